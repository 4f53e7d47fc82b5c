package org.myograph.answer.terms;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Which mappings of imports are wanted: of each part that is named, one of its values. */
public final class LinkQuery {
  /** What can be asked of a mapping. */
  public enum Part {
    /** Code or IRI of either term, in any case. */
    END(true),
    SUBJECT(true),
    OBJECT(true),
    /** Name of either term's vocabulary. */
    VOCABULARY(false),
    FROM(false),
    TO(false),
    /** Name of the import. */
    ONTOLOGY(false),
    /** IRI. */
    PREDICATE(false),
    /** Local name, in any case. */
    JUSTIFICATION(true),
    /** {@code true} or {@code false}. */
    NEGATIVE(false);

    private final boolean anyCase;

    Part(boolean anyCase) {
      this.anyCase = anyCase;
    }

    String field() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** As the index has it. */
    String key(String value) {
      return anyCase ? value.toLowerCase(Locale.ROOT) : value;
    }
  }

  private final Map<Part, Set<String>> wanted = new EnumMap<>(Part.class);

  /** Asks for one more part. */
  public LinkQuery with(Part part, Set<String> values) {
    wanted.put(part, values.stream().map(part::key).collect(Collectors.toSet()));
    return this;
  }

  Query lucene() {
    if (wanted.isEmpty()) {
      return new MatchAllDocsQuery();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    wanted.forEach(
        (part, values) -> {
          BooleanQuery.Builder any = new BooleanQuery.Builder();
          values.forEach(
              value -> any.add(new TermQuery(new Term(part.field(), value)), Occur.SHOULD));
          all.add(any.build(), Occur.FILTER);
        });
    return all.build();
  }
}
