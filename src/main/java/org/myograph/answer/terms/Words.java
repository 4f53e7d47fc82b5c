package org.myograph.answer.terms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
          return new TokenStreamComponents(source, new PorterStemFilter(plain(source)));
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
