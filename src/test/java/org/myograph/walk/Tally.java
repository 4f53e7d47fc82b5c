package org.myograph.walk;

import java.util.Map;
import java.util.TreeMap;

/** How many links, answers and other hosts a walk met. */
final class Tally {
  private final Map<String, Integer> links = new TreeMap<>();
  private final Map<String, Integer> answers = new TreeMap<>();
  private final Map<String, Integer> outside = new TreeMap<>();

  void link(Link link) {
    links.merge(link.source(), 1, Integer::sum);
  }

  void address(Reply reply) {
    String type = reply.location() == null ? reply.type() : "(redirect)";
    answers.merge(type, 1, Integer::sum);
  }

  void outside(Link link) {
    String host = link.target().replaceFirst("^\\w+://([^/:?#]*).*$", "$1");
    outside.merge(host, 1, Integer::sum);
  }

  int links() {
    return links.values().stream().mapToInt(Integer::intValue).sum();
  }

  Map<String, Integer> linksBySource() {
    return links;
  }

  Map<String, Integer> answersByType() {
    return answers;
  }

  Map<String, Integer> otherHosts() {
    return outside;
  }

  /** A table for people. */
  String table(String title) {
    StringBuilder text = new StringBuilder("\n").append(title).append('\n');
    part("links by what they stand in", links, text);
    part("answers by media type", answers, text);
    part("links to other hosts", outside, text);
    return text.toString();
  }

  private static void part(String heading, Map<String, Integer> counts, StringBuilder text) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    text.append(String.format("  %-44s %7d%n", heading, all));
    counts.forEach((name, count) -> text.append(String.format("    %-42s %7d%n", name, count)));
  }
}
