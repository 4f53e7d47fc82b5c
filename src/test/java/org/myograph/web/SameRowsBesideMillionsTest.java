package org.myograph.web;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.myograph.BesideMillions;

/** Row by row the same by REST and by SPARQL, with five million triples beside ours. */
class SameRowsBesideMillionsTest extends SameRowsTest {
  @BeforeAll
  static void start() {
    ApiUnderTest.ask(BesideMillions.service());
  }

  @AfterAll
  static void stop() {
    ApiUnderTest.ask(null);
  }

  @BeforeEach
  void itIsAtHand() {
    BesideMillions.assume();
  }
}
