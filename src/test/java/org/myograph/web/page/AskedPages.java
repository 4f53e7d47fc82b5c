package org.myograph.web.page;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.myograph.RunningService;

/** The project's own service, and a client of its pages. */
abstract class AskedPages {
  static RunningService service;
  static Pages pages;

  @BeforeAll
  static void start() {
    service = RunningService.start();
    pages = new Pages(service.address());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("(no " + name + ")");
  }
}
