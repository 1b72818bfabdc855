/// One press for help, from the thumb to its end, over a line that comes and goes.
///
/// Everything is written to a [SosStore] before it is sent. An app that was killed opens the queue
/// again and goes on where it was; each retry is the same body under the same `request_id`, so
/// nothing is stored twice.
library;

import 'dart:async';
import 'dart:convert';
import 'dart:math';

import 'package:http/http.dart' as http;

import 'generated/api.dart' show SosFix, SosReceipt, SosView;

/// Where one press is kept: a file, or a row of a database, that outlives the app.
abstract interface class SosStore {
  Future<String?> read();
  Future<void> write(String text);
}

/// Why something was not done: [message] is for the person, [reason] for the program.
class Refused implements Exception {
  const Refused(this.status, this.reason, {this.message = '', this.retryAfterS = 0, this.callId});

  /// No answer, or one that is not ours: the sign-in page of a Wi-Fi, a proxy on the way.
  static const offline = Refused(0, 'offline');

  final int status;
  final String reason;
  final String message;
  final int retryAfterS;
  final String? callId;

  /// Whether the same body may be taken later.
  bool get passes => status == 0 || status == 429 || status >= 500;
}

/// 128 random bits, made once and kept for every retry.
String newId() {
  final random = Random.secure();
  final bytes = List<int>.generate(16, (_) => random.nextInt(256));
  return bytes.map((byte) => byte.toRadixString(16).padLeft(2, '0')).join();
}

class SosQueue {
  SosQueue._(this.server, this._store, this.app, this._http, this._token, this._sleep, this._state);

  /// Opens what is kept, or a queue for a new press.
  ///
  /// [app] is what the app is: `citizen-flutter/2.1.0`. [token] gives the caller's Firebase ID token, so that the police have a number to ring.
  static Future<SosQueue> open({
    required Uri server,
    required SosStore store,
    required String app,
    http.Client? client,
    Future<String?> Function()? token,
    Future<void> Function(Duration)? sleep,
  }) async {
    final state = _read(await store.read());
    final nap = sleep ?? (Duration time) => Future<void>.delayed(time);
    return SosQueue._(server, store, app, client ?? http.Client(), token, nap, state);
  }

  // Then there is nothing more to be told: the SOS is gone, or this phone's key is not its key.
  static const _gone = {'sos_over', 'not_your_sos', 'not_found'};
  static const mostFixes = 60; // in one call
  static const mostWaiting = 720; // an hour of them, without a line
  static const patience = Duration(seconds: 10);
  static const waitsS = [1, 2, 4, 8, 15, 30]; // the last one again and again

  final Uri server;
  final String app;
  final SosStore _store;
  final http.Client _http;
  final Future<String?> Function()? _token;
  final Future<void> Function(Duration) _sleep;
  final Map<String, dynamic> _state;
  final _news = StreamController<SosQueue>.broadcast();
  Future<void> _writing = Future<void>.value();
  Future<void>? _running;

  /// Itself, after each change: read [receipt], [view] and [refused] then.
  Stream<SosQueue> get news => _news.stream;
  SosReceipt? get receipt => SosReceipt.fromJson(_state['receipt']);
  SosView? get view => SosView.fromJson(_state['view']);
  bool get isPressed => _state['press'] != null;
  bool get isOver => _state['over'] == true;
  Refused? refused;

  /// Presses. While it is open, a second call changes nothing: the first one is what is sent. Over,
  /// or practice when this is in earnest, it gives way to a new one.
  ///
  /// [first] is the last place that is known; wait three seconds for one at most.
  Future<void> press({SosFix? first, bool practice = false, String lang = 'hi', String? pin}) async {
    final isPractice = (_state['press'] as Map<String, dynamic>?)?['practice'] == true;
    if (isPressed && !isOver && (!isPractice || practice)) return;
    _state
      ..clear()
      ..['waiting'] = <dynamic>[];
    refused = null;
    _state['lang'] = lang;
    _state['press'] = <String, dynamic>{
      'request_id': newId(),
      'practice': practice,
      'trigger': 'button',
      'lang': lang,
      if (pin != null) 'pin': pin,
      if (first != null) 'place': _place(_plain(first)),
    };
    if (first != null) _waiting.add(_plain(first));
    await _keep();
  }

  /// Adds where the caller is now. Of too many that wait, every second one is let go.
  Future<void> add(SosFix fix) async {
    if (isOver) return;
    _waiting.add(_plain(fix));
    if (_waiting.length > mostWaiting) {
      final some = [for (var i = 0; i < _waiting.length; i += 2) _waiting[i]];
      _waiting.replaceRange(0, _waiting.length, some);
    }
    await _keep();
  }

  /// Cancels, as soon as there is a line. Positions stop; an officer still rings back.
  ///
  /// Where a PIN was chosen, [pin] is needed. Without it the SOS goes on, and [refused] says
  /// `pin_needed`, `pin_wrong`, or `pin_locked`: then an officer who rings back closes it.
  Future<void> cancel({String? pin}) async {
    if (!isPressed || isOver) return;
    _state['pin'] = pin;
    _state['cancelling'] = true;
    await _keep();
  }

  /// Sends until it is over. Never gives up: somebody waits for help.
  ///
  /// Call it after [press], and at each start of the app while [isPressed] and not [isOver].
  Future<void> run({Duration every = const Duration(seconds: 5)}) =>
      _running ??= _loop(every).whenComplete(() => _running = null);

  /// Sends what waits, once. Returns why that failed, or null.
  Future<Refused?> turn() async {
    try {
      await _press();
      await _follow();
      refused = null;
    } on Refused catch (refusal) {
      refused = refusal;
      await _note(refusal);
    }
    _news.add(this);
    return refused;
  }

  Future<void> _loop(Duration every) async {
    var failed = 0;
    while (isPressed && !isOver) {
      final refusal = await turn();
      failed = refusal == null ? 0 : failed + 1;
      if (!isOver) await _sleep(refusal == null ? every : _wait(failed, refusal));
    }
  }

  Duration _wait(int failed, Refused refusal) {
    final own = waitsS[min(failed, waitsS.length) - 1];
    return Duration(seconds: max(own, min(refusal.retryAfterS, waitsS.last)));
  }

  Future<void> _press() async {
    if (_state['receipt'] != null) return;
    final press = _state['press'];
    if (press == null) throw StateError('press() comes before turn()');
    final receipt = await _ask('raise-sos', press as Map<String, dynamic>, await _bearer());
    if (!identical(_state['press'], press)) return; // another began meanwhile
    _state['receipt'] = receipt;
    await _keep();
    _news.add(this);
  }

  Future<void> _follow() async {
    final press = _state['press'];
    if (_state['receipt'] == null) return;
    if (_state['cancelling'] != true) await _batch();
    final batch = _state['batch'] as Map<String, dynamic>?;
    final view = _state['cancelling'] == true
        ? await _ask('cancel-sos', {..._own(), if (_state['pin'] != null) 'pin': _state['pin']})
        : batch == null
            ? await _ask('watch-sos', _own())
            : await _ask('update-sos', {..._own(), ...batch});
    if (!identical(_state['press'], press)) return;
    _state['batch'] = null;
    _state['view'] = view;
    _state['over'] = view['is_open'] == false;
    await _keep();
  }

  /// Makes the next body of fixes, and keeps it before it is sent: a retry must be the same.
  Future<void> _batch() async {
    if (_state['batch'] != null || _waiting.isEmpty) return;
    final some = min(mostFixes, _waiting.length);
    _state['batch'] = <String, dynamic>{
      'request_id': newId(),
      'fixes': _waiting.sublist(0, some),
    };
    _waiting.removeRange(0, some);
    await _keep();
  }

  /// Lets go what will never be taken. The press itself is never let go.
  Future<void> _note(Refused refusal) async {
    if (_gone.contains(refusal.reason)) _state['over'] = true;
    if (refusal.passes || _state['receipt'] == null) return;
    _state['batch'] = null;
    _state['cancelling'] = false;
    _state['pin'] = null;
    await _keep();
  }

  Map<String, dynamic> _own() {
    final receipt = _state['receipt'] as Map<String, dynamic>;
    return <String, dynamic>{
      'sos_id': receipt['sos_id'],
      'watch_key': receipt['watch_key'],
      'lang': _state['lang'],
    };
  }

  Future<Map<String, String>> _bearer() async {
    try {
      final token = await _token?.call().timeout(const Duration(seconds: 2));
      return token == null ? const {} : {'Authorization': 'Bearer $token'};
    } catch (_) {
      return const {}; // a press goes off without a sign-in, too
    }
  }

  Future<Map<String, dynamic>> _ask(
    String name,
    Map<String, dynamic> body, [
    Map<String, String> headers = const {},
  ]) async {
    final http.Response answer;
    try {
      final sent = {'Content-Type': 'application/json', 'X-App': app, ...headers};
      final said = _http.post(server.resolve('/api/$name'), headers: sent, body: jsonEncode(body));
      answer = await said.timeout(patience);
    } catch (_) {
      throw Refused.offline;
    }
    final said = _json(answer);
    if (answer.statusCode == 200 && said['sos_id'] is String) return said;
    throw _refusal(answer, said['error']);
  }

  static Refused _refusal(http.Response answer, Object? error) {
    final details = error is Map ? error['details'] : null;
    if (error is! Map || details is! Map || details['reason'] is! String) return Refused.offline;
    final wait = details['retry_after_s'];
    return Refused(
      answer.statusCode,
      details['reason'] as String,
      message: '${error['message'] ?? ''}',
      retryAfterS: wait is int ? wait : 0,
      callId: answer.headers['x-call-id'],
    );
  }

  static Map<String, dynamic> _json(http.Response answer) {
    try {
      final said = jsonDecode(utf8.decode(answer.bodyBytes));
      return said is Map<String, dynamic> ? said : const {};
    } on FormatException {
      return const {};
    }
  }

  /// The fixes that are in no batch yet.
  List<dynamic> get _waiting => _state['waiting'] as List<dynamic>;

  static Map<String, dynamic> _read(String? text) {
    final begun = <String, dynamic>{'waiting': <dynamic>[], 'over': false};
    if (text == null) return begun;
    try {
      return {...begun, ...jsonDecode(text) as Map<String, dynamic>};
    } catch (_) {
      return begun; // cut off while it was written, by a phone that died
    }
  }

  /// A fix as it is sent: text and numbers alone, so that what is kept is what was sent.
  static Map<String, dynamic> _plain(SosFix fix) =>
      jsonDecode(jsonEncode(fix)) as Map<String, dynamic>;

  static Map<String, dynamic> _place(Map<String, dynamic> fix) => <String, dynamic>{
        for (final field in const ['lat', 'lng', 'accuracy_m', 'source'])
          if (fix[field] != null) field: fix[field],
      };

  /// One write after the other. A disk that is full holds up no call for help.
  Future<void> _keep() {
    Future<void> write(_) => _store.write(jsonEncode(_state));
    return _writing = _writing.then(write).catchError((Object _) {});
  }
}
