package org.accord.claim.attribution.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.accord.claim.attribution.cue.CueTable;
import org.accord.claim.attribution.extent.Quoted;
import org.accord.model.Span;
import org.accord.model.reading.Reading;
import org.accord.model.reading.SpanType;
import org.accord.model.reading.TypedSpan;
import org.accord.text.Words;

/**
 * Links the reader's flat source, cue and content spans by nearness.
 *
 * <p>Cheapest pairs first; a content goes to one cue, a source may serve several. Another cue in
 * between, a sentence's end or a step into a quotation makes a pair dearer.
 */
public final class SpanLinker {

  private static final int FAR = 30;
  private static final int WIDEST_GAP = 600;

  private record Pair(int cost, int cue, int other) {}

  private final Words words;
  private final List<Quoted> quotes;
  private final List<Span> sources;
  private final List<Span> cues;
  private final List<Span> contents;
  private final WordCount all;
  private final WordCount besideSources;

  public SpanLinker(Reading reading, Words words, List<Quoted> quotes) {
    this.words = words;
    this.quotes = quotes;
    this.sources = spans(reading, SpanType.SOURCE);
    this.cues = spans(reading, SpanType.CUE);
    this.contents = joined(spans(reading, SpanType.CONTENT));
    this.all = new WordCount(words, List.of());
    this.besideSources = new WordCount(words, sources);
  }

  private List<Span> spans(Reading reading, SpanType type) {
    return reading.spans(type).stream()
        .map(TypedSpan::span)
        .filter(s -> !words.in(s).isEmpty())
        .toList();
  }

  /** Pieces of one quotation that the reader cut at its sentences are one content. */
  private List<Span> joined(List<Span> pieces) {
    List<Span> joined = new ArrayList<>();
    for (Span piece : pieces) {
      Span previous = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (previous != null && inOneQuote(previous, piece)) {
        joined.set(joined.size() - 1, previous.cover(piece));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  private boolean inOneQuote(Span a, Span b) {
    return quotes.stream()
        .anyMatch(
            q ->
                q.span().contains(a) && q.span().contains(b)
                    || q.inner().overlaps(a) && q.inner().overlaps(b) && between(a, b) <= 3);
  }

  public List<Draft> link() {
    List<Draft> drafts = new ArrayList<>();
    for (Span cue : cues) {
      Draft draft = new Draft();
      draft.byReader = true;
      draft.cue.add(cue);
      CueTable.Match match = CueTable.within(words, cue);
      draft.rule = match == null ? null : match.cue();
      drafts.add(draft);
    }
    linkContents(drafts);
    linkSources(drafts);
    return drafts;
  }

  private void linkContents(List<Draft> drafts) {
    List<Pair> pairs = new ArrayList<>();
    for (int c = 0; c < cues.size(); c++) {
      for (int t = 0; t < contents.size(); t++) {
        if (!near(cues.get(c), contents.get(t))) {
          continue;
        }
        int cost = contentCost(cues.get(c), contents.get(t));
        if (cost < FAR) {
          pairs.add(new Pair(cost, c, t));
        }
      }
    }
    pairs.sort(
        Comparator.comparingInt(Pair::cost)
            .thenComparingInt(Pair::cue)
            .thenComparingInt(Pair::other));
    TreeSet<Integer> used = new TreeSet<>();
    TreeMap<Integer, Integer> first = new TreeMap<>();
    for (Pair pair : pairs) {
      if (!used.contains(pair.other()) && !first.containsKey(pair.cue())) {
        used.add(pair.other());
        first.put(pair.cue(), pair.other());
        drafts.get(pair.cue()).content.add(contents.get(pair.other()));
      }
    }
    for (Pair pair : pairs) {
      if (used.contains(pair.other()) || pair.cost() > 12) {
        continue;
      }
      Draft draft = drafts.get(pair.cue());
      if (words.sameSentence(word(cues.get(pair.cue())), word(contents.get(pair.other())))) {
        used.add(pair.other());
        draft.content.add(contents.get(pair.other()));
      }
    }
    drafts.forEach(d -> d.content.sort(Comparator.naturalOrder()));
  }

  /** Whether so few characters lie between that the pair is worth a count of words. */
  private static boolean near(Span a, Span b) {
    int gap = Math.max(a.start(), b.start()) - Math.min(a.end(), b.end());
    return gap < WIDEST_GAP;
  }

  private int contentCost(Span cue, Span content) {
    int cost = gap(cue, content, true);
    int from = word(cue);
    int to = content.start() > cue.start() ? word(content) : lastWord(content);
    if (!words.sameSentence(from, to)) {
      cost += 10;
    }
    return cost;
  }

  private void linkSources(List<Draft> drafts) {
    for (int c = 0; c < cues.size(); c++) {
      Span cue = cues.get(c);
      Span best = null;
      int least = 14;
      for (Span source : sources) {
        if (!near(cue, source) || !words.sameSentence(word(cue), word(source))) {
          continue;
        }
        int cost =
            gap(cue, source, false) + (source.start() > cue.start() ? 2 : 0) + strange(source, cue);
        if (cost < least) {
          least = cost;
          best = source;
        }
      }
      if (best != null) {
        drafts.get(c).source.add(best);
      }
    }
  }

  /** A source inside a content that does not hold the cue speaks inside that content. */
  private int strange(Span source, Span cue) {
    boolean inside = contents.stream().anyMatch(t -> t.contains(source) && !t.contains(cue));
    return inside ? 8 : 0;
  }

  /** Words between, those of sources left out for contents; each other cue between counts six. */
  private int gap(Span cue, Span other, boolean overSources) {
    if (cue.overlaps(other)) {
      return 20;
    }
    Span between =
        cue.end() <= other.start()
            ? Span.of(cue.end(), other.start())
            : Span.of(other.end(), cue.start());
    int cost = (overSources ? besideSources : all).within(between);
    cost += 6 * (int) cues.stream().filter(k -> !k.equals(cue) && between.contains(k)).count();
    return cost;
  }

  private int between(Span a, Span b) {
    return b.start() <= a.end()
        ? 0
        : (int) words.in(Span.of(a.end(), b.start())).stream().filter(w -> w.isWord()).count();
  }

  private int word(Span span) {
    return words.firstFrom(span.start());
  }

  private int lastWord(Span span) {
    return words.firstFrom(Math.max(span.start(), span.end() - 1));
  }
}
