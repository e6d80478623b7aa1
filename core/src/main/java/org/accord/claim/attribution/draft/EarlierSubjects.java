package org.accord.claim.attribution.draft;

import static org.accord.text.WordClasses.isAny;

import org.accord.claim.attribution.extent.NounPhrases;
import org.accord.claim.attribution.extent.Range;
import org.accord.claim.attribution.extent.Subjects;
import org.accord.text.Word;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/** Whom a sentence was about before a word: who goes on where a cue has no subject of its own. */
final class EarlierSubjects {

  private final Words words;
  private final Subjects subjects;
  private final NounPhrases phrases;

  EarlierSubjects(Words words, Subjects subjects, NounPhrases phrases) {
    this.words = words;
    this.subjects = subjects;
    this.phrases = phrases;
  }

  /** Who said something before in the sentence, where the statement itself was not found. */
  @Nullable Range speaker(int within) {
    for (int i = within - 1; i > words.sentenceStart(within); i--) {
      if (words.is(i, "said", "says", "told", "reported", "stated", "announced", "called", "put")) {
        return subjects.before(subjects.groupStart(i));
      }
    }
    return null;
  }

  /** The same; behind a thing also who did it: "Zenda began the operation saying it was ...". */
  @Nullable Range speaker(int within, boolean thing) {
    Range speaker = speaker(within);
    return speaker == null && thing && isOneClause(within) ? subject(within) : speaker;
  }

  private boolean isOneClause(int within) {
    for (int i = words.sentenceStart(within); i < within; i++) {
      if (isAny(words.get(i), "relative", "subordinator") || words.is(i, "that")) {
        return false;
      }
    }
    return true;
  }

  /** The subject of the last finite verb before the word. */
  @Nullable Range subject(int within) {
    int start = words.sentenceStart(within);
    for (int i = within - 1; i > start; i--) {
      Word word = words.get(i);
      boolean past =
          word.lower().endsWith("ed") && !word.isCapitalised()
              || word.is(
                  "said", "told", "took", "made", "held", "gave", "wrote", "came", "went", "met",
                  "spoke", "began", "sent", "broke", "left", "led", "used", "won", "lost", "stood");
      boolean finite =
          isAny(word, "be", "have", "modal")
              || past && !isAny(words.get(i - 1), "article", "preposition", "be", "have");
      if (finite) {
        Range subject =
            words.is(i - 1, "who") && words.sameSentence(i - 2, i)
                ? phrases.endingAt(i - 2)
                : subjects.before(subjects.groupStart(i));
        if (subject != null) {
          return subject;
        }
      }
    }
    return null;
  }
}
