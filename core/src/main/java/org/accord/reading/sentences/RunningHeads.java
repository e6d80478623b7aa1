package org.accord.reading.sentences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.accord.model.Span;
import org.accord.text.RuleTable;

/**
 * Running heads: the title of a gallery that stands, without a stop, before each of its captions
 * ("Photos: Flood in Pelda Soldiers carry a child. ... Photos: Flood in Pelda The bridge ...").
 *
 * <p>A run of words is one if several sentences of the text begin with it, each goes on with a
 * capital, and not all with one word. Sentences that merely open alike do not go on so.
 */
final class RunningHeads {

  private static final int SENTENCES = 3;
  private static final int SHORTEST = 4;
  private static final int LONGEST = 14;

  /** Words behind which a name may follow as well as a sentence: they end no title. */
  private static final Set<String> LEANING =
      RuleTable.load(RunningHeads.class, "leaning-words.tsv").rows().stream()
          .map(r -> r.get("word"))
          .collect(Collectors.toUnmodifiableSet());

  private static final class Head {
    private int sentences;
    private boolean capital = true;
    private final Set<String> next = new HashSet<>();

    boolean isRunning() {
      return sentences >= SENTENCES && capital && next.size() > 1;
    }
  }

  private final String text;
  private final Map<String, Head> heads = new HashMap<>();

  private RunningHeads(String text) {
    this.text = text;
  }

  /** The sentences, each running head one of its own. */
  static List<Span> cut(String text, List<Span> sentences) {
    if (sentences.size() < SENTENCES) {
      return sentences;
    }
    RunningHeads running = new RunningHeads(text);
    sentences.forEach(running::count);
    List<Span> cut = new ArrayList<>();
    sentences.forEach(s -> running.add(s, cut));
    return cut;
  }

  private void count(Span sentence) {
    List<Span> words = words(sentence);
    for (int n = SHORTEST; n < words.size(); n++) {
      if (LEANING.contains(folded(words.get(n - 1)))) {
        continue;
      }
      Span following = words.get(n);
      Head head = heads.computeIfAbsent(head(words, n), h -> new Head());
      head.sentences++;
      head.next.add(text.substring(following.start(), following.end()));
      head.capital &= opens(following);
    }
  }

  private void add(Span sentence, List<Span> cut) {
    List<Span> words = words(sentence);
    for (int n = words.size() - 1; n >= SHORTEST; n--) {
      Head head = heads.get(head(words, n));
      if (head != null && head.isRunning()) {
        cut.add(Span.of(sentence.start(), words.get(n - 1).end()));
        cut.add(Span.of(words.get(n).start(), sentence.end()));
        return;
      }
    }
    cut.add(sentence);
  }

  private String head(List<Span> words, int n) {
    return words.subList(0, n).stream()
        .map(w -> text.substring(w.start(), w.end()))
        .collect(Collectors.joining(" "));
  }

  private String folded(Span word) {
    return text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT);
  }

  private boolean opens(Span word) {
    int first = text.codePointAt(word.start());
    return Character.isUpperCase(first) || Marks.isDoubleQuote(text.charAt(word.start()));
  }

  /** The first words between blanks. */
  private List<Span> words(Span sentence) {
    List<Span> words = new ArrayList<>();
    int start = -1;
    for (int i = sentence.start(); i <= sentence.end() && words.size() <= LONGEST; i++) {
      boolean blank = i == sentence.end() || Marks.isBlank(text.charAt(i));
      if (blank && start >= 0) {
        words.add(Span.of(start, i));
        start = -1;
      } else if (!blank && start < 0) {
        start = i;
      }
    }
    return words;
  }
}
