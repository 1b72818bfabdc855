//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;


class CitizenApi {
  CitizenApi([ApiClient? apiClient]) : apiClient = apiClient ?? defaultApiClient;

  final ApiClient apiClient;

  /// Cancel, with the same phone or the PIN. Positions stop; an officer still calls back.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [CancelSos] cancelSos (required):
  Future<Response> cancelSosWithHttpInfo(CancelSos cancelSos, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/cancel-sos';

    // ignore: prefer_final_locals
    Object? postBody = cancelSos;

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

  /// Cancel, with the same phone or the PIN. Positions stop; an officer still calls back.
  ///
  /// Parameters:
  ///
  /// * [CancelSos] cancelSos (required):
  Future<SosView?> cancelSos(CancelSos cancelSos, { Future<void>? abortTrigger, }) async {
    final response = await cancelSosWithHttpInfo(cancelSos, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'SosView',) as SosView;
    
    }
    return null;
  }

  /// Count a tip that was acted on as one that benefited somebody. Saying it twice is once.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [ConfirmHelp] confirmHelp (required):
  Future<Response> confirmHelpWithHttpInfo(ConfirmHelp confirmHelp, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/confirm-help';

    // ignore: prefer_final_locals
    Object? postBody = confirmHelp;

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

  /// Count a tip that was acted on as one that benefited somebody. Saying it twice is once.
  ///
  /// Parameters:
  ///
  /// * [ConfirmHelp] confirmHelp (required):
  Future<TipWritten?> confirmHelp(ConfirmHelp confirmHelp, { Future<void>? abortTrigger, }) async {
    final response = await confirmHelpWithHttpInfo(confirmHelp, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'TipWritten',) as TipWritten;
    
    }
    return null;
  }

  /// Stop showing a tip's words to who repeats its request. The answer is always the same.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [ConfirmSaved] confirmSaved (required):
  Future<Response> confirmSavedWithHttpInfo(ConfirmSaved confirmSaved, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/confirm-saved';

    // ignore: prefer_final_locals
    Object? postBody = confirmSaved;

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

  /// Stop showing a tip's words to who repeats its request. The answer is always the same.
  ///
  /// Parameters:
  ///
  /// * [ConfirmSaved] confirmSaved (required):
  Future<Done?> confirmSaved(ConfirmSaved confirmSaved, { Future<void>? abortTrigger, }) async {
    final response = await confirmSavedWithHttpInfo(confirmSaved, abortTrigger: abortTrigger,);
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

  /// Return districts, categories, questions, numbers to ring and limits, in every language.
  ///
  /// By GET it may be kept for the five minutes that `Cache-Control` says. Its `ETag` is of all of it but `server_time`: sent back as `If-None-Match`, it is answered 304 without a body while nothing else has changed.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [GetCatalogue] getCatalogue (required):
  Future<Response> getCatalogueWithHttpInfo(GetCatalogue getCatalogue, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/get-catalogue';

    // ignore: prefer_final_locals
    Object? postBody = getCatalogue;

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

  /// Return districts, categories, questions, numbers to ring and limits, in every language.
  ///
  /// By GET it may be kept for the five minutes that `Cache-Control` says. Its `ETag` is of all of it but `server_time`: sent back as `If-None-Match`, it is answered 304 without a body while nothing else has changed.
  ///
  /// Parameters:
  ///
  /// * [GetCatalogue] getCatalogue (required):
  Future<CatalogueCatalogue?> getCatalogue(GetCatalogue getCatalogue, { Future<void>? abortTrigger, }) async {
    final response = await getCatalogueWithHttpInfo(getCatalogue, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'CatalogueCatalogue',) as CatalogueCatalogue;
    
    }
    return null;
  }

  /// Return districts, categories, questions, numbers to ring and limits, in every language.
  ///
  /// By GET it may be kept for the five minutes that `Cache-Control` says. Its `ETag` is of all of it but `server_time`: sent back as `If-None-Match`, it is answered 304 without a body while nothing else has changed.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [String] ifNoneMatch:
  ///   The ETag of the answer that the app holds.
  Future<Response> getCatalogueIfChangedWithHttpInfo({ String? ifNoneMatch, Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/get-catalogue';

    // ignore: prefer_final_locals
    Object? postBody;

    final queryParams = <QueryParam>[];
    final headerParams = <String, String>{};
    final formParams = <String, String>{};

    if (ifNoneMatch != null) {
      headerParams[r'If-None-Match'] = parameterToString(ifNoneMatch);
    }

    const contentTypes = <String>[];


    return apiClient.invokeAPI(
      path,
      'GET',
      queryParams,
      postBody,
      headerParams,
      formParams,
      contentTypes.isEmpty ? null : contentTypes.first,
      abortTrigger: abortTrigger,
    );
  }

  /// Return districts, categories, questions, numbers to ring and limits, in every language.
  ///
  /// By GET it may be kept for the five minutes that `Cache-Control` says. Its `ETag` is of all of it but `server_time`: sent back as `If-None-Match`, it is answered 304 without a body while nothing else has changed.
  ///
  /// Parameters:
  ///
  /// * [String] ifNoneMatch:
  ///   The ETag of the answer that the app holds.
  Future<CatalogueCatalogue?> getCatalogueIfChanged({ String? ifNoneMatch, Future<void>? abortTrigger, }) async {
    final response = await getCatalogueIfChangedWithHttpInfo(ifNoneMatch: ifNoneMatch, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'CatalogueCatalogue',) as CatalogueCatalogue;
    
    }
    return null;
  }

  /// Return a challenge good for ten minutes and one tip. Nothing is stored.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [GetChallenge] getChallenge (required):
  Future<Response> getChallengeWithHttpInfo(GetChallenge getChallenge, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/get-challenge';

    // ignore: prefer_final_locals
    Object? postBody = getChallenge;

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

  /// Return a challenge good for ten minutes and one tip. Nothing is stored.
  ///
  /// Parameters:
  ///
  /// * [GetChallenge] getChallenge (required):
  Future<WorkToDo?> getChallenge(GetChallenge getChallenge, { Future<void>? abortTrigger, }) async {
    final response = await getChallengeWithHttpInfo(getChallenge, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'WorkToDo',) as WorkToDo;
    
    }
    return null;
  }

  /// Store the press and tell the nearest officers. Pressed ten times it is one incident.
  ///
  /// Pressed again once that is over, it is a new one, which names the former.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [RaiseSos] raiseSos:
  Future<Response> raiseSosWithHttpInfo({ RaiseSos? raiseSos, Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/raise-sos';

    // ignore: prefer_final_locals
    Object? postBody = raiseSos;

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

  /// Store the press and tell the nearest officers. Pressed ten times it is one incident.
  ///
  /// Pressed again once that is over, it is a new one, which names the former.
  ///
  /// Parameters:
  ///
  /// * [RaiseSos] raiseSos:
  Future<SosReceipt?> raiseSos({ RaiseSos? raiseSos, Future<void>? abortTrigger, }) async {
    final response = await raiseSosWithHttpInfo(raiseSos: raiseSos, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'SosReceipt',) as SosReceipt;
    
    }
    return null;
  }

  /// Store the tip sealed and tell the desk. Sending it again stores and tells nothing more.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [SubmitTip] submitTip (required):
  Future<Response> submitTipWithHttpInfo(SubmitTip submitTip, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/submit-tip';

    // ignore: prefer_final_locals
    Object? postBody = submitTip;

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

  /// Store the tip sealed and tell the desk. Sending it again stores and tells nothing more.
  ///
  /// Parameters:
  ///
  /// * [SubmitTip] submitTip (required):
  Future<TipReceipt?> submitTip(SubmitTip submitTip, { Future<void>? abortTrigger, }) async {
    final response = await submitTipWithHttpInfo(submitTip, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'TipReceipt',) as TipReceipt;
    
    }
    return null;
  }

  /// Show a tip to who has its number and words. This function holds no key to any tip.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [TrackTip] trackTip (required):
  Future<Response> trackTipWithHttpInfo(TrackTip trackTip, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/track-tip';

    // ignore: prefer_final_locals
    Object? postBody = trackTip;

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

  /// Show a tip to who has its number and words. This function holds no key to any tip.
  ///
  /// Parameters:
  ///
  /// * [TrackTip] trackTip (required):
  Future<TrackedTip?> trackTip(TrackTip trackTip, { Future<void>? abortTrigger, }) async {
    final response = await trackTipWithHttpInfo(trackTip, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'TrackedTip',) as TrackedTip;
    
    }
    return null;
  }

  /// Add positions, sealed. Closed or cancelled: refused, and the phone stops sending.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [UpdateSos] updateSos (required):
  Future<Response> updateSosWithHttpInfo(UpdateSos updateSos, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/update-sos';

    // ignore: prefer_final_locals
    Object? postBody = updateSos;

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

  /// Add positions, sealed. Closed or cancelled: refused, and the phone stops sending.
  ///
  /// Parameters:
  ///
  /// * [UpdateSos] updateSos (required):
  Future<SosView?> updateSos(UpdateSos updateSos, { Future<void>? abortTrigger, }) async {
    final response = await updateSosWithHttpInfo(updateSos, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'SosView',) as SosView;
    
    }
    return null;
  }

  /// Show callers their SOS: who has it, and since when.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [OwnSos] ownSos (required):
  Future<Response> watchSosWithHttpInfo(OwnSos ownSos, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/watch-sos';

    // ignore: prefer_final_locals
    Object? postBody = ownSos;

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

  /// Show callers their SOS: who has it, and since when.
  ///
  /// Parameters:
  ///
  /// * [OwnSos] ownSos (required):
  Future<SosView?> watchSos(OwnSos ownSos, { Future<void>? abortTrigger, }) async {
    final response = await watchSosWithHttpInfo(ownSos, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'SosView',) as SosView;
    
    }
    return null;
  }

  /// Store what the tipster writes, sealed, and tell the officer only that there is something.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [WriteToOfficer] writeToOfficer (required):
  Future<Response> writeToOfficerWithHttpInfo(WriteToOfficer writeToOfficer, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/write-to-officer';

    // ignore: prefer_final_locals
    Object? postBody = writeToOfficer;

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

  /// Store what the tipster writes, sealed, and tell the officer only that there is something.
  ///
  /// Parameters:
  ///
  /// * [WriteToOfficer] writeToOfficer (required):
  Future<TipWritten?> writeToOfficer(WriteToOfficer writeToOfficer, { Future<void>? abortTrigger, }) async {
    final response = await writeToOfficerWithHttpInfo(writeToOfficer, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'TipWritten',) as TipWritten;
    
    }
    return null;
  }
}
