package org.accord.claim.attribution.draft;

import static org.accord.text.WordClasses.isAny;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accord.claim.attribution.cue.CueTable;
import org.accord.claim.attribution.extent.Extents;
import org.accord.claim.attribution.extent.NounPhrases;
import org.accord.claim.attribution.extent.Range;
import org.accord.claim.attribution.extent.Subjects;
import org.accord.model.Span;
import org.accord.text.Word;
import org.accord.text.Words;

/**
 * Finds "has not confirmed", "declined to comment", "was unable to verify", "is not in a position
 * to say": silence is news.
 */
public final class Silences {

  private final Words words;
  private final Subjects subjects;
  private final Extents extents;
  private final NounPhrases phrases;

  public Silences(Words words, Subjects subjects, Extents extents) {
    this.words = words;
    this.subjects = subjects;
    this.extents = extents;
    this.phrases = new NounPhrases(words);
  }

  public List<Draft> find() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      Word word = words.get(i);
      boolean available =
          word.is("available")
              && words.is(i + 1, "for", "to")
              && words.is(i + 2, "comment", "reporters", "answer");
      boolean reached = word.is("reached") && words.is(i - 1, "be") || available;
      if (!word.isWord()
          || !CueTable.isSilenceVerb(word) && !reached
          || words.is(i - 1, "be", "been") && !reached
          || !words.sameSentence(i - 1, i)) {
        continue;
      }
      int group = groupStart(i);
      if (group < 0 || !reached && isPassive(group, i)) {
        continue;
      }
      silence(group, i).ifPresent(drafts::add);
    }
    return drafts;
  }

  /** "are generally not discussed": done to somebody, and nobody's silence. */
  private boolean isPassive(int group, int verb) {
    boolean be = false;
    for (int i = group; i < verb; i++) {
      be |= isAny(words.get(i), "be") && !words.is(i + 1, "unable", "refusing", "declining");
    }
    return be && words.get(verb).lower().endsWith("ed");
  }

  /** First word of "have not yet officially", "declined to", "could not independently". */
  private int groupStart(int verb) {
    int i = verb - 1;
    boolean refused = false;
    while (words.sameSentence(i, verb) && verb - i < 8) {
      Word word = words.get(i);
      if (word.is(
              "declined",
              "refused",
              "unable",
              "failed",
              "yet",
              "declining",
              "refusing",
              "declines",
              "refuses")
          && (words.is(i + 1, "to") || refused)) {
        refused = true;
      } else if (isAny(word, "negation")) {
        refused = true;
      } else if (word.is("position") && words.is(i - 1, "a", "no") && words.is(i - 2, "in")) {
        refused |= words.is(i - 1, "no");
        i -= 2;
      } else if (!isAny(word, "auxiliary", "adverb")
          && !word.is("to", "able", "immediately", "yet")) {
        break;
      }
      i--;
    }
    return refused || neither(i) ? i + 1 : -1;
  }

  /** "Neither X nor Y has", "nobody has". */
  private boolean neither(int last) {
    for (int i = last; i > last - 16 && i >= 0 && words.sameSentence(i, last + 1); i--) {
      if (words.is(i, "neither")) {
        return isAny(words.get(last + 1), "auxiliary");
      }
      if (!words.get(i).isWord() && !words.is(i, "'s")) {
        return false;
      }
    }
    return false;
  }

  private Optional<Draft> silence(int group, int verb) {
    int first = group;
    while (first < verb
        && isAny(words.get(first), "adverb")
        && !isAny(words.get(first), "negation")) {
      first++;
    }
    if (words.is(first, "no") && words.is(first - 1, "made", "make", "makes", "making")) {
      first--;
    }
    Range subject = subject(first);
    if (subject == null || words.is(first - 1, "who", "which") && !isOfficial(first, verb)) {
      return Optional.empty();
    }
    Draft draft = new Draft();
    draft.silent = true;
    CueTable.silence(words.get(verb)).ifPresent(draft.rules::add);
    draft.trusted = true;
    draft.source.add(subject.span(words));
    draft.cue.add(words.span(first, verb + 1));
    boolean about = words.is(verb + 1, "on", "about");
    int p = about ? verb + 1 : extents.skipAdjuncts(verb + 1);
    if (words.sameSentence(p, verb) && words.is(p, "to", "on", "about", "of", "that")) {
      p++;
    }
    Optional<Span> content =
        words.sameSentence(p, verb) && (words.get(p).isWord() || extents.opensQuote(p))
            ? extents.clause(p)
            : Optional.empty();
    boolean bare =
        content.isEmpty()
            || words.in(content.get()).size() <= 1
            || words.in(content.get()).get(0).is("for");
    Span group_ = words.span(first, verb + 1);
    draft.content.add(bare ? content.map(group_::cover).orElse(group_) : content.get());
    return Optional.of(draft);
  }

  /** A relative clause tells of a silence behind a comma, or by a verb that asks for an answer. */
  private boolean isOfficial(int first, int verb) {
    return words.is(first - 2, ",") && !words.is(verb, "provide", "mention")
        || words.is(verb, "comment", "confirm", "verify")
        || words.is(verb, "respond", "reply") && words.is(verb + 1, "to");
  }

  private @org.jspecify.annotations.Nullable Range subject(int group) {
    int before = group - 1;
    if (!words.sameSentence(before, group)) {
      return null;
    }
    if (words.is(before, "and", "but")) {
      int start = words.sentenceStart(group);
      for (int i = start + 1; i < before; i++) {
        if (isAny(words.get(i), "be", "have", "modal")) {
          return subjects.before(i);
        }
      }
      return null;
    }
    if (words.is(before, "who", "which")) {
      int noun = words.is(before - 1, ",") ? before - 2 : before - 1;
      return noun >= 0 && words.sameSentence(noun, group) ? phrases.endingAt(noun) : null;
    }
    return subjects.before(group);
  }
}
