package org.myograph.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks a service over kept connections; follows nothing by itself. */
final class Client {
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private final Site site;

  Client(Site site) {
    this.site = site;
  }

  /** What came back. */
  record Answer(int status, HttpHeaders headers, byte[] body) {
    /** Media type without parameters, or an empty text. */
    String type() {
      String type = headers.firstValue("Content-Type").orElse("");
      return type.replaceFirst("\\s*;.*", "");
    }

    boolean ok() {
      return status == 200;
    }

    /** Whether the client is sent elsewhere (RFC 9110, section 15.4). */
    boolean elsewhere() {
      return status >= 300 && status < 400 && headers.firstValue("Location").isPresent();
    }
  }

  /**
   * @param address path and query at the service
   * @throws IllegalArgumentException when that is none
   */
  Answer send(String method, String address, String accept) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(site.service() + address))
            .timeout(Duration.ofSeconds(60))
            .header("Accept", accept)
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    try {
      HttpResponse<byte[]> response = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
      return new Answer(response.statusCode(), response.headers(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + address, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
