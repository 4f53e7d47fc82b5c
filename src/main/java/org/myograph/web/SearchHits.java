package org.myograph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myograph.answer.CodeSearch;
import org.myograph.answer.Concept;
import org.myograph.answer.Index;
import org.myograph.answer.Search;
import org.myograph.answer.Value;
import org.myograph.answer.terms.ForeignTerm;
import org.myograph.answer.terms.Matched;
import org.myograph.answer.terms.TermSearch;
import org.myograph.web.format.SearchTree;

/**
 * What a search finds, ours before others'.
 *
 * @param code whether a code was asked for
 * @param matched null where a code was asked for, or nothing was found
 * @param items shaped when they are wanted
 */
record SearchHits(boolean code, Matched matched, List<Supplier<Map<String, Object>>> items) {

  /** What is asked for. A kind is one of ours, so that with one no other vocabulary is searched. */
  record Call(String words, Optional<Value.Named> type, Optional<String> vocabulary) {
    private boolean ofOurs() {
      return vocabulary.isEmpty() || vocabulary.get().equalsIgnoreCase(SearchTree.OURS);
    }

    private boolean ofOthers() {
      return type.isEmpty()
          && (vocabulary.isEmpty() || !vocabulary.get().equalsIgnoreCase(SearchTree.OURS));
    }

    private boolean wants(Concept concept) {
      return ofOurs() && (type.isEmpty() || concept.kinds().contains(type.get().name().iri()));
    }
  }

  private record Hits(List<Search.Hit> own, List<TermSearch.Hit> others) {
    /** Whether any is there by its names, and not by its definition alone. */
    boolean isNamed() {
      return own.stream().anyMatch(hit -> !hit.field().equals("definition"))
          || others.stream().anyMatch(TermSearch.Hit::named);
    }

    boolean isEmpty() {
      return own.isEmpty() && others.isEmpty();
    }

    /** These, with those of ours that only {@code more} has behind. */
    Hits with(Hits more) {
      Set<Concept> there = own.stream().map(Search.Hit::concept).collect(Collectors.toSet());
      Stream<Search.Hit> behind = more.own().stream().filter(hit -> !there.contains(hit.concept()));
      return new Hits(Stream.concat(own.stream(), behind).toList(), others);
    }
  }

  /**
   * A long definition may have all of the words and be about none of them: where no name has all, a
   * name that has most goes before it.
   */
  static SearchHits of(Index index, Call call) {
    Optional<CodeSearch.Found> code = new CodeSearch(index).find(call.words());
    if (code.isPresent()) {
      return new SearchHits(true, null, ofCode(index, call, code.get()));
    }
    Hits all = ofWords(index, call, Matched.ALL_WORDS);
    if (all.isNamed()) {
      return new SearchHits(false, Matched.ALL_WORDS, items(index, all));
    }
    Hits most = ofWords(index, call, Matched.MOST_WORDS);
    if (most.isNamed()) {
      return new SearchHits(false, Matched.MOST_WORDS, items(index, most.with(all)));
    }
    return new SearchHits(false, all.isEmpty() ? null : Matched.ALL_WORDS, items(index, all));
  }

  private static List<Supplier<Map<String, Object>>> items(Index index, Hits hits) {
    List<Supplier<Map<String, Object>>> items = new ArrayList<>();
    hits.own().forEach(hit -> items.add(() -> SearchTree.own(index, hit)));
    hits.others().forEach(hit -> items.add(() -> SearchTree.foreign(index, hit)));
    return items;
  }

  private static List<Supplier<Map<String, Object>>> ofCode(
      Index index, Call call, CodeSearch.Found code) {
    List<Supplier<Map<String, Object>>> items = new ArrayList<>();
    code.own().stream()
        .filter(hit -> call.wants(hit.concept()))
        .forEach(hit -> items.add(() -> SearchTree.own(index, hit)));
    if (call.ofOthers()) {
      Optional<String> vocabulary = call.vocabulary().map(v -> prefix(index, v));
      code.terms().stream()
          .filter(term -> vocabulary.isEmpty() || isOf(term, vocabulary.get()))
          .forEach(term -> items.add(() -> SearchTree.term(index, term)));
    }
    return items;
  }

  private static Hits ofWords(Index index, Call call, Matched matched) {
    Predicate<String> known =
        index.foreign().isEmpty() ? word -> false : index.foreign().search()::knows;
    return new Hits(
        index.search().find(call.words(), matched, call::wants, known),
        call.ofOthers() ? foreign(index, call, matched) : List.of());
  }

  private static boolean isOf(ForeignTerm term, String vocabulary) {
    return term.ontologies().contains(vocabulary)
        || term.code().toLowerCase(Locale.ROOT).startsWith(vocabulary + ":");
  }

  private static List<TermSearch.Hit> foreign(Index index, Call call, Matched matched) {
    if (index.foreign().isEmpty()) {
      return List.of();
    }
    try {
      return index
          .foreign()
          .search()
          .find(
              call.words(),
              Optional.of(matched),
              call.vocabulary().map(v -> prefix(index, v)),
              TermSearch.MOST);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of a vocabulary's name: that of an import, the prefix of codes, or the name that we use. */
  private static String prefix(Index index, String vocabulary) {
    String asked = vocabulary.strip().toLowerCase(Locale.ROOT);
    boolean imported = index.foreign().ontologies().stream().anyMatch(o -> o.name().equals(asked));
    return imported
        ? asked
        : index.mappings().all().stream()
            .filter(m -> m.vocabulary().equalsIgnoreCase(asked) && m.code().contains(":"))
            .findFirst()
            .map(m -> m.code().substring(0, m.code().indexOf(':')).toLowerCase(Locale.ROOT))
            .orElse(asked);
  }
}
