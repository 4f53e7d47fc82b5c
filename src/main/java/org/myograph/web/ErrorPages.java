package org.myograph.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.myograph.problem.Problem;
import org.myograph.problem.ProblemType;

/**
 * Errors that no code of ours raised (no such address, a malformed request, a failure of a
 * library), as problems like all others. Jetty's own message is left out: it names classes.
 */
final class ErrorPages extends ErrorHandler {

  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int status,
      String message,
      Throwable cause,
      Callback callback) {
    String path = request.getHttpURI() == null ? null : request.getHttpURI().getPath();
    String id = Edge.requestId(request);
    byte[] body = json(status, path, id);
    HttpFields.Mutable headers = response.getHeaders();
    CommonHeaders.put(headers);
    headers.put("X-Request-Id", id);
    headers.put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    headers.put(HttpHeader.CONTENT_LENGTH, body.length);
    if (cause instanceof HttpException) {
      // What follows on the connection may be no request: Jetty closes it (RFC 9112, section 9.6).
      headers.put(HttpHeader.CONNECTION, "close");
    }
    if (status == 503) {
      headers.put(HttpHeader.RETRY_AFTER, "5");
    }
    response.write(true, ByteBuffer.wrap(body), callback);
  }

  private static byte[] json(int status, String path, String id) {
    Problem problem =
        Problem.of(ProblemType.ofStatus(status), detail(status)).withStatus(status).at(path, id);
    return problem.toJson().getBytes(StandardCharsets.UTF_8);
  }

  /** What a client can do about it; null: nothing is known. */
  static String detail(int status) {
    return switch (status) {
      case 400 -> "The request is not well-formed HTTP, or its address is not allowed.";
      case 404 -> "See / for what there is, /api for the look-ups and /sparql for SPARQL.";
      case 405 -> "Everything here is read with GET; /sparql takes a query by POST too.";
      case 413 -> "The request's body is larger than any query may be.";
      case 414 -> "Send a long query by POST.";
      case 431 -> "The request line and headers may have 16 KiB together; send a query by POST.";
      case 503 -> "Too many ask at once, or the service is about to end. Try again in a moment.";
      case 500 -> "The failure was logged under the requestId.";
      default -> null;
    };
  }
}
