package org.myograph.answer.terms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How names and questions become words: lower case, without accents, British spellings as American
 * ones, no words that mean nothing by themselves, stems. The same for both, and no syntax.
 */
public final class Words {
  private static final int MOST_OF_A_TEXT = 400;

  private static final CharArraySet STOP =
      new CharArraySet(
          List.of(
              "a", "an", "and", "are", "as", "at", "be", "by", "during", "for", "from", "has",
              "have", "having", "in", "into", "is", "it", "its", "my", "of", "on", "or", "than",
              "that", "the", "their", "there", "to", "when", "which", "with", "your"),
          true);

  /** Words of a question that say nothing of what is looked for. */
  private static final Set<String> QUESTION =
      Set.of(
          "am",
          "can",
          "can't",
          "cannot",
          "could",
          "couldn't",
          "did",
          "didn't",
          "do",
          "does",
          "doesn't",
          "don't",
          "how",
          "i'm",
          "i've",
          "isn't",
          "me",
          "please",
          "should",
          "was",
          "we",
          "were",
          "what",
          "what's",
          "where",
          "who",
          "who's",
          "whom",
          "whose",
          "why",
          "won't",
          "would",
          "you");

  /** The same at a question's beginning only: a name may have an "I" of its own. */
  private static final Set<String> BEGINNING =
      Set.of("get", "got", "i", "if", "so", "this", "will");

  /** Of "how long", "how often", "how much". */
  private static final Set<String> AFTER_HOW = Set.of("long", "many", "much", "often");

  private static final StemmerOverrideMap EXCEPTIONS = exceptions();

  private static final Pattern DIGRAPH = Pattern.compile("ae|(?<![ts])(?<!sh)oe(?=[a-z]{2})");
  private static final Pattern OUR = Pattern.compile("(?<=[a-z]{2})our(?=s?$)");

  /** Whole words. */
  private static final Analyzer WHOLE =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer source = new StandardTokenizer();
          return new TokenStreamComponents(source, plain(source));
        }
      };

  /** Stems. */
  static final Analyzer STEMS =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer source = new StandardTokenizer();
          TokenStream words = new StemmerOverrideFilter(plain(source), EXCEPTIONS);
          return new TokenStreamComponents(source, new PorterStemFilter(words));
        }
      };

  /** Runs of three letters, which compounds, inflections and mistyped words share. */
  static final Analyzer GRAMS =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer source = new StandardTokenizer();
          return new TokenStreamComponents(source, new NGramTokenFilter(plain(source), 3, 3, true));
        }
      };

  private Words() {}

  private static TokenStream plain(Tokenizer source) {
    TokenStream words = new ASCIIFoldingFilter(new LowerCaseFilter(source));
    words = new StopFilter(new EnglishPossessiveFilter(words), STOP);
    words = new PatternReplaceFilter(words, DIGRAPH, "e", true);
    return new PatternReplaceFilter(words, OUR, "or", true);
  }

  private static StemmerOverrideMap exceptions() {
    StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder();
    try (InputStream in = Words.class.getResourceAsStream("stem-exceptions.tsv")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(
              parts -> List.of(parts[1].split(",")).forEach(word -> builder.add(word, parts[0])));
      return builder.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A question without the words that only make it one ({@code who can diagnose …}); the text
   * itself where nothing else would be left.
   */
  public static String asked(String text) {
    List<String> kept = new ArrayList<>();
    boolean beginning = true;
    String before = "";
    for (String word : text.replace('\u2019', '\'').strip().split("\\s+")) {
      String plain =
          word.toLowerCase(Locale.ROOT).replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
      boolean dropped =
          QUESTION.contains(plain)
              || (before.equals("how") && AFTER_HOW.contains(plain))
              || (beginning && BEGINNING.contains(plain));
      beginning &= dropped || STOP.contains(plain);
      before = plain;
      if (!dropped) {
        kept.add(word);
      }
    }
    return whole(String.join(" ", kept)).isEmpty() ? text : String.join(" ", kept);
  }

  /** The words of a text, without those that mean nothing by themselves; the first 400. */
  public static List<String> whole(String text) {
    return of(WHOLE, text, MOST_OF_A_TEXT);
  }

  /** The stem of each of {@link #whole}. */
  public static List<String> stems(String text) {
    return of(STEMS, text, MOST_OF_A_TEXT);
  }

  /** The tokens of a text, at most {@code most}. */
  static List<String> of(Analyzer analyzer, String text, int most) {
    List<String> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (tokens.size() < most && stream.incrementToken()) {
        tokens.add(term.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }

  /** The same for texts that have the same words in whatever order and inflection. */
  static String bag(List<String> stems) {
    return String.join(" ", new TreeSet<>(stems));
  }

  /** The text itself, but for case and what stands between words. */
  public static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
