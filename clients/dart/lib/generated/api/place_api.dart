//
// AUTO-GENERATED FILE, DO NOT MODIFY!
//
// @dart=2.18

// ignore_for_file: unused_element, unused_import
// ignore_for_file: always_put_required_named_parameters_first
// ignore_for_file: constant_identifier_names
// ignore_for_file: lines_longer_than_80_chars

part of openapi.api;


class PlaceApi {
  PlaceApi([ApiClient? apiClient]) : apiClient = apiClient ?? defaultApiClient;

  final ApiClient apiClient;

  /// Name the place of a code, as its page does, and count the scan.
  ///
  /// Where the service has not started yet the place is named, too: `is_live` says so, and `submit_feedback` refuses the answer.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [GetPlace] getPlace (required):
  Future<Response> getPlaceWithHttpInfo(GetPlace getPlace, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/get-place';

    // ignore: prefer_final_locals
    Object? postBody = getPlace;

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

  /// Name the place of a code, as its page does, and count the scan.
  ///
  /// Where the service has not started yet the place is named, too: `is_live` says so, and `submit_feedback` refuses the answer.
  ///
  /// Parameters:
  ///
  /// * [GetPlace] getPlace (required):
  Future<ScannedPlace?> getPlace(GetPlace getPlace, { Future<void>? abortTrigger, }) async {
    final response = await getPlaceWithHttpInfo(getPlace, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'ScannedPlace',) as ScannedPlace;
    
    }
    return null;
  }

  /// Store and count the answer, or what is told beyond it. The same again changes nothing.
  ///
  /// Note: This method returns the HTTP [Response].
  ///
  /// Parameters:
  ///
  /// * [SubmitFeedback] submitFeedback (required):
  Future<Response> submitFeedbackWithHttpInfo(SubmitFeedback submitFeedback, { Future<void>? abortTrigger, }) async {
    // ignore: prefer_const_declarations
    final path = r'/api/submit-feedback';

    // ignore: prefer_final_locals
    Object? postBody = submitFeedback;

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

  /// Store and count the answer, or what is told beyond it. The same again changes nothing.
  ///
  /// Parameters:
  ///
  /// * [SubmitFeedback] submitFeedback (required):
  Future<FeedbackReceipt?> submitFeedback(SubmitFeedback submitFeedback, { Future<void>? abortTrigger, }) async {
    final response = await submitFeedbackWithHttpInfo(submitFeedback, abortTrigger: abortTrigger,);
    if (response.statusCode >= HttpStatus.badRequest) {
      throw ApiException(response.statusCode, await _decodeBodyBytes(response));
    }
    // When a remote server returns no body with a status of 204, we shall not decode it.
    // At the time of writing this, `dart:convert` will throw an "Unexpected end of input"
    // FormatException when trying to decode an empty string.
    if (response.body.isNotEmpty && response.statusCode != HttpStatus.noContent) {
      return await apiClient.deserializeAsync(await _decodeBodyBytes(response), 'FeedbackReceipt',) as FeedbackReceipt;
    
    }
    return null;
  }
}
