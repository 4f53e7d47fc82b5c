package org.myograph;

import org.junit.jupiter.api.BeforeEach;

/** The same questions have the same answers with five million triples beside ours. */
class QuestionsBesideMillionsTest extends QuestionsTest {
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
