package org.accord.claim.attribution.draft;

import java.util.Comparator;
import java.util.List;
import org.accord.text.Words;

/**
 * What goes on behind somebody's aside: in "stressed that the square would stay open, as some
 * papers had reported, and that women would be helped" it is not the papers who say the second
 * thing.
 */
final class Asides {

  private final Words words;

  Asides(Words words) {
    this.words = words;
  }

  /** Gives what follows "as SOMEBODY reported, and that" to whoever spoke before the aside. */
  void giveBack(Draft draft, List<Draft> all) {
    if (draft.source.isEmpty() || draft.cue.isEmpty() || draft.content.isEmpty()) {
      return;
    }
    int as = words.firstFrom(draft.source.get(0).start()) - 1;
    int cue = words.firstFrom(draft.cue.get(draft.cue.size() - 1).end());
    int goesOn = words.firstFrom(draft.contentSpan().start());
    boolean aside =
        words.is(as, "as")
            && words.is(as - 1, ",", "-", "–", "—")
            && words.is(cue, ",", "-", "–", "—")
            && goesOn >= cue
            && goesOn <= cue + 1
            && words.is(cue + 1, "and", "but")
            && words.is(cue + 2, "that")
            && words.sameSentence(as - 1, cue + 2);
    if (!aside) {
      return;
    }
    int start = words.get(as).start();
    all.stream()
        .filter(d -> d != draft && !d.source.isEmpty() && !d.cue.isEmpty() && !d.content.isEmpty())
        .filter(d -> d.whole().end() <= start && isOfSentence(d, as))
        .max(Comparator.comparingInt((Draft d) -> d.whole().end()))
        .ifPresent(
            head -> {
              draft.source.clear();
              draft.source.addAll(head.source);
              draft.cue.clear();
              draft.cue.addAll(head.cue);
              draft.rule = head.rule;
            });
  }

  private boolean isOfSentence(Draft draft, int word) {
    return words.sameSentence(words.firstFrom(draft.cue.get(0).start()), word);
  }
}
