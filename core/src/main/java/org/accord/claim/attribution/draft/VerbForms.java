package org.accord.claim.attribution.draft;

import static org.accord.text.WordClasses.is;
import static org.accord.text.WordClasses.isAny;

import java.util.Set;
import org.accord.claim.attribution.cue.CueTable;
import org.accord.claim.attribution.extent.Range;
import org.accord.text.Word;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/** In which form a cue stands: active or passive, denied, or no verb at all but a noun. */
final class VerbForms {

  private static final Set<String> PLURALS =
      Set.of(
          "media", "people", "police", "both", "others", "they", "we", "i", "you", "women", "men",
          "forces", "all", "some", "many", "who");

  private final Words words;

  VerbForms(Words words) {
    this.words = words;
  }

  /** Whether the cue is another verb here than one of speech. */
  boolean saysNothing(CueTable.Match match) {
    return denial(match) || takesLives(match);
  }

  /** "claimed more than 100 lives". */
  private boolean takesLives(CueTable.Match match) {
    if (!match.cue().head().equals("claim")) {
      return false;
    }
    for (int i = match.to(); i < match.to() + 8 && words.sameSentence(i, match.from()); i++) {
      if (words.is(i, "lives", "life", "casualties")) {
        return true;
      }
      if (words.is(i, "that") || !words.get(i).isWord() && !words.get(i).isNumber()) {
        return false;
      }
    }
    return false;
  }

  /** "denied access to": a refusal of something, no statement. */
  private boolean denial(CueTable.Match match) {
    if (!match.cue().head().equals("deny")) {
      return false;
    }
    for (int i = match.to(); i < match.to() + 5 && words.sameSentence(i, match.from()); i++) {
      if (words.is(
          i, "access", "entry", "permission", "bail", "visa", "visas", "asylum", "parole")) {
        return true;
      }
    }
    return false;
  }

  boolean passive(int group, int i, Word word) {
    if (word.lower().endsWith("ing")) {
      return false;
    }
    boolean be = hasBe(group, i);
    boolean past =
        word.lower().endsWith("ed")
            || word.is(
                "said", "told", "thought", "felt", "found", "written", "known", "shown", "read");
    return be && past;
  }

  /** "the deal announced on Thursday by the bishop": the noun was announced, and says nothing. */
  boolean ofAnAgent(int verb, int to) {
    if (!words.get(verb).lower().endsWith("ed")) {
      return false;
    }
    for (int i = to; i < to + 4 && words.sameSentence(i, verb); i++) {
      if (words.is(i, "by")) {
        return words.sameSentence(i + 1, i) && !words.get(i + 1).lower().endsWith("ing");
      }
      if (!words.is(i, "on", "in", "last", "late", "early", "this", "earlier")
          && !isAny(words.get(i), "day", "month", "adverb")
          && !words.get(i).isNumber()) {
        return false;
      }
    }
    return false;
  }

  boolean hasBe(int group, int i) {
    for (int k = group; k < i; k++) {
      if (is("be", words.get(k))) {
        return true;
      }
    }
    return false;
  }

  boolean negated(int group, int i) {
    for (int k = group; k < i; k++) {
      if (is("negation", words.get(k))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word that is also a noun ("reports", "claim") is more likely one here. */
  boolean homograph(CueTable.Match match, int group, @Nullable Range subject) {
    Word word = words.get(match.from());
    String head = match.cue().head();
    if (match.cue().takes("count")) {
      return false;
    }
    if (group < match.from() || word.lower().endsWith("ed") || word.lower().endsWith("ing")) {
      return false;
    }
    boolean base = word.lower().equals(head);
    boolean third = word.lower().equals(head + "s") || word.lower().endsWith("ies");
    if (!base && !third) {
      return false;
    }
    if (words.is(match.to(), "of", "from", "on", "by", "about", "in")
        && !match.cue().takes("of", "about", "on", "from")) {
      return !head.equals("say");
    }
    if (head.equals("say") || subject == null) {
      return false;
    }
    boolean noun =
        words.sameSentence(match.to(), match.from())
            && words.get(match.to()).lower().endsWith("ly")
            && is("possessive", words.get(subject.from()));
    if (noun) {
      return true;
    }
    if (third && isModifier(subject)) {
      return true;
    }
    Word end = words.get(subject.to() - 1);
    boolean plural =
        end.lower().endsWith("s") && !end.lower().endsWith("ss") || PLURALS.contains(end.lower());
    if (base) {
      return !plural && !joint(subject);
    }
    return plural && !end.isCapitalised();
  }

  /** "does not have security guarantees": one small noun amid a clause opens no clause. */
  private boolean isModifier(Range subject) {
    int at = subject.from();
    Word only = words.get(at);
    return subject.to() - at == 1
        && !only.isCapitalised()
        && words.sameSentence(at - 1, at)
        && words.get(at - 1).isWord()
        && !isAny(
            words.get(at - 1),
            "subordinator",
            "coordinator",
            "adverb",
            "day",
            "relative",
            "determiner",
            "possessive")
        && !isAny(only, "subject-pronoun", "determiner", "pronoun");
  }

  boolean nor(Range subject) {
    for (int i = subject.from() - 1; i < subject.to(); i++) {
      if (i >= 0 && words.is(i, "nor", "neither", "nobody", "none")) {
        return true;
      }
    }
    return false;
  }

  /** A capitalised word within a sentence of small letters: "States" is no verb. */
  boolean isName(int i) {
    if (!words.get(i).isCapitalised() || i == words.sentenceStart(i)) {
      return false;
    }
    int small = 0;
    for (int k = words.sentenceStart(i); k < words.sentenceEnd(i); k++) {
      Word word = words.get(k);
      small += word.isWord() && word.text().length() > 4 && !word.isCapitalised() ? 1 : 0;
    }
    return small >= 3;
  }

  private boolean joint(Range subject) {
    for (int i = subject.from(); i < subject.to(); i++) {
      if (words.is(i, "and")) {
        return true;
      }
    }
    return false;
  }
}
