package org.myograph.lookup;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words that a header may use for the values of an enum. */
final class Words {
  private Words() {}

  static <T> Optional<T> find(T[] values, Function<T, String> word, String wanted) {
    return Arrays.stream(values).filter(value -> word.apply(value).equals(wanted)).findFirst();
  }

  static <T> String list(T[] values, Function<T, String> word) {
    return Arrays.stream(values).map(word).collect(Collectors.joining(", "));
  }
}
