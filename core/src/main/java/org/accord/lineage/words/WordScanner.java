package org.accord.lineage.words;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accord.model.Span;
import org.accord.text.RuleTable;

/** Makes the row of words of a text. */
public final class WordScanner {

  private static final Set<Long> NUMBER_WORDS = numberWords();
  private static final Set<Long> TURNING_WORDS =
      hashes(
          RuleTable.load(WordScanner.class, "turning-words.tsv").rows().stream()
              .map(r -> r.get("word")));

  private final String text;
  private long[] hash = new long[256];
  private int[] start = new int[256];
  private int[] end = new int[256];
  private int[] sentence = new int[256];
  private int size;

  private WordScanner(String text) {
    this.text = text;
  }

  /** The words of the sentences; what stands between sentences is no word. */
  public static WordRow scan(String text, List<Span> sentences) {
    WordScanner scanner = new WordScanner(text);
    int[] first = new int[sentences.size() + 1];
    for (int s = 0; s < sentences.size(); s++) {
      first[s] = scanner.size;
      scanner.sentence(s, sentences.get(s));
    }
    first[sentences.size()] = scanner.size;
    return scanner.row(first);
  }

  /** The hashes of all runs of {@code length} words of a text, in order of their places. */
  public static long[] runs(String text, int length) {
    WordScanner scanner = new WordScanner(text);
    scanner.sentence(0, new Span(0, text.length()));
    long[] runs = new long[Math.max(0, scanner.size - length + 1)];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = WordRow.run(scanner.hash, i, length);
    }
    return runs;
  }

  private WordRow row(int[] first) {
    int[] starts = Arrays.copyOf(start, size);
    return new WordRow(
        Arrays.copyOf(hash, size),
        starts,
        Arrays.copyOf(end, size),
        Arrays.copyOf(sentence, size),
        first,
        QuotedParts.of(text).covering(starts),
        names(first),
        numbers(),
        turning());
  }

  private boolean[] names(int[] first) {
    boolean[] names = new boolean[size];
    for (int s = 0; s + 1 < first.length; s++) {
      for (int i = first[s] + 1; i < first[s + 1]; i++) {
        names[i] = Character.isUpperCase(text.codePointAt(start[i]));
      }
    }
    return names;
  }

  private boolean[] numbers() {
    boolean[] numbers = new boolean[size];
    for (int i = 0; i < size; i++) {
      numbers[i] = isDigit(start[i]) || NUMBER_WORDS.contains(hash[i]);
    }
    return numbers;
  }

  private boolean[] turning() {
    boolean[] turning = new boolean[size];
    for (int i = 0; i < size; i++) {
      turning[i] = TURNING_WORDS.contains(hash[i]);
    }
    return turning;
  }

  private void sentence(int index, Span span) {
    int i = span.start();
    while (i < span.end()) {
      int c = text.codePointAt(i);
      if (!Character.isLetterOrDigit(c)) {
        i += Character.charCount(c);
        continue;
      }
      int from = i;
      i = wordEnd(i, span.end());
      if (isDigit(from)) {
        i = numberEnd(from, i, span.end());
      }
      add(index, from, i);
    }
  }

  private int wordEnd(int from, int limit) {
    int i = from;
    while (i < limit) {
      if (isAsciiLetterOrDigit(text.charAt(i))) {
        i++;
        continue;
      }
      int c = text.codePointAt(i);
      boolean within =
          Character.isLetterOrDigit(c)
              || Character.getType(c) == Character.NON_SPACING_MARK
              || (isApostrophe(c) && i + 1 < limit && Character.isLetter(text.codePointAt(i + 1)));
      if (!within) {
        break;
      }
      i += Character.charCount(c);
    }
    return Math.min(i, limit);
  }

  /** Past every group of three digits after a comma, with or without a space: "9, 000". */
  private int numberEnd(int from, int end, int limit) {
    int at = end;
    while (at - from <= 15 && (at - end > 0 || end - from <= 3)) {
      int group = at;
      if (group < limit && text.charAt(group) == ',') {
        group++;
        group += group < limit && text.charAt(group) == ' ' ? 1 : 0;
      }
      if (group == at
          || group + 3 > limit
          || !isDigit(group)
          || !isDigit(group + 1)
          || !isDigit(group + 2)
          || (group + 3 < limit && isWord(group + 3))) {
        return at;
      }
      at = group + 3;
    }
    return at;
  }

  private boolean isDigit(int i) {
    return text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || (c >= '0' && c <= '9');
  }

  private boolean isWord(int i) {
    return Character.isLetterOrDigit(text.codePointAt(i));
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`' || c == '\u02BC';
  }

  private void add(int index, int from, int to) {
    if (size == hash.length) {
      int more = size * 2;
      hash = Arrays.copyOf(hash, more);
      start = Arrays.copyOf(start, more);
      end = Arrays.copyOf(end, more);
      sentence = Arrays.copyOf(sentence, more);
    }
    hash[size] = hash(from, to);
    start[size] = from;
    end[size] = to;
    sentence[size] = index;
    size++;
  }

  private long hash(int from, int to) {
    boolean plain = true;
    long h = 0xcbf29ce484222325L;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      plain &= c < 128 || isApostrophe(c);
      h = letter(h, c);
    }
    if (!plain) {
      String folded = Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFD);
      h = 0xcbf29ce484222325L;
      for (int i = 0; i < folded.length(); i++) {
        char c = folded.charAt(i);
        h = Character.getType(c) == Character.NON_SPACING_MARK ? h : letter(h, c);
      }
    }
    return WordRow.mix(h);
  }

  private static long letter(long h, char c) {
    if (isAsciiLetterOrDigit(c)) {
      return (h ^ (c <= '9' ? c : c | 0x20)) * 0x100000001b3L;
    }
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c)
        ? (h ^ Character.toLowerCase(c)) * 0x100000001b3L
        : h;
  }

  private static Set<Long> numberWords() {
    String words =
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
            + " sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty"
            + " ninety hundred thousand million billion dozen dozens hundreds thousands";
    return hashes(Arrays.stream(words.split(" ")));
  }

  private static Set<Long> hashes(Stream<String> words) {
    return words
        .map(w -> new WordScanner(w).hash(0, w.length()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
