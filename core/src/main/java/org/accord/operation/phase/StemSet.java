package org.accord.operation.phase;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.accord.text.Memo;
import org.accord.text.Stems;

/** Stems in order, with numbers for them, by which those that two sets share are soon counted. */
final class StemSet extends AbstractSet<String> {

  private static final int TEXTS_KEPT = 50_000;
  private static final Memo<String, StemSet> OF_TEXTS =
      new Memo<>(TEXTS_KEPT, text -> new StemSet(Stems.of(text)));

  private final List<String> stems;
  private final long[] numbers;

  private StemSet(Collection<String> stems) {
    this.stems = List.copyOf(new TreeSet<>(stems));
    this.numbers = this.stems.stream().mapToLong(StemSet::number).sorted().toArray();
  }

  static StemSet of(Collection<String> stems) {
    return stems instanceof StemSet made ? made : new StemSet(stems);
  }

  /** The stems of the words. */
  static StemSet ofWords(String text) {
    return OF_TEXTS.of(text);
  }

  /** Two stems of one number would count as one; of so many numbers there are none. */
  private static long number(String stem) {
    long number = 0xcbf29ce484222325L;
    for (int i = 0; i < stem.length(); i++) {
      number = (number ^ stem.charAt(i)) * 0x100000001b3L;
    }
    return number ^ number >>> 29;
  }

  /** How many stems both have. */
  int shared(StemSet other) {
    int shared = 0;
    for (int i = 0, j = 0; i < numbers.length && j < other.numbers.length; ) {
      int order = Long.compare(numbers[i], other.numbers[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  @Override
  public boolean contains(Object stem) {
    return stem instanceof String word && Arrays.binarySearch(numbers, number(word)) >= 0;
  }

  @Override
  public Iterator<String> iterator() {
    return stems.iterator();
  }

  @Override
  public int size() {
    return numbers.length;
  }
}
