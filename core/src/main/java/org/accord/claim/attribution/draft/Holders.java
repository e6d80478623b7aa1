package org.accord.claim.attribution.draft;

import static org.accord.text.WordClasses.isAny;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.accord.claim.attribution.cue.CueTable;
import org.accord.claim.attribution.extent.Range;
import org.accord.claim.attribution.extent.Subjects;
import org.accord.model.Span;
import org.accord.text.Word;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a fear or brings a charge that a bare noun tells of.
 *
 * <p>"because of concerns about assaults", "raised fears of a siege of Zenda where residents ...":
 * who stands nearest need not hold it. It is theirs where they possess it ("the union's fears"),
 * have or utter it ("the union voiced fears"), or stand behind "among", "by" or "from"; who answers
 * "with accusations that it was the rebels" brings them, and not the rebels.
 */
final class Holders {

  private static final Set<String> NOUNS =
      Set.of(
          "accusation",
          "accusations",
          "concern",
          "concerns",
          "fear",
          "fears",
          "hope",
          "hopes",
          "suspicion",
          "suspicions",
          "worries");

  private static final Set<String> OF_WHOM = Set.of("among", "amongst", "by", "from", "in", "of");

  private static final Set<String> ANSWERING =
      Set.of("answered", "countered", "reacted", "replied", "responded");

  private static final Pattern ADJECTIVE = Pattern.compile("\\p{Ll}{3,}(?:ing|ed|ous|ful)");

  private final Words words;
  private final Subjects subjects;

  Holders(Words words) {
    this.words = words;
    this.subjects = new Subjects(words);
  }

  /** Takes the source away where another holds it; gives it to whoever answers so. */
  void mend(Draft draft) {
    if (draft.source.size() != 1 || draft.cue.isEmpty() || draft.content.isEmpty()) {
      return;
    }
    Word noun = noun(draft);
    if (noun == null) {
      return;
    }
    Span source = draft.source.get(0);
    boolean before = source.end() <= noun.start();
    if (before ? isUnder(noun) && !possesses(source, noun) : !isOfWhom(source)) {
      Range answering = answering(noun);
      draft.source.clear();
      if (answering == null) {
        draft.unsourced = true;
      } else {
        draft.source.add(answering.span(words));
      }
    }
  }

  /** The noun that alone is the cue, or leads it: "concerns about". */
  private @Nullable Word noun(Draft draft) {
    List<Word> cue = words.in(draft.cue.get(0));
    return !cue.isEmpty() && NOUNS.contains(cue.get(0).lower()) ? cue.get(0) : null;
  }

  /**
   * "because of concerns", "amid growing fears": behind a preposition the noun is nobody's, but for
   * "spoke of fears".
   */
  private boolean isUnder(Word noun) {
    int i = noun.index() - 1;
    while (words.sameSentence(i, noun.index())
        && (ADJECTIVE.matcher(words.get(i).lower()).matches()
            || isAny(words.get(i), "article", "adverb"))) {
      i--;
    }
    return words.sameSentence(i, noun.index())
        && isAny(words.get(i), "preposition")
        && !(words.sameSentence(i - 1, i) && CueTable.verbAt(words, i - 1) != null);
  }

  private boolean possesses(Span source, Word noun) {
    int last = words.firstFrom(source.end()) - 1;
    return last >= noun.index() - 1
        || words.is(last, "'s")
        || words.is(last + 1, "'s", "'", "’", "’s")
        || isAny(words.get(last), "possessive");
  }

  private boolean isOfWhom(Span source) {
    int first = words.firstFrom(source.start());
    if (OF_WHOM.contains(words.get(first).lower())) {
      return true;
    }
    int at = first - 1;
    if (at > 0 && isAny(words.get(at), "article")) {
      at--;
    }
    return at >= 0 && OF_WHOM.contains(words.get(at).lower());
  }

  /** "the board has responded in the past with accusations": the board. */
  private @Nullable Range answering(Word noun) {
    int with = noun.index() - 1;
    for (int i = with; words.is(with, "with") && words.sameSentence(i, with) && i >= 0; i--) {
      if (ANSWERING.contains(words.get(i).lower()) && !words.is(i - 1, "was", "were", "been")) {
        return subjects.before(subjects.groupStart(i));
      }
    }
    return null;
  }
}
