//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;


class OfficerApi {
  OfficerApi([ApiClient? apiClient]) : apiClient = apiClient ?? defaultApiClient;

  final ApiClient apiClient;

  /// Stop the ladder and tell the caller. A state never goes back; twice changes nothing.
  ///
  /// It stops for as long as an answer may stand alone (PATIENCE): then it goes on where it stood.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [AcknowledgeSos] acknowledgeSos (required):
  Future<Response> acknowledgeSosWithHttpInfo(AcknowledgeSos acknowledgeSos, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/acknowledge-sos';

    // ignore: prefer_final_locals
    Object? postBody = acknowledgeSos;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// Stop the ladder and tell the caller. A state never goes back; twice changes nothing.
  ///
  /// It stops for as long as an answer may stand alone (PATIENCE): then it goes on where it stood.
  ///
  /// Parameters:
  ///
  /// * [AcknowledgeSos] acknowledgeSos (required):
  Future<SosLine?> acknowledgeSos(AcknowledgeSos acknowledgeSos, { Future<void>? abortTrigger, }) async {
    final response = await acknowledgeSosWithHttpInfo(acknowledgeSos, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'SosLine',) as SosLine;
    
    }
    return null;
  }

  /// Let in the phone whose code was read out; also without an OTP, when none could be sent.
  ///
  /// A repeat finds it let in and changes nothing: the session that began meanwhile goes on.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [ApproveDevice] approveDevice (required):
  Future<Response> approveDeviceWithHttpInfo(ApproveDevice approveDevice, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/approve-device';

    // ignore: prefer_final_locals
    Object? postBody = approveDevice;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// Let in the phone whose code was read out; also without an OTP, when none could be sent.
  ///
  /// A repeat finds it let in and changes nothing: the session that began meanwhile goes on.
  ///
  /// Parameters:
  ///
  /// * [ApproveDevice] approveDevice (required):
  Future<Done?> approveDevice(ApproveDevice approveDevice, { Future<void>? abortTrigger, }) async {
    final response = await approveDeviceWithHttpInfo(approveDevice, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'Done',) as Done;
    
    }
    return null;
  }

  /// Store the question, closed to the tipster's words. They find it when they look at the tip.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [AskTipster] askTipster (required):
  Future<Response> askTipsterWithHttpInfo(AskTipster askTipster, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/ask-tipster';

    // ignore: prefer_final_locals
    Object? postBody = askTipster;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// Store the question, closed to the tipster's words. They find it when they look at the tip.
  ///
  /// Parameters:
  ///
  /// * [AskTipster] askTipster (required):
  Future<Done?> askTipster(AskTipster askTipster, { Future<void>? abortTrigger, }) async {
    final response = await askTipsterWithHttpInfo(askTipster, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'Done',) as Done;
    
    }
    return null;
  }

  /// Add or take out a line, or switch the page's grade on or off; asked nothing, only show.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [ChangePlace] changePlace (required):
  Future<Response> changePlaceWithHttpInfo(ChangePlace changePlace, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/change-place';

    // ignore: prefer_final_locals
    Object? postBody = changePlace;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// Add or take out a line, or switch the page's grade on or off; asked nothing, only show.
  ///
  /// Parameters:
  ///
  /// * [ChangePlace] changePlace (required):
  Future<PlacePage?> changePlace(ChangePlace changePlace, { Future<void>? abortTrigger, }) async {
    final response = await changePlaceWithHttpInfo(changePlace, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'PlacePage',) as PlacePage;
    
    }
    return null;
  }

  /// Record whether a closing was so. One that was not opens the tip again, and is counted.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [CheckClosure] checkClosure (required):
  Future<Response> checkClosureWithHttpInfo(CheckClosure checkClosure, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/check-closure';

    // ignore: prefer_final_locals
    Object? postBody = checkClosure;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// Record whether a closing was so. One that was not opens the tip again, and is counted.
  ///
  /// Parameters:
  ///
  /// * [CheckClosure] checkClosure (required):
  Future<Done?> checkClosure(CheckClosure checkClosure, { Future<void>? abortTrigger, }) async {
    final response = await checkClosureWithHttpInfo(checkClosure, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'Done',) as Done;
    
    }
    return null;
  }

  /// Close a call, once: outcome, trail and counts in one commit.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [CloseCallback] closeCallback (required):
  Future<Response> closeCallbackWithHttpInfo(CloseCallback closeCallback, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/close-callback';

    // ignore: prefer_final_locals
    Object? postBody = closeCallback;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// Close a call, once: outcome, trail and counts in one commit.
  ///
  /// Parameters:
  ///
  /// * [CloseCallback] closeCallback (required):
  Future<Done?> closeCallback(CloseCallback closeCallback, { Future<void>? abortTrigger, }) async {
    final response = await closeCallbackWithHttpInfo(closeCallback, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'Done',) as Done;
    
    }
    return null;
  }

  /// Close it as real, test, mistaken, hoax or double of another. Positions are taken no more.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [CloseSos] closeSos (required):
  Future<Response> closeSosWithHttpInfo(CloseSos closeSos, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/close-sos';

    // ignore: prefer_final_locals
    Object? postBody = closeSos;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// Close it as real, test, mistaken, hoax or double of another. Positions are taken no more.
  ///
  /// Parameters:
  ///
  /// * [CloseSos] closeSos (required):
  Future<SosLine?> closeSos(CloseSos closeSos, { Future<void>? abortTrigger, }) async {
    final response = await closeSosWithHttpInfo(closeSos, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'SosLine',) as SosLine;
    
    }
    return null;
  }

  /// Correct an outcome within 30 days. What it was before stays in the history.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [CorrectSos] correctSos (required):
  Future<Response> correctSosWithHttpInfo(CorrectSos correctSos, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/correct-sos';

    // ignore: prefer_final_locals
    Object? postBody = correctSos;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// Correct an outcome within 30 days. What it was before stays in the history.
  ///
  /// Parameters:
  ///
  /// * [CorrectSos] correctSos (required):
  Future<SosLine?> correctSos(CorrectSos correctSos, { Future<void>? abortTrigger, }) async {
    final response = await correctSosWithHttpInfo(correctSos, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'SosLine',) as SosLine;
    
    }
    return null;
  }

  /// Show the line of one that stood on the board of the caller's unit; of no other.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [FindSos] findSos (required):
  Future<Response> findSosWithHttpInfo(FindSos findSos, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/find-sos';

    // ignore: prefer_final_locals
    Object? postBody = findSos;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// Show the line of one that stood on the board of the caller's unit; of no other.
  ///
  /// Parameters:
  ///
  /// * [FindSos] findSos (required):
  Future<SosLine?> findSos(FindSos findSos, { Future<void>? abortTrigger, }) async {
    final response = await findSosWithHttpInfo(findSos, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'SosLine',) as SosLine;
    
    }
    return null;
  }

  /// Send a tip on, never to the unit it is about: whom it is about is opened under audit.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [ForwardTip] forwardTip (required):
  Future<Response> forwardTipWithHttpInfo(ForwardTip forwardTip, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/forward-tip';

    // ignore: prefer_final_locals
    Object? postBody = forwardTip;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// Send a tip on, never to the unit it is about: whom it is about is opened under audit.
  ///
  /// Parameters:
  ///
  /// * [ForwardTip] forwardTip (required):
  Future<Done?> forwardTip(ForwardTip forwardTip, { Future<void>? abortTrigger, }) async {
    final response = await forwardTipWithHttpInfo(forwardTip, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'Done',) as Done;
    
    }
    return null;
  }

  /// Give it to the unit that is nearer: a ladder begins there, at once.
  ///
  /// Whoever was told keeps seeing it. Where it is already, nothing changes.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [HandOverSos] handOverSos (required):
  Future<Response> handOverSosWithHttpInfo(HandOverSos handOverSos, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/hand-over-sos';

    // ignore: prefer_final_locals
    Object? postBody = handOverSos;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// Give it to the unit that is nearer: a ladder begins there, at once.
  ///
  /// Whoever was told keeps seeing it. Where it is already, nothing changes.
  ///
  /// Parameters:
  ///
  /// * [HandOverSos] handOverSos (required):
  Future<SosLine?> handOverSos(HandOverSos handOverSos, { Future<void>? abortTrigger, }) async {
    final response = await handOverSosWithHttpInfo(handOverSos, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'SosLine',) as SosLine;
    
    }
    return null;
  }

  /// Print the next slips of a day. They name nobody; the same request prints the same ones.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [IssueSlips] issueSlips (required):
  Future<Response> issueSlipsWithHttpInfo(IssueSlips issueSlips, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/issue-slips';

    // ignore: prefer_final_locals
    Object? postBody = issueSlips;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// Print the next slips of a day. They name nobody; the same request prints the same ones.
  ///
  /// Parameters:
  ///
  /// * [IssueSlips] issueSlips (required):
  Future<PrintedSlips?> issueSlips(IssueSlips issueSlips, { Future<void>? abortTrigger, }) async {
    final response = await issueSlipsWithHttpInfo(issueSlips, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'PrintedSlips',) as PrintedSlips;
    
    }
    return null;
  }

  /// List the calls of the caller's seat and of those below it: no number, no words.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [ListCallbacks] listCallbacks (required):
  Future<Response> listCallbacksWithHttpInfo(ListCallbacks listCallbacks, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/list-callbacks';

    // ignore: prefer_final_locals
    Object? postBody = listCallbacks;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// List the calls of the caller's seat and of those below it: no number, no words.
  ///
  /// Parameters:
  ///
  /// * [ListCallbacks] listCallbacks (required):
  Future<CallbackList?> listCallbacks(ListCallbacks listCallbacks, { Future<void>? abortTrigger, }) async {
    final response = await listCallbacksWithHttpInfo(listCallbacks, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'CallbackList',) as CallbackList;
    
    }
    return null;
  }

  /// List the five, once the day is over: before, nobody can tell which they will be.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [ListChecks] listChecks (required):
  Future<Response> listChecksWithHttpInfo(ListChecks listChecks, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/list-checks';

    // ignore: prefer_final_locals
    Object? postBody = listChecks;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// List the five, once the day is over: before, nobody can tell which they will be.
  ///
  /// Parameters:
  ///
  /// * [ListChecks] listChecks (required):
  Future<DrawnTips?> listChecks(ListChecks listChecks, { Future<void>? abortTrigger, }) async {
    final response = await listChecksWithHttpInfo(listChecks, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'DrawnTips',) as DrawnTips;
    
    }
    return null;
  }

  /// List the closed SOS of the caller's unit by the day of the press, as `sos_totals` counts.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [ListClosedSos] listClosedSos (required):
  Future<Response> listClosedSosWithHttpInfo(ListClosedSos listClosedSos, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/list-closed-sos';

    // ignore: prefer_final_locals
    Object? postBody = listClosedSos;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// List the closed SOS of the caller's unit by the day of the press, as `sos_totals` counts.
  ///
  /// Parameters:
  ///
  /// * [ListClosedSos] listClosedSos (required):
  Future<SosList?> listClosedSos(ListClosedSos listClosedSos, { Future<void>? abortTrigger, }) async {
    final response = await listClosedSosWithHttpInfo(listClosedSos, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'SosList',) as SosList;
    
    }
    return null;
  }

  /// List the phones that the caller may remove, post by post. A repeat is answered anew.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [ListDevicesBelow] listDevicesBelow (required):
  Future<Response> listDevicesBelowWithHttpInfo(ListDevicesBelow listDevicesBelow, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/list-devices-below';

    // ignore: prefer_final_locals
    Object? postBody = listDevicesBelow;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// List the phones that the caller may remove, post by post. A repeat is answered anew.
  ///
  /// Parameters:
  ///
  /// * [ListDevicesBelow] listDevicesBelow (required):
  Future<DevicesBelow?> listDevicesBelow(ListDevicesBelow listDevicesBelow, { Future<void>? abortTrigger, }) async {
    final response = await listDevicesBelowWithHttpInfo(listDevicesBelow, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'DevicesBelow',) as DevicesBelow;
    
    }
    return null;
  }

  /// List what stands on the wall and what stood there before: no words, no names.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [ListFeedback] listFeedback (required):
  Future<Response> listFeedbackWithHttpInfo(ListFeedback listFeedback, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/list-feedback';

    // ignore: prefer_final_locals
    Object? postBody = listFeedback;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// List what stands on the wall and what stood there before: no words, no names.
  ///
  /// Parameters:
  ///
  /// * [ListFeedback] listFeedback (required):
  Future<FeedbackList?> listFeedback(ListFeedback listFeedback, { Future<void>? abortTrigger, }) async {
    final response = await listFeedbackWithHttpInfo(listFeedback, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'FeedbackList',) as FeedbackList;
    
    }
    return null;
  }

  /// List the caller's own post's phones; those removed are left out.
  ///
  /// A repeat is answered anew.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [ListDevices] listDevices (required):
  Future<Response> listMyDevicesWithHttpInfo(ListDevices listDevices, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/list-my-devices';

    // ignore: prefer_final_locals
    Object? postBody = listDevices;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// List the caller's own post's phones; those removed are left out.
  ///
  /// A repeat is answered anew.
  ///
  /// Parameters:
  ///
  /// * [ListDevices] listDevices (required):
  Future<MyDevices?> listMyDevices(ListDevices listDevices, { Future<void>? abortTrigger, }) async {
    final response = await listMyDevicesWithHttpInfo(listDevices, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'MyDevices',) as MyDevices;
    
    }
    return null;
  }

  /// List the thanks to the caller. What came to an earlier holder of the post is not theirs.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [ListMyPraise] listMyPraise (required):
  Future<Response> listMyPraiseWithHttpInfo(ListMyPraise listMyPraise, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/list-my-praise';

    // ignore: prefer_final_locals
    Object? postBody = listMyPraise;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// List the thanks to the caller. What came to an earlier holder of the post is not theirs.
  ///
  /// Parameters:
  ///
  /// * [ListMyPraise] listMyPraise (required):
  Future<PraiseList?> listMyPraise(ListMyPraise listMyPraise, { Future<void>? abortTrigger, }) async {
    final response = await listMyPraiseWithHttpInfo(listMyPraise, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'PraiseList',) as PraiseList;
    
    }
    return null;
  }

  /// List the open SOS of the caller's unit: no name, no number, no exact place.
  ///
  /// Who asks again and again asks for the first page: what nobody answered stands on top of it.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [ListSos] listSos (required):
  Future<Response> listSosWithHttpInfo(ListSos listSos, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/list-sos';

    // ignore: prefer_final_locals
    Object? postBody = listSos;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// List the open SOS of the caller's unit: no name, no number, no exact place.
  ///
  /// Who asks again and again asks for the first page: what nobody answered stands on top of it.
  ///
  /// Parameters:
  ///
  /// * [ListSos] listSos (required):
  Future<SosList?> listSos(ListSos listSos, { Future<void>? abortTrigger, }) async {
    final response = await listSosWithHttpInfo(listSos, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'SosList',) as SosList;
    
    }
    return null;
  }

  /// Sum up the real SOS that stood on the board of the officer's own unit.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [ListSosTimes] listSosTimes (required):
  Future<Response> listSosTimesWithHttpInfo(ListSosTimes listSosTimes, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/list-sos-times';

    // ignore: prefer_final_locals
    Object? postBody = listSosTimes;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// Sum up the real SOS that stood on the board of the officer's own unit.
  ///
  /// Parameters:
  ///
  /// * [ListSosTimes] listSosTimes (required):
  Future<SosTimes?> listSosTimes(ListSosTimes listSosTimes, { Future<void>? abortTrigger, }) async {
    final response = await listSosTimesWithHttpInfo(listSosTimes, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'SosTimes',) as SosTimes;
    
    }
    return null;
  }

  /// Show the batches of the caller's own station, or of one below.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [ListStationFeedback] listStationFeedback (required):
  Future<Response> listStationFeedbackWithHttpInfo(ListStationFeedback listStationFeedback, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/list-station-feedback';

    // ignore: prefer_final_locals
    Object? postBody = listStationFeedback;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// Show the batches of the caller's own station, or of one below.
  ///
  /// Parameters:
  ///
  /// * [ListStationFeedback] listStationFeedback (required):
  Future<FeedbackBatches?> listStationFeedback(ListStationFeedback listStationFeedback, { Future<void>? abortTrigger, }) async {
    final response = await listStationFeedbackWithHttpInfo(listStationFeedback, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'FeedbackBatches',) as FeedbackBatches;
    
    }
    return null;
  }

  /// List the tips at the caller's desk and those below, or those sent to their unit.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [ListTips] listTips (required):
  Future<Response> listTipsWithHttpInfo(ListTips listTips, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/list-tips';

    // ignore: prefer_final_locals
    Object? postBody = listTips;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// List the tips at the caller's desk and those below, or those sent to their unit.
  ///
  /// Parameters:
  ///
  /// * [ListTips] listTips (required):
  Future<TipList?> listTips(ListTips listTips, { Future<void>? abortTrigger, }) async {
    final response = await listTipsWithHttpInfo(listTips, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'TipList',) as TipList;
    
    }
    return null;
  }

  /// List what waits for the caller's own seat: nobody else's. A repeat is answered anew.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [ListDevices] listDevices (required):
  Future<Response> listWaitingDevicesWithHttpInfo(ListDevices listDevices, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/list-waiting-devices';

    // ignore: prefer_final_locals
    Object? postBody = listDevices;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// List what waits for the caller's own seat: nobody else's. A repeat is answered anew.
  ///
  /// Parameters:
  ///
  /// * [ListDevices] listDevices (required):
  Future<DeviceList?> listWaitingDevices(ListDevices listDevices, { Future<void>? abortTrigger, }) async {
    final response = await listWaitingDevicesWithHttpInfo(listDevices, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'DeviceList',) as DeviceList;
    
    }
    return null;
  }

  /// Print a unit's poster, or a whole district's. A code stays the same until it is renewed.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [MakeQrPoster] makeQrPoster (required):
  Future<Response> makeQrPosterWithHttpInfo(MakeQrPoster makeQrPoster, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/make-qr-poster';

    // ignore: prefer_final_locals
    Object? postBody = makeQrPoster;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// Print a unit's poster, or a whole district's. A code stays the same until it is renewed.
  ///
  /// Parameters:
  ///
  /// * [MakeQrPoster] makeQrPoster (required):
  Future<FeedbackPosters?> makeQrPoster(MakeQrPoster makeQrPoster, { Future<void>? abortTrigger, }) async {
    final response = await makeQrPosterWithHttpInfo(makeQrPoster, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'FeedbackPosters',) as FeedbackPosters;
    
    }
    return null;
  }

  /// Store a note for officers alone, sealed.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [NoteTip] noteTip (required):
  Future<Response> noteTipWithHttpInfo(NoteTip noteTip, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/note-tip';

    // ignore: prefer_final_locals
    Object? postBody = noteTip;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// Store a note for officers alone, sealed.
  ///
  /// Parameters:
  ///
  /// * [NoteTip] noteTip (required):
  Future<Done?> noteTip(NoteTip noteTip, { Future<void>? abortTrigger, }) async {
    final response = await noteTipWithHttpInfo(noteTip, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'Done',) as Done;
    
    }
    return null;
  }

  /// Show number, name and words of a call that is still to be made.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [OpenCallback] openCallback (required):
  Future<Response> openCallbackWithHttpInfo(OpenCallback openCallback, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/open-callback';

    // ignore: prefer_final_locals
    Object? postBody = openCallback;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// Show number, name and words of a call that is still to be made.
  ///
  /// Parameters:
  ///
  /// * [OpenCallback] openCallback (required):
  Future<OpenedCallback?> openCallback(OpenCallback openCallback, { Future<void>? abortTrigger, }) async {
    final response = await openCallbackWithHttpInfo(openCallback, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'OpenedCallback',) as OpenedCallback;
    
    }
    return null;
  }

  /// Show everything to an officer whose SOS it is.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [OpenSos] openSos (required):
  Future<Response> openSosWithHttpInfo(OpenSos openSos, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/open-sos';

    // ignore: prefer_final_locals
    Object? postBody = openSos;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// Show everything to an officer whose SOS it is.
  ///
  /// Parameters:
  ///
  /// * [OpenSos] openSos (required):
  Future<OpenedSos?> openSos(OpenSos openSos, { Future<void>? abortTrigger, }) async {
    final response = await openSosWithHttpInfo(openSos, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'OpenedSos',) as OpenedSos;
    
    }
    return null;
  }

  /// Store what is passed on, once, with the entry that says who did it.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [PassOnFeedback] passOnFeedback (required):
  Future<Response> passOnFeedbackWithHttpInfo(PassOnFeedback passOnFeedback, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/pass-on-feedback';

    // ignore: prefer_final_locals
    Object? postBody = passOnFeedback;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// Store what is passed on, once, with the entry that says who did it.
  ///
  /// Parameters:
  ///
  /// * [PassOnFeedback] passOnFeedback (required):
  Future<Done?> passOnFeedback(PassOnFeedback passOnFeedback, { Future<void>? abortTrigger, }) async {
    final response = await passOnFeedbackWithHttpInfo(passOnFeedback, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'Done',) as Done;
    
    }
    return null;
  }

  /// Open one answer of a unit below the caller. The station itself is told there is none.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [ReadFeedback] readFeedback (required):
  Future<Response> readFeedbackWithHttpInfo(ReadFeedback readFeedback, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/read-feedback';

    // ignore: prefer_final_locals
    Object? postBody = readFeedback;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// Open one answer of a unit below the caller. The station itself is told there is none.
  ///
  /// Parameters:
  ///
  /// * [ReadFeedback] readFeedback (required):
  Future<OpenedFeedback?> readFeedback(ReadFeedback readFeedback, { Future<void>? abortTrigger, }) async {
    final response = await readFeedbackWithHttpInfo(readFeedback, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'OpenedFeedback',) as OpenedFeedback;
    
    }
    return null;
  }

  /// Show the wall; where nothing changed since the last look, say only that: five reads.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [ReadFeedbackWall] readFeedbackWall (required):
  Future<Response> readFeedbackWallWithHttpInfo(ReadFeedbackWall readFeedbackWall, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/read-feedback-wall';

    // ignore: prefer_final_locals
    Object? postBody = readFeedbackWall;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// Show the wall; where nothing changed since the last look, say only that: five reads.
  ///
  /// Parameters:
  ///
  /// * [ReadFeedbackWall] readFeedbackWall (required):
  Future<FeedbackWall?> readFeedbackWall(ReadFeedbackWall readFeedbackWall, { Future<void>? abortTrigger, }) async {
    final response = await readFeedbackWallWithHttpInfo(readFeedbackWall, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'FeedbackWall',) as FeedbackWall;
    
    }
    return null;
  }

  /// Say what the app offers this post; each function asks the table again when it is called.
  ///
  /// A repeat is answered anew.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [ListDevices] listDevices (required):
  Future<Response> readMyPostWithHttpInfo(ListDevices listDevices, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/read-my-post';

    // ignore: prefer_final_locals
    Object? postBody = listDevices;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// Say what the app offers this post; each function asks the table again when it is called.
  ///
  /// A repeat is answered anew.
  ///
  /// Parameters:
  ///
  /// * [ListDevices] listDevices (required):
  Future<MyPost?> readMyPost(ListDevices listDevices, { Future<void>? abortTrigger, }) async {
    final response = await readMyPostWithHttpInfo(listDevices, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'MyPost',) as MyPost;
    
    }
    return null;
  }

  /// Show a tip at whose desk the officer sits, or above it. To others there is no such tip.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [ReadTip] readTip (required):
  Future<Response> readTipWithHttpInfo(ReadTip readTip, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/read-tip';

    // ignore: prefer_final_locals
    Object? postBody = readTip;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// Show a tip at whose desk the officer sits, or above it. To others there is no such tip.
  ///
  /// Parameters:
  ///
  /// * [ReadTip] readTip (required):
  Future<OpenedTip?> readTip(ReadTip readTip, { Future<void>? abortTrigger, }) async {
    final response = await readTipWithHttpInfo(readTip, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'OpenedTip',) as OpenedTip;
    
    }
    return null;
  }

  /// Count a tip as one that benefited somebody. Whoever closed it cannot say so.
  ///
  /// One proof is of one tip: a call must not count for a hundred.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [RecordBenefit] recordBenefit (required):
  Future<Response> recordBenefitWithHttpInfo(RecordBenefit recordBenefit, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/record-benefit';

    // ignore: prefer_final_locals
    Object? postBody = recordBenefit;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// Count a tip as one that benefited somebody. Whoever closed it cannot say so.
  ///
  /// One proof is of one tip: a call must not count for a hundred.
  ///
  /// Parameters:
  ///
  /// * [RecordBenefit] recordBenefit (required):
  Future<Done?> recordBenefit(RecordBenefit recordBenefit, { Future<void>? abortTrigger, }) async {
    final response = await recordBenefitWithHttpInfo(recordBenefit, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'Done',) as Done;
    
    }
    return null;
  }

  /// Count the visits of a day, once a request: against them the slips are measured.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [RecordVisitors] recordVisitors (required):
  Future<Response> recordVisitorsWithHttpInfo(RecordVisitors recordVisitors, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/record-visitors';

    // ignore: prefer_final_locals
    Object? postBody = recordVisitors;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// Count the visits of a day, once a request: against them the slips are measured.
  ///
  /// Parameters:
  ///
  /// * [RecordVisitors] recordVisitors (required):
  Future<Done?> recordVisitors(RecordVisitors recordVisitors, { Future<void>? abortTrigger, }) async {
    final response = await recordVisitorsWithHttpInfo(recordVisitors, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'Done',) as Done;
    
    }
    return null;
  }

  /// End the phone's sessions within a minute, and its pushes at once.
  ///
  /// A repeat finds it removed, writes nothing down again, and ends what Firebase still holds.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [RemoveDevice] removeDevice (required):
  Future<Response> removeDeviceWithHttpInfo(RemoveDevice removeDevice, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/remove-device';

    // ignore: prefer_final_locals
    Object? postBody = removeDevice;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// End the phone's sessions within a minute, and its pushes at once.
  ///
  /// A repeat finds it removed, writes nothing down again, and ends what Firebase still holds.
  ///
  /// Parameters:
  ///
  /// * [RemoveDevice] removeDevice (required):
  Future<Done?> removeDevice(RemoveDevice removeDevice, { Future<void>? abortTrigger, }) async {
    final response = await removeDeviceWithHttpInfo(removeDevice, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'Done',) as Done;
    
    }
    return null;
  }

  /// Do and answer the same for a number that is ours and one that is not.
  ///
  /// Whether it is ours is not even looked up here: `send_otp` does, when the answer is given. A repeat before the wait is over gets the same challenge again, and no second SMS is sent.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [RequestOtp] requestOtp (required):
  Future<Response> requestOtpWithHttpInfo(RequestOtp requestOtp, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/request-otp';

    // ignore: prefer_final_locals
    Object? postBody = requestOtp;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// Do and answer the same for a number that is ours and one that is not.
  ///
  /// Whether it is ours is not even looked up here: `send_otp` does, when the answer is given. A repeat before the wait is over gets the same challenge again, and no second SMS is sent.
  ///
  /// Parameters:
  ///
  /// * [RequestOtp] requestOtp (required):
  Future<OtpRequested?> requestOtp(RequestOtp requestOtp, { Future<void>? abortTrigger, }) async {
    final response = await requestOtpWithHttpInfo(requestOtp, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'OtpRequested',) as OtpRequested;
    
    }
    return null;
  }

  /// Keep the address sealed; only the senders open it.
  ///
  /// A repeat keeps the same address again; of two addresses the one that came last counts.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [SavePushToken] savePushToken (required):
  Future<Response> savePushTokenWithHttpInfo(SavePushToken savePushToken, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/save-push-token';

    // ignore: prefer_final_locals
    Object? postBody = savePushToken;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// Keep the address sealed; only the senders open it.
  ///
  /// A repeat keeps the same address again; of two addresses the one that came last counts.
  ///
  /// Parameters:
  ///
  /// * [SavePushToken] savePushToken (required):
  Future<Done?> savePushToken(SavePushToken savePushToken, { Future<void>? abortTrigger, }) async {
    final response = await savePushTokenWithHttpInfo(savePushToken, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'Done',) as Done;
    
    }
    return null;
  }

  /// Count what stood on the board of the caller's unit, or of one below. It tells of no SOS.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [SosTotals] sosTotals (required):
  Future<Response> sosTotalsWithHttpInfo(SosTotals sosTotals, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/sos-totals';

    // ignore: prefer_final_locals
    Object? postBody = sosTotals;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// Count what stood on the board of the caller's unit, or of one below. It tells of no SOS.
  ///
  /// Parameters:
  ///
  /// * [SosTotals] sosTotals (required):
  Future<SosAccount?> sosTotals(SosTotals sosTotals, { Future<void>? abortTrigger, }) async {
    final response = await sosTotalsWithHttpInfo(sosTotals, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'SosAccount',) as SosAccount;
    
    }
    return null;
  }

  /// Answer \"waiting\" until the supervising officer has decided; then a token.
  ///
  /// A repeat gets a token again for ten minutes, if device, post and holder are still in force.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [StartSession] startSession (required):
  Future<Response> startSessionWithHttpInfo(StartSession startSession, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/start-session';

    // ignore: prefer_final_locals
    Object? postBody = startSession;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// Answer \"waiting\" until the supervising officer has decided; then a token.
  ///
  /// A repeat gets a token again for ten minutes, if device, post and holder are still in force.
  ///
  /// Parameters:
  ///
  /// * [StartSession] startSession (required):
  Future<OfficerSession?> startSession(StartSession startSession, { Future<void>? abortTrigger, }) async {
    final response = await startSessionWithHttpInfo(startSession, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'OfficerSession',) as OfficerSession;
    
    }
    return null;
  }

  /// Send one slip of today after an entry in the register; the same request sends the same.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [TextSlip] textSlip (required):
  Future<Response> textSlipWithHttpInfo(TextSlip textSlip, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/text-slip';

    // ignore: prefer_final_locals
    Object? postBody = textSlip;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// Send one slip of today after an entry in the register; the same request sends the same.
  ///
  /// Parameters:
  ///
  /// * [TextSlip] textSlip (required):
  Future<Done?> textSlip(TextSlip textSlip, { Future<void>? abortTrigger, }) async {
    final response = await textSlipWithHttpInfo(textSlip, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'Done',) as Done;
    
    }
    return null;
  }

  /// Add up a scope that the caller's seat may see. Nothing in it tells of a single tip.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [TipTotals] tipTotals (required):
  Future<Response> tipTotalsWithHttpInfo(TipTotals tipTotals, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/tip-totals';

    // ignore: prefer_final_locals
    Object? postBody = tipTotals;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// Add up a scope that the caller's seat may see. Nothing in it tells of a single tip.
  ///
  /// Parameters:
  ///
  /// * [TipTotals] tipTotals (required):
  Future<TipAccount?> tipTotals(TipTotals tipTotals, { Future<void>? abortTrigger, }) async {
    final response = await tipTotalsWithHttpInfo(tipTotals, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'TipAccount',) as TipAccount;
    
    }
    return null;
  }

  /// Close a tip as acted on or not actionable. Each closing gets a lot for the day's check.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [UpdateTip] updateTip (required):
  Future<Response> updateTipWithHttpInfo(UpdateTip updateTip, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/update-tip';

    // ignore: prefer_final_locals
    Object? postBody = updateTip;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// Close a tip as acted on or not actionable. Each closing gets a lot for the day's check.
  ///
  /// Parameters:
  ///
  /// * [UpdateTip] updateTip (required):
  Future<Done?> updateTip(UpdateTip updateTip, { Future<void>? abortTrigger, }) async {
    final response = await updateTipWithHttpInfo(updateTip, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'Done',) as Done;
    
    }
    return null;
  }

  /// Sign a known device in; let a new one wait for the supervising officer.
  ///
  /// A repeat is answered again for ten minutes as the device stands then, and makes nothing anew.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [VerifyOtp] verifyOtp (required):
  Future<Response> verifyOtpWithHttpInfo(VerifyOtp verifyOtp, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/verify-otp';

    // ignore: prefer_final_locals
    Object? postBody = verifyOtp;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    const contentTypes = <String>['application/json'];


    return apiClient.invokeAPI(
      path,
      'POST',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// Sign a known device in; let a new one wait for the supervising officer.
  ///
  /// A repeat is answered again for ten minutes as the device stands then, and makes nothing anew.
  ///
  /// Parameters:
  ///
  /// * [VerifyOtp] verifyOtp (required):
  Future<OfficerSession?> verifyOtp(VerifyOtp verifyOtp, { Future<void>? abortTrigger, }) async {
    final response = await verifyOtpWithHttpInfo(verifyOtp, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'OfficerSession',) as OfficerSession;
    
    }
    return null;
  }
}
