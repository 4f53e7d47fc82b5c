package org.myograph.imports;

/**
 * A set of terms that remembers 64 bits of each: sixteen bytes a term, whatever their IRIs. Two of
 * a million terms are taken for one with a chance of one in thirty million.
 */
final class TermSet {
  private long[] table = new long[1 << 12];
  private int size;

  /** False when it was there. */
  boolean add(String iri) {
    if (size * 2 >= table.length) {
      grow();
    }
    boolean added = insert(table, hash(iri));
    size += added ? 1 : 0;
    return added;
  }

  boolean contains(String iri) {
    long hash = hash(iri);
    for (int i = slot(hash); table[i] != 0; i = (i + 1) & (table.length - 1)) {
      if (table[i] == hash) {
        return true;
      }
    }
    return false;
  }

  int size() {
    return size;
  }

  private void grow() {
    long[] larger = new long[table.length * 2];
    for (long hash : table) {
      if (hash != 0) {
        insert(larger, hash);
      }
    }
    table = larger;
  }

  private static boolean insert(long[] table, long hash) {
    int mask = table.length - 1;
    int i = (int) (hash >>> 32) & mask;
    while (table[i] != 0) {
      if (table[i] == hash) {
        return false;
      }
      i = (i + 1) & mask;
    }
    table[i] = hash;
    return true;
  }

  private int slot(long hash) {
    return (int) (hash >>> 32) & (table.length - 1);
  }

  /** FNV-1a, mixed once more; never zero. */
  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 31)) * 0x9E3779B97F4A7C15L;
    hash ^= hash >>> 29;
    return hash == 0 ? 1 : hash;
  }
}
