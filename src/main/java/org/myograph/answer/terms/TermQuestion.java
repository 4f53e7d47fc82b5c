package org.myograph.answer.terms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What is asked of the search index for a text; the text's first words count, and no more. */
final class TermQuestion {
  private static final int MOST_LETTERS = 300;
  private static final int MOST_WORDS = 24;
  private static final int MOST_GRAMS = 60;
  private static final int MOST_STEMS_OF_A_NAME = 200;
  private static final int SHORTEST_PREFIX = 3;
  private static final int MOST_WORDS_OF_A_NAME = 5;

  private static final float ID = 1000;
  private static final float EXACT = 60;
  private static final float SAME_WORDS = 30;
  private static final float PREFIX = 3;
  private static final float GRAMS = 0.05f;
  private static final float SLIP = 0.6f;
  private static final float ALL = 1;
  private static final float DEFINITION = 0.8f;

  private final String text;
  private final String asked;
  private final List<String> run;
  private final List<String> stems;
  private final Map<String, Map<String, Float>> others;

  TermQuestion(String text, LayWords layWords) {
    this.text = text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) : text;
    this.asked = Words.asked(this.text);
    this.run = Words.of(Words.STEMS, asked, MOST_WORDS);
    this.stems = new ArrayList<>(new LinkedHashSet<>(run));
    this.others = layWords.of(stems);
  }

  boolean isEmpty() {
    return text.isBlank();
  }

  /** Whether a text has a word that was asked for, or one that specialists say for it. */
  boolean sharesWordWith(String name) {
    List<String> there = Words.of(Words.STEMS, name, MOST_STEMS_OF_A_NAME);
    return stems.stream()
        .anyMatch(
            stem ->
                there.contains(stem)
                    || others.getOrDefault(stem, Map.of()).keySet().stream()
                        .anyMatch(there::contains));
  }

  String folded() {
    return Words.folded(text);
  }

  /** The text as a CURIE would be in the index. */
  String code() {
    return text.strip().toLowerCase(Locale.ROOT).replaceFirst("^([a-z]+)_", "$1:");
  }

  /**
   * For documents of names.
   *
   * @param known whether a name has that stem; one that none has may be mistyped
   */
  Query names(Optional<String> vocabulary, Predicate<String> known) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    String folded = folded();
    if (!folded.isEmpty()) {
      constant(query, new TermQuery(new Term(TermFields.EXACT, folded)), EXACT);
    }
    if (folded.length() >= SHORTEST_PREFIX) {
      constant(query, new PrefixQuery(new Term(TermFields.EXACT, folded)), PREFIX);
    }
    if (!stems.isEmpty()) {
      constant(query, new TermQuery(new Term(TermFields.BAG, Words.bag(stems))), SAME_WORDS);
    }
    words(query, TermFields.NAME, 1);
    stems.stream()
        .filter(stem -> Spelling.slips(stem) > 0 && !known.test(stem))
        .forEach(stem -> query.add(slip(stem), Occur.SHOULD));
    for (String gram : new LinkedHashSet<>(Words.of(Words.GRAMS, asked, MOST_GRAMS))) {
      Query run = new TermQuery(new Term(TermFields.GRAM, gram));
      query.add(new BoostQuery(run, GRAMS), Occur.SHOULD);
    }
    return within(query, vocabulary);
  }

  /** For documents of terms. */
  Query terms(Optional<String> vocabulary) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    constant(query, new TermQuery(new Term(TermFields.CODE_KEY, code())), ID);
    words(query, TermFields.ALL, ALL);
    words(query, TermFields.DEFINITION, DEFINITION);
    return within(query, vocabulary);
  }

  /**
   * Which documents of names have enough of the asked words, or are what is asked as a whole.
   *
   * @param known as in {@link #names}
   */
  Query enoughOfName(Matched matched, Optional<String> vocabulary, Predicate<String> known) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    String folded = folded();
    if (!folded.isEmpty()) {
      constant(query, new TermQuery(new Term(TermFields.EXACT, folded)), 1);
    }
    if (folded.length() >= SHORTEST_PREFIX) {
      constant(query, new PrefixQuery(new Term(TermFields.EXACT, folded)), 1);
    }
    constant(query, enough(matched, TermFields.NAME, known), 1);
    if (matched == Matched.MOST_WORDS) {
      for (int from = 0; from < run.size(); from++) {
        for (int to = from + 1; to <= Math.min(run.size(), from + MOST_WORDS_OF_A_NAME); to++) {
          String bag = Words.bag(run.subList(from, to));
          constant(query, new TermQuery(new Term(TermFields.BAG, bag)), 1);
        }
      }
    }
    return within(query, vocabulary);
  }

  /** Which documents of terms have the code, or enough of the words in all their names. */
  Query enoughOfTerm(Matched matched, Optional<String> vocabulary, Predicate<String> known) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    constant(query, new TermQuery(new Term(TermFields.CODE_KEY, code())), 1);
    constant(query, enough(matched, TermFields.ALL, known), 1);
    return within(query, vocabulary);
  }

  /** Which documents of terms have all of the words in the definition. */
  Query allOfDefinition(Optional<String> vocabulary, Predicate<String> known) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    constant(query, enough(Matched.ALL_WORDS, TermFields.DEFINITION, known), 1);
    return within(query, vocabulary);
  }

  private Query enough(Matched matched, String field, Predicate<String> known) {
    if (stems.isEmpty()) {
      return new MatchNoDocsQuery();
    }
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    for (String stem : stems) {
      BooleanQuery.Builder ways = new BooleanQuery.Builder();
      ways.add(new TermQuery(new Term(field, stem)), Occur.SHOULD);
      others
          .getOrDefault(stem, Map.of())
          .keySet()
          .forEach(other -> ways.add(new TermQuery(new Term(field, other)), Occur.SHOULD));
      if (!known.test(stem)) {
        if (stem.length() >= SHORTEST_PREFIX) {
          ways.add(new PrefixQuery(new Term(field, stem)), Occur.SHOULD);
        }
        if (Spelling.slips(stem) > 0) {
          ways.add(Spelling.query(field, stem), Occur.SHOULD);
        }
      }
      words.add(ways.build(), Occur.SHOULD);
    }
    words.setMinimumNumberShouldMatch(matched.of(stems.size()));
    return words.build();
  }

  private static Query slip(String stem) {
    return new BoostQuery(Spelling.query(TermFields.NAME, stem), SLIP);
  }

  private static void constant(BooleanQuery.Builder query, Query part, float score) {
    query.add(new BoostQuery(new ConstantScoreQuery(part), score), Occur.SHOULD);
  }

  /** Each word, or what specialists say for it. */
  private void words(BooleanQuery.Builder query, String field, float boost) {
    for (String stem : stems) {
      List<Query> ways = new ArrayList<>();
      ways.add(new BoostQuery(new TermQuery(new Term(field, stem)), boost));
      others
          .getOrDefault(stem, Map.of())
          .forEach(
              (other, weight) ->
                  ways.add(new BoostQuery(new TermQuery(new Term(field, other)), boost * weight)));
      query.add(new DisjunctionMaxQuery(ways, 0), Occur.SHOULD);
    }
  }

  private static Query within(BooleanQuery.Builder query, Optional<String> vocabulary) {
    if (vocabulary.isEmpty()) {
      return query.build();
    }
    BooleanQuery.Builder both = new BooleanQuery.Builder();
    both.add(query.build(), Occur.MUST);
    both.add(new TermQuery(new Term(TermFields.VOCABULARY, vocabulary.get())), Occur.FILTER);
    return both.build();
  }
}
