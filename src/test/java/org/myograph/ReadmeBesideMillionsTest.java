package org.myograph;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** What the README says comes back with five million triples beside ours. */
class ReadmeBesideMillionsTest extends ReadmeTest {
  @BeforeAll
  static void start() {
    if (BesideMillions.isAtHand()) {
      service = RunningService.of(BesideMillions.service());
    }
  }

  @AfterAll
  static void stop() {
    service = null;
  }

  @BeforeEach
  void itIsAtHand() {
    BesideMillions.assume();
  }
}
