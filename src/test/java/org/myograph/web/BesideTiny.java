package org.myograph.web;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A service that has an invented ontology beside our graph. */
abstract class BesideTiny {
  static Service service;

  @BeforeAll
  static void start() {
    service = Service.of(new Beside().tiny().generation());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  static JsonNode get(String call) {
    return ApiUnderTest.json(service.get("/api" + call, null).body());
  }
}
