package org.myograph.sparql;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.myograph.web.Service;

/** A service with next to nothing in it, for requests that are refused anyway. */
abstract class ThreeNumbers {
  static Service service;

  @BeforeAll
  static void start() {
    service =
        Service.of(
            Service.trig(
                "g",
                "PREFIX ex: <http://example.org/> ex:a ex:p 1 , 2 , 3 . ex:g { ex:a ex:p 1 }"));
  }

  @AfterAll
  static void stop() {
    service.close();
  }
}
