package org.myograph.answer;

import java.util.List;
import org.myograph.store.Supplement;

/** What each generation on disk keeps for answers: the one list of it. */
public final class Supplements {
  private Supplements() {}

  /** All of them. */
  public static List<Supplement> of(IndexQueries queries) {
    return List.of(new SearchSupplement(queries), new LinkSupplement(queries));
  }
}
