package org.myograph.answer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How much of an article is encoded: which code points of its sections lie in a place that some
 * claim points to.
 *
 * @param article IRI
 * @param text IRI
 * @param length code points of the text
 * @param inSections code points that belong to a section
 * @param asserted of these, in a place of the role assertion
 * @param covered of these, in a place of any role
 * @param gaps runs inside a section that no place covers, in reading order
 */
public record Coverage(
    String article,
    String text,
    int length,
    int inSections,
    int asserted,
    int covered,
    List<Gap> gaps) {

  /** A run of code points, end exclusive. */
  public record Gap(Section section, int start, int end) {}

  /** Of each article that has sections. */
  public static List<Coverage> of(Index index) {
    Map<String, List<Section>> byText =
        index.sections().values().stream()
            .collect(Collectors.groupingBy(Section::text, TreeMap::new, Collectors.toList()));
    List<Coverage> all = new ArrayList<>();
    byText.forEach((text, sections) -> all.add(of(index, text, sections)));
    return all;
  }

  private static Coverage of(Index index, String text, List<Section> sections) {
    BitSet inside = new BitSet();
    sections.forEach(section -> inside.set(section.start(), section.end()));
    BitSet asserted = new BitSet();
    BitSet covered = new BitSet();
    for (Claim claim : index.claims().all()) {
      for (Place place : claim.places()) {
        if (place.text().equals(text)) {
          covered.set(place.start(), place.end());
          if (place.role().equals("assertion")) {
            asserted.set(place.start(), place.end());
          }
        }
      }
    }
    asserted.and(inside);
    covered.and(inside);
    List<Gap> gaps = new ArrayList<>();
    for (Section section : sections) {
      int start = covered.nextClearBit(section.start());
      while (start < section.end()) {
        int next = covered.nextSetBit(start);
        int end = next < 0 ? section.end() : Math.min(next, section.end());
        gaps.add(new Gap(section, start, end));
        start = covered.nextClearBit(end);
      }
    }
    return new Coverage(
        sections.get(0).article(),
        text,
        index.textLengths().getOrDefault(text, 0),
        inside.cardinality(),
        asserted.cardinality(),
        covered.cardinality(),
        gaps);
  }
}
