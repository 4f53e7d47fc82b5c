package org.myograph;

import org.junit.jupiter.api.BeforeEach;

/** What the README says comes back with five million triples beside ours. */
class ReadmeBesideMillionsTest extends ReadmeTest {
  @Override
  RunningService ask() {
    return BesideMillions.isAtHand() ? RunningService.of(BesideMillions.service()) : null;
  }

  /** Others ask it too. */
  @Override
  void stop() {}

  @BeforeEach
  void itIsAtHand() {
    BesideMillions.assume();
  }
}
