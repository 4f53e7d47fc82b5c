package org.myograph.walk;

/**
 * A link where it stands.
 *
 * @param source kind of what it stands in: {@code html}, {@code rdf}, {@code http} and so on
 * @param page address of that, with what was accepted where that matters
 * @param element the part of it: an element, a key, a line, a triple, a header
 * @param target absolute, with its fragment
 * @param type media type that the link promises; null: none
 */
record Link(String source, String page, String element, String target, String type) {

  @Override
  public String toString() {
    return shortened(target) + "\n    stands at " + shortened(page) + " in " + shortened(element);
  }

  private static String shortened(String text) {
    return text.length() > 200 ? text.substring(0, 200) + "…" : text;
  }
}
