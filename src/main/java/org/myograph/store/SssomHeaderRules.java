package org.myograph.store;

import java.util.List;

/** What the header of a mapping set must have, and what its slots may hold. */
final class SssomHeaderRules {
  private static final List<String> REQUIRED =
      List.of("mapping_set_id", "mapping_set_version", "license");

  /** What the standard asks of any set. */
  private static final List<String> REQUIRED_BY_SSSOM = List.of("mapping_set_id", "license");

  private SssomHeaderRules() {}

  /**
   * Adds what is wrong to {@code findings}.
   *
   * @param table the file of the set's table
   * @param file where the header stands: the same, or one of its own
   * @param lines the header's
   */
  static void check(
      SourceFile table,
      SourceFile file,
      List<String> lines,
      SssomHeader header,
      List<Finding> findings) {
    boolean ours = table.kind() == SourceFile.Kind.SSSOM;
    for (String slot : ours ? REQUIRED : REQUIRED_BY_SSSOM) {
      if (header.find(slot).isEmpty()) {
        findings.add(file.at(1, 0, "the header lacks " + slot));
      }
    }
    SssomValues values = new SssomValues(header);
    header
        .slots()
        .forEach(
            (name, texts) -> {
              long line = SssomHeader.lineOf(lines, name);
              SssomSlot slot = SssomSlot.ofSet(name).orElse(null);
              if (slot == null && ours) {
                findings.add(file.at(line, 0, "unknown slot " + name));
              } else if (slot != null) {
                texts.forEach(
                    text ->
                        values.read(slot, text, fault -> findings.add(file.at(line, 0, fault))));
              }
            });
    String expected = Names.MAPPING + table.stem();
    header
        .find("mapping_set_id")
        .filter(id -> ours && !id.equals(expected))
        .ifPresent(
            id ->
                findings.add(
                    file.at(
                        SssomHeader.lineOf(lines, "mapping_set_id"),
                        0,
                        "mapping_set_id of this file is to be " + expected + ", not " + id)));
  }
}
