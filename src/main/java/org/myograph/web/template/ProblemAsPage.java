package org.myograph.web.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.myograph.problem.Problem;

/** A problem (RFC 9457) as a page with the same words, for who prefers HTML. */
public final class ProblemAsPage {
  /** The template that it needs. */
  public static final String TEMPLATE = "missing";

  /** What is shown besides the words: things with a label, and with a page where there is one. */
  private static final List<String> LISTS = List.of("suggestions", "lookups", "named", "claims");

  private final Templates templates;
  private final String base;

  /**
   * @param base what addresses of the service begin with; empty: they are relative to the host
   */
  public ProblemAsPage(Templates templates, String base) {
    this.templates = templates;
    this.base = base;
  }

  /** The page, in UTF-8. */
  public byte[] of(Problem problem) {
    Map<String, Object> model = new HashMap<>();
    model.put("title", problem.title());
    model.put("base", base);
    model.put("detail", problem.detail());
    model.put("status", problem.status());
    model.put("requestId", problem.requestId());
    for (String list : LISTS) {
      model.put(list, problem.extensions().getOrDefault(list, List.of()));
    }
    return templates.render(TEMPLATE, model);
  }
}
