package org.myograph.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myograph.store.Finding;

/** Places, cues and editions of the texts that claims rest on. */
class EvidenceChecksTest extends SpoiltGraph {
  @Test
  void withoutItsTextEvidenceIsNotCheckableAndNeverOk() throws Exception {
    Report report = report(Optional.empty());
    assertEquals(List.of(), report.findings());
    assertEquals(1, report.notes().size());
    Finding note = report.notes().get(0);
    assertTrue(note.message().contains("not checkable"), note.message());
    assertEquals(lineOf(ARTICLE, "<https://w3id.org/myograph/source/example> a"), note.line());
    Path empty = Files.createDirectories(folder.resolve("no-texts"));
    assertTrue(report(Optional.of(empty)).notes().get(0).message().contains("not checkable"));
  }

  /** What to replace in article.ttl, with what; start of the line to find; part of the message. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "char=0,22     | char=20,20          | claim:example-C001 | is no place",
        "char=0,22     | char=22,0           | claim:example-C001 | is no place",
        "char=0,22     | line=0,1            | claim:example-C001 | is no place",
        "char=0,22     | char=0,43           | claim:example-C001 | outside its section, 0,42",
        "char=43,79    | char=40,79          | claim:example-C002 | outside its section, 43,80",
        "char=23,31    | char=2100,3000      | claim:example-C001 | framePlace",
        "source/example#char=0,22 | source/other#char=0,22 | claim:example-C001 | in another text",
        "oa:end 42     | oa:end 0            | <https://w3id.org/myograph/article/example#one> | ends before it starts",
        "oa:end 80     | oa:end 81           | <https://w3id.org/myograph/article/example#two> | it ends at 81 of 80",
        "oa:end 42     | oa:end 50           | <https://w3id.org/myograph/article/example#one> | overlaps",
        "oa:start 0    | oa:start \"zero\"   | <https://w3id.org/myograph/article/example#one> | needs",
        "myo:length 80 | myo:characters 80   | <https://w3id.org/myograph/source/example> | is not told",
      })
  void aPlaceThatCannotBeIsFound(String old, String replacement, String start, String message)
      throws Exception {
    small.edit(ARTICLE, old, replacement);
    assertFound(ARTICLE, lineOf(ARTICLE, start), message, report(Optional.empty()));
  }

  /** What to replace in article.ttl, with what; start of the line to find; part of the message. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "char=0,22  | char=0,5   | claim:example-C001 | amid a word",
        "char=0,22  | char=1,22  | claim:example-C001 | in a gap",
        "oa:end 42  | oa:end 40  | <https://w3id.org/myograph/article/example#one> | amid a word",
        "myo:polarity myo:Asserted ; | myo:polarity myo:Asserted ; myo:cue \"may … never\" ; | claim:example-C001 | its cue \"never\" stands in none of its places, char=",
      })
  void aPlaceThatDoesNotFitItsTextIsFound(
      String old, String replacement, String start, String message) throws Exception {
    small.edit(ARTICLE, old, replacement);
    assertFound(ARTICLE, lineOf(ARTICLE, start), message, report(Optional.of(small.texts())));
  }

  @Test
  void aCueThatItsSectionSaysElsewhereIsFoundWithTheRightPlace() throws Exception {
    small.edit(
        ARTICLE,
        "myo:polarity myo:Asserted ;",
        "myo:polarity myo:Asserted ;\n    myo:cue \"hand\" ;");
    String message =
        "its cue \"hand\" stands in none of its places, char=0,22 and 23,31;"
            + " its section has it at char=37,41";
    long line = lineOf(ARTICLE, "claim:example-C001");
    assertFound(ARTICLE, line, message, report(Optional.of(small.texts())));
  }

  @Test
  void aPartOfAWordIsNoCue() throws Exception {
    small.edit(
        ARTICLE,
        "myo:polarity myo:Asserted ;",
        "myo:polarity myo:Asserted ;\n    myo:cue \"ma\" ;");
    String message = "\"ma\" stands in none of its places";
    long line = lineOf(ARTICLE, "claim:example-C001");
    assertFound(ARTICLE, line, message, report(Optional.of(small.texts())));
  }

  @Test
  void aCueThatItsPlacesSayIsFine() throws Exception {
    small.edit(
        ARTICLE,
        "myo:polarity myo:Asserted ;",
        "myo:polarity myo:Asserted ;\n    myo:cue \"may … with\" ;");
    assertEquals(List.of(), report(Optional.of(small.texts())).findings());
  }

  @Test
  void anotherEditionOfTheTextIsFoundByHashAndLengths() throws Exception {
    Path text = small.texts().resolve("example.txt");
    Files.writeString(text, Files.readString(text).replace("Cramps", "Spasms"));
    assertFound("texts/example.txt", 1, "its myo:sha256 is", report(Optional.of(small.texts())));
    Files.writeString(text, Files.readString(text) + "…");
    Report longer = report(Optional.of(small.texts()));
    assertFound("texts/example.txt", 1, "its myo:byteLength is 87, not 84", longer);
    assertFound("texts/example.txt", 1, "its myo:length is 81, not 80", longer);
  }
}
