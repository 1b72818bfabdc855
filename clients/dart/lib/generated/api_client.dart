//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;

class ApiClient {
  ApiClient({this.basePath = 'http://127.0.0.1:5000', this.authentication,});

  final String basePath;
  final Authentication? authentication;

  var _client = Client();
  final _defaultHeaderMap = <String, String>{};

  /// Returns the current HTTP [Client] instance to use in this class.
  ///
  /// The return value is guaranteed to never be null.
  Client get client => _client;

  /// Requests to use a new HTTP [Client] in this class.
  set client(Client newClient) {
    _client = newClient;
  }

  Map<String, String> get defaultHeaderMap => _defaultHeaderMap;

  void addDefaultHeader(String key, String value) {
     _defaultHeaderMap[key] = value;
  }

  // We don't use a Map<String, String> for queryParams.
  // If collectionFormat is 'multi', a key might appear multiple times.
  Future<Response> invokeAPI(
    String path,
    String method,
    List<QueryParam> queryParams,
    Object? body,
    Map<String, String> headerParams,
    Map<String, String> formParams,
    String? contentType, {
    Future<void>? abortTrigger,
  }) async {
    await authentication?.applyToParams(queryParams, headerParams);

    headerParams.addAll(_defaultHeaderMap);
    if (contentType != null) {
      headerParams['Content-Type'] = contentType;
    }

    final urlEncodedQueryParams = queryParams.map((param) => '$param');
    final queryString = urlEncodedQueryParams.isNotEmpty ? '?${urlEncodedQueryParams.join('&')}' : '';
    final uri = Uri.parse('$basePath$path$queryString');

    try {
      // Special case for uploading a single file which isn't a 'multipart/form-data'.
      if (
        body is MultipartFile && (contentType == null ||
        !contentType.toLowerCase().startsWith('multipart/form-data'))
      ) {
        final request = AbortableStreamedRequest(method, uri, abortTrigger: abortTrigger);
        request.headers.addAll(headerParams);
        request.contentLength = body.length;
        body.finalize().listen(
          request.sink.add,
          onDone: request.sink.close,
          // ignore: avoid_types_on_closure_parameters
          onError: (Object error, StackTrace trace) => request.sink.close(),
          cancelOnError: true,
        );
        final response = await _client.send(request);
        return Response.fromStream(response);
      }

      if (body is MultipartRequest) {
        final request = AbortableMultipartRequest(method, uri, abortTrigger: abortTrigger);
        request.fields.addAll(body.fields);
        request.files.addAll(body.files);
        request.headers.addAll(body.headers);
        request.headers.addAll(headerParams);
        final response = await _client.send(request);
        return Response.fromStream(response);
      }

      final msgBody = contentType == 'application/x-www-form-urlencoded'
        ? formParams
        : await serializeAsync(body);
      final nullableHeaderParams = headerParams.isEmpty ? null : headerParams;

      final request = AbortableRequest(method, uri, abortTrigger: abortTrigger);
      if (nullableHeaderParams != null) {
        request.headers.addAll(nullableHeaderParams);
      }
      if (msgBody is String && msgBody.isNotEmpty) {
        request.body = msgBody;
      } else if (msgBody is List<int> && msgBody.isNotEmpty) {
        request.bodyBytes = msgBody;
      } else if (msgBody is Map<String, String>) {
        request.bodyFields = msgBody;
      }
      final response = await _client.send(request);
      return Response.fromStream(response);
    } on SocketException catch (error, trace) {
      throw ApiException.withInner(
        HttpStatus.badRequest,
        'Socket operation failed: $method $path',
        error,
        trace,
      );
    } on TlsException catch (error, trace) {
      throw ApiException.withInner(
        HttpStatus.badRequest,
        'TLS/SSL communication failed: $method $path',
        error,
        trace,
      );
    } on IOException catch (error, trace) {
      throw ApiException.withInner(
        HttpStatus.badRequest,
        'I/O operation failed: $method $path',
        error,
        trace,
      );
    } on ClientException catch (error, trace) {
      throw ApiException.withInner(
        HttpStatus.badRequest,
        'HTTP connection failed: $method $path',
        error,
        trace,
      );
    } on Exception catch (error, trace) {
      throw ApiException.withInner(
        HttpStatus.badRequest,
        'Exception occurred: $method $path',
        error,
        trace,
      );
    }
  }

  Future<dynamic> deserializeAsync(String value, String targetType, {bool growable = false,}) async =>
    // ignore: deprecated_member_use_from_same_package
    deserialize(value, targetType, growable: growable);

  @Deprecated('Scheduled for removal in OpenAPI Generator 6.x. Use deserializeAsync() instead.')
  dynamic deserialize(String value, String targetType, {bool growable = false,}) {
    // Remove all spaces. Necessary for regular expressions as well.
    targetType = targetType.replaceAll(' ', ''); // ignore: parameter_assignments

    // If the expected target type is String, nothing to do...
    return targetType == 'String'
      ? value
      : fromJson(json.decode(value), targetType, growable: growable);
  }

  // ignore: deprecated_member_use_from_same_package
  Future<String> serializeAsync(Object? value) async => serialize(value);

  @Deprecated('Scheduled for removal in OpenAPI Generator 6.x. Use serializeAsync() instead.')
  String serialize(Object? value) => value == null ? '' : json.encode(value);

  /// Returns a native instance of an OpenAPI class matching the [specified type][targetType].
  static dynamic fromJson(dynamic value, String targetType, {bool growable = false,}) {
    try {
      switch (targetType) {
        case 'String':
          return value is String ? value : value.toString();
        case 'int':
          return value is int ? value : int.parse('$value');
        case 'double':
          return value is double ? value : double.parse('$value');
        case 'bool':
          if (value is bool) {
            return value;
          }
          final valueString = '$value'.toLowerCase();
          return valueString == 'true' || valueString == '1';
        case 'DateTime':
          return value is DateTime ? value : DateTime.tryParse(value);
        case 'AcknowledgeSos':
          return AcknowledgeSos.fromJson(value);
        case 'ApproveDevice':
          return ApproveDevice.fromJson(value);
        case 'AskTipster':
          return AskTipster.fromJson(value);
        case 'CallBack':
          return CallBackTypeTransformer().decode(value);
        case 'CallOutcome':
          return CallOutcomeTypeTransformer().decode(value);
        case 'CallbackLine':
          return CallbackLine.fromJson(value);
        case 'CallbackList':
          return CallbackList.fromJson(value);
        case 'CancelSos':
          return CancelSos.fromJson(value);
        case 'CatalogueCatalogue':
          return CatalogueCatalogue.fromJson(value);
        case 'CatalogueFace':
          return CatalogueFace.fromJson(value);
        case 'CatalogueOption':
          return CatalogueOption.fromJson(value);
        case 'CatalogueQuestion':
          return CatalogueQuestion.fromJson(value);
        case 'ChangePlace':
          return ChangePlace.fromJson(value);
        case 'CheckClosure':
          return CheckClosure.fromJson(value);
        case 'Choice':
          return Choice.fromJson(value);
        case 'CloseCallback':
          return CloseCallback.fromJson(value);
        case 'CloseSos':
          return CloseSos.fromJson(value);
        case 'ConfirmHelp':
          return ConfirmHelp.fromJson(value);
        case 'ConfirmSaved':
          return ConfirmSaved.fromJson(value);
        case 'CorrectSos':
          return CorrectSos.fromJson(value);
        case 'DeviceLine':
          return DeviceLine.fromJson(value);
        case 'DeviceList':
          return DeviceList.fromJson(value);
        case 'DevicesBelow':
          return DevicesBelow.fromJson(value);
        case 'DistrictLine':
          return DistrictLine.fromJson(value);
        case 'Done':
          return Done.fromJson(value);
        case 'DrawnTip':
          return DrawnTip.fromJson(value);
        case 'DrawnTips':
          return DrawnTips.fromJson(value);
        case 'FeedbackBatch':
          return FeedbackBatch.fromJson(value);
        case 'FeedbackBatches':
          return FeedbackBatches.fromJson(value);
        case 'FeedbackCalls':
          return FeedbackCalls.fromJson(value);
        case 'FeedbackContent':
          return FeedbackContent.fromJson(value);
        case 'FeedbackDetails':
          return FeedbackDetails.fromJson(value);
        case 'FeedbackFlag':
          return FeedbackFlagTypeTransformer().decode(value);
        case 'FeedbackGrade':
          return FeedbackGrade.fromJson(value);
        case 'FeedbackHere':
          return FeedbackHereTypeTransformer().decode(value);
        case 'FeedbackLatest':
          return FeedbackLatest.fromJson(value);
        case 'FeedbackLevel':
          return FeedbackLevelTypeTransformer().decode(value);
        case 'FeedbackList':
          return FeedbackList.fromJson(value);
        case 'FeedbackMentions':
          return FeedbackMentions.fromJson(value);
        case 'FeedbackOddity':
          return FeedbackOddityTypeTransformer().decode(value);
        case 'FeedbackPart':
          return FeedbackPart.fromJson(value);
        case 'FeedbackPile':
          return FeedbackPileTypeTransformer().decode(value);
        case 'FeedbackPosters':
          return FeedbackPosters.fromJson(value);
        case 'FeedbackPublished':
          return FeedbackPublished.fromJson(value);
        case 'FeedbackPurpose':
          return FeedbackPurposeTypeTransformer().decode(value);
        case 'FeedbackReceipt':
          return FeedbackReceipt.fromJson(value);
        case 'FeedbackSize':
          return FeedbackSizeTypeTransformer().decode(value);
        case 'FeedbackSlips':
          return FeedbackSlips.fromJson(value);
        case 'FeedbackTaken':
          return FeedbackTakenTypeTransformer().decode(value);
        case 'FeedbackTheme':
          return FeedbackThemeTypeTransformer().decode(value);
        case 'FeedbackWait':
          return FeedbackWaitTypeTransformer().decode(value);
        case 'FeedbackWall':
          return FeedbackWall.fromJson(value);
        case 'FindSos':
          return FindSos.fromJson(value);
        case 'ForwardTip':
          return ForwardTip.fromJson(value);
        case 'GetCatalogue':
          return GetCatalogue.fromJson(value);
        case 'GetChallenge':
          return GetChallenge.fromJson(value);
        case 'GetPlace':
          return GetPlace.fromJson(value);
        case 'HandOverSos':
          return HandOverSos.fromJson(value);
        case 'InLanguages':
          return InLanguages.fromJson(value);
        case 'IssueSlips':
          return IssueSlips.fromJson(value);
        case 'ListCallbacks':
          return ListCallbacks.fromJson(value);
        case 'ListChecks':
          return ListChecks.fromJson(value);
        case 'ListClosedSos':
          return ListClosedSos.fromJson(value);
        case 'ListDevices':
          return ListDevices.fromJson(value);
        case 'ListDevicesBelow':
          return ListDevicesBelow.fromJson(value);
        case 'ListFeedback':
          return ListFeedback.fromJson(value);
        case 'ListMyPraise':
          return ListMyPraise.fromJson(value);
        case 'ListSos':
          return ListSos.fromJson(value);
        case 'ListSosTimes':
          return ListSosTimes.fromJson(value);
        case 'ListStationFeedback':
          return ListStationFeedback.fromJson(value);
        case 'ListTips':
          return ListTips.fromJson(value);
        case 'LiveDistrict':
          return LiveDistrict.fromJson(value);
        case 'MakeQrPoster':
          return MakeQrPoster.fromJson(value);
        case 'MyDevices':
          return MyDevices.fromJson(value);
        case 'MyPost':
          return MyPost.fromJson(value);
        case 'NewLine':
          return NewLine.fromJson(value);
        case 'NoReason':
          return NoReasonTypeTransformer().decode(value);
        case 'NoteTip':
          return NoteTip.fromJson(value);
        case 'OfficerSession':
          return OfficerSession.fromJson(value);
        case 'OldestApp':
          return OldestApp.fromJson(value);
        case 'OpenCallback':
          return OpenCallback.fromJson(value);
        case 'OpenSos':
          return OpenSos.fromJson(value);
        case 'OpenedCallback':
          return OpenedCallback.fromJson(value);
        case 'OpenedFeedback':
          return OpenedFeedback.fromJson(value);
        case 'OpenedSos':
          return OpenedSos.fromJson(value);
        case 'OpenedTip':
          return OpenedTip.fromJson(value);
        case 'OtpRequested':
          return OtpRequested.fromJson(value);
        case 'OwnSos':
          return OwnSos.fromJson(value);
        case 'PassOnFeedback':
          return PassOnFeedback.fromJson(value);
        case 'PlaceLine':
          return PlaceLine.fromJson(value);
        case 'PlacePage':
          return PlacePage.fromJson(value);
        case 'PlaceSource':
          return PlaceSourceTypeTransformer().decode(value);
        case 'PostLine':
          return PostLine.fromJson(value);
        case 'PraiseLine':
          return PraiseLine.fromJson(value);
        case 'PraiseList':
          return PraiseList.fromJson(value);
        case 'PrintedFile':
          return PrintedFile.fromJson(value);
        case 'PrintedSlips':
          return PrintedSlips.fromJson(value);
        case 'Problem':
          return ProblemTypeTransformer().decode(value);
        case 'RaiseSos':
          return RaiseSos.fromJson(value);
        case 'ReadFeedback':
          return ReadFeedback.fromJson(value);
        case 'ReadFeedbackWall':
          return ReadFeedbackWall.fromJson(value);
        case 'ReadTip':
          return ReadTip.fromJson(value);
        case 'Reason':
          return ReasonTypeTransformer().decode(value);
        case 'RecordBenefit':
          return RecordBenefit.fromJson(value);
        case 'RecordVisitors':
          return RecordVisitors.fromJson(value);
        case 'Refusal':
          return Refusal.fromJson(value);
        case 'RefusalBody':
          return RefusalBody.fromJson(value);
        case 'RefusalDetails':
          return RefusalDetails.fromJson(value);
        case 'RefusedField':
          return RefusedField.fromJson(value);
        case 'ReleasedLine':
          return ReleasedLine.fromJson(value);
        case 'RemoveDevice':
          return RemoveDevice.fromJson(value);
        case 'RequestOtp':
          return RequestOtp.fromJson(value);
        case 'Role':
          return RoleTypeTransformer().decode(value);
        case 'SavePushToken':
          return SavePushToken.fromJson(value);
        case 'ScannedPlace':
          return ScannedPlace.fromJson(value);
        case 'SessionStatus':
          return SessionStatusTypeTransformer().decode(value);
        case 'SosAccount':
          return SosAccount.fromJson(value);
        case 'SosCaller':
          return SosCaller.fromJson(value);
        case 'SosFix':
          return SosFix.fromJson(value);
        case 'SosHeap':
          return SosHeap.fromJson(value);
        case 'SosLine':
          return SosLine.fromJson(value);
        case 'SosList':
          return SosList.fromJson(value);
        case 'SosOutcome':
          return SosOutcomeTypeTransformer().decode(value);
        case 'SosPart':
          return SosPart.fromJson(value);
        case 'SosPosition':
          return SosPosition.fromJson(value);
        case 'SosReceipt':
          return SosReceipt.fromJson(value);
        case 'SosSpread':
          return SosSpread.fromJson(value);
        case 'SosStatus':
          return SosStatusTypeTransformer().decode(value);
        case 'SosTimes':
          return SosTimes.fromJson(value);
        case 'SosTotals':
          return SosTotals.fromJson(value);
        case 'SosTrigger':
          return SosTriggerTypeTransformer().decode(value);
        case 'SosView':
          return SosView.fromJson(value);
        case 'SosWarning':
          return SosWarningTypeTransformer().decode(value);
        case 'StartSession':
          return StartSession.fromJson(value);
        case 'StationLine':
          return StationLine.fromJson(value);
        case 'StationTimes':
          return StationTimes.fromJson(value);
        case 'SubmitFeedback':
          return SubmitFeedback.fromJson(value);
        case 'SubmitTip':
          return SubmitTip.fromJson(value);
        case 'TextSlip':
          return TextSlip.fromJson(value);
        case 'TipAccount':
          return TipAccount.fromJson(value);
        case 'TipBy':
          return TipByTypeTransformer().decode(value);
        case 'TipCategory':
          return TipCategory.fromJson(value);
        case 'TipChannel':
          return TipChannelTypeTransformer().decode(value);
        case 'TipContent':
          return TipContent.fromJson(value);
        case 'TipHappened':
          return TipHappened.fromJson(value);
        case 'TipLine':
          return TipLine.fromJson(value);
        case 'TipList':
          return TipList.fromJson(value);
        case 'TipMessage':
          return TipMessage.fromJson(value);
        case 'TipNote':
          return TipNote.fromJson(value);
        case 'TipOrder':
          return TipOrderTypeTransformer().decode(value);
        case 'TipPlace':
          return TipPlace.fromJson(value);
        case 'TipProof':
          return TipProofTypeTransformer().decode(value);
        case 'TipReceipt':
          return TipReceipt.fromJson(value);
        case 'TipStatus':
          return TipStatusTypeTransformer().decode(value);
        case 'TipTotals':
          return TipTotals.fromJson(value);
        case 'TipWritten':
          return TipWritten.fromJson(value);
        case 'TipsPart':
          return TipsPart.fromJson(value);
        case 'TrackTip':
          return TrackTip.fromJson(value);
        case 'TrackedTip':
          return TrackedTip.fromJson(value);
        case 'UpdateSos':
          return UpdateSos.fromJson(value);
        case 'UpdateTip':
          return UpdateTip.fromJson(value);
        case 'VerifyOtp':
          return VerifyOtp.fromJson(value);
        case 'WeekPoint':
          return WeekPoint.fromJson(value);
        case 'WorkToDo':
          return WorkToDo.fromJson(value);
        case 'WriteToOfficer':
          return WriteToOfficer.fromJson(value);
        case 'YesNo':
          return YesNoTypeTransformer().decode(value);
        default:
          dynamic match;
          if (value is List && (match = _regList.firstMatch(targetType)?.group(1)) != null) {
            return value
              .map<dynamic>((dynamic v) => fromJson(v, match, growable: growable,))
              .toList(growable: growable);
          }
          if (value is Set && (match = _regSet.firstMatch(targetType)?.group(1)) != null) {
            return value
              .map<dynamic>((dynamic v) => fromJson(v, match, growable: growable,))
              .toSet();
          }
          if (value is Map && (match = _regMap.firstMatch(targetType)?.group(1)) != null) {
            return Map<String, dynamic>.fromIterables(
              value.keys.cast<String>(),
              value.values.map<dynamic>((dynamic v) => fromJson(v, match, growable: growable,)),
            );
          }
      }
    } on Exception catch (error, trace) {
      throw ApiException.withInner(HttpStatus.internalServerError, 'Exception during deserialization.', error, trace,);
    }
    throw ApiException(HttpStatus.internalServerError, 'Could not find a suitable class for deserialization',);
  }
}

/// Primarily intended for use in an isolate.
class DeserializationMessage {
  const DeserializationMessage({
    required this.json,
    required this.targetType,
    this.growable = false,
  });

  /// The JSON value to deserialize.
  final String json;

  /// Target type to deserialize to.
  final String targetType;

  /// Whether to make deserialized lists or maps growable.
  final bool growable;
}

/// Primarily intended for use in an isolate.
Future<dynamic> decodeAsync(DeserializationMessage message) async {
  // Remove all spaces. Necessary for regular expressions as well.
  final targetType = message.targetType.replaceAll(' ', '');

  // If the expected target type is String, nothing to do...
  return targetType == 'String'
    ? message.json
    : json.decode(message.json);
}

/// Primarily intended for use in an isolate.
Future<dynamic> deserializeAsync(DeserializationMessage message) async {
  // Remove all spaces. Necessary for regular expressions as well.
  final targetType = message.targetType.replaceAll(' ', '');

  // If the expected target type is String, nothing to do...
  return targetType == 'String'
    ? message.json
    : ApiClient.fromJson(
        json.decode(message.json),
        targetType,
        growable: message.growable,
      );
}

/// Primarily intended for use in an isolate.
Future<String> serializeAsync(Object? value) async => value == null ? '' : json.encode(value);
