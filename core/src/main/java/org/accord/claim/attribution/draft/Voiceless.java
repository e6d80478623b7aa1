package org.accord.claim.attribution.draft;

import java.util.List;
import java.util.Set;
import org.accord.claim.attribution.extent.Quoted;
import org.accord.claim.grammar.PastForms;
import org.accord.model.Span;
import org.accord.text.Word;
import org.accord.text.WordClasses;
import org.accord.text.Words;

/**
 * Sources that nobody could be, and cues that hand nothing to anybody: "22,000 alleged clients",
 * "increased calls", "was found guilty", "showed no sign of leaving".
 */
final class Voiceless {

  /** Words behind "found" that tell a state or a verdict, and no finding of the subject's. */
  private static final Set<String> STATES =
      Set.of(
          "guilty",
          "dead",
          "alive",
          "safe",
          "unconscious",
          "wounded",
          "hanged",
          "murdered",
          "unharmed",
          "refuge",
          "shelter");

  /** Forms that, before an infinitive, tell what others hold of the subject. */
  private static final Set<String> PASSIVE =
      Set.of("believed", "estimated", "expected", "feared", "presumed", "supposed", "thought");

  /** What follows whoever is asked, and not whoever asks. */
  private static final String[] ASKED = {"about", "if", "whether", "why", "how", "what", "to"};

  private static final String[] BEING = {
    "was", "were", "is", "are", "be", "been", "being", "when", "if", "once"
  };

  private final Words words;
  private final List<Quoted> quotes;

  private final Sources sources;

  Voiceless(Words words, List<Quoted> quotes) {
    this.words = words;
    this.sources = new Sources(words, quotes);
    this.quotes = quotes;
  }

  boolean is(Draft draft) {
    return nobody(draft) || statesNothing(draft) || sources.tellsOfItself(draft);
  }

  private boolean nobody(Draft draft) {
    if (draft.source.isEmpty()) {
      return false;
    }
    List<Word> source = words.in(draft.source.get(0));
    return source.stream().allMatch(this::isNoNoun)
        || source.stream().allMatch(this::isParticiple)
        || sources.isThing(draft.source.get(0))
        || sources.isDeed(draft.source.get(0))
        || sources.isCountOf(draft)
        || isVerbal(source)
        || isAskedFor(draft, source);
  }

  /** "it investigated alternative claims", "has found such claims": a verb with its object. */
  private boolean isVerbal(List<Word> source) {
    Word first = source.get(0);
    int before = first.index() - 1;
    boolean verb =
        PastForms.isOnlyPast(first.lower())
            || first.lower().matches("\\p{Ll}{4,}ed")
            || first.is("found", "put", "made");
    return verb
        && !first.isCapitalised()
        && source.size() > 1
        && words.sameSentence(before, first.index())
        && (WordClasses.isAny(words.get(before), "subject-pronoun", "auxiliary")
                && !words.is(before, "who")
            || words.is(before, "also", "to"));
  }

  /** "must access alleged sites": the word before the adjective is a verb. */
  private boolean isAskedFor(Draft draft, List<Word> source) {
    List<Word> cue = draft.cue.isEmpty() ? List.of() : words.in(draft.cue.get(0));
    int before = source.get(0).index() - 1;
    return source.size() == 1
        && !source.get(0).isCapitalised()
        && cue.size() == 1
        && cue.get(0).lower().endsWith("ed")
        && words.sameSentence(before, source.get(0).index())
        && (WordClasses.is("modal", words.get(before)) || words.is(before, "to"));
  }

  private boolean isNoNoun(Word w) {
    return w.isNumber() && !w.lower().endsWith("-old")
        || !w.isWord()
        || WordClasses.is("adverb", w)
        || WordClasses.is("article", w)
        || WordClasses.is("subordinator", w)
        || w.lower().endsWith("ly") && !w.isCapitalised()
        || w.is("you") && quotes.stream().noneMatch(q -> q.span().contains(w.span()));
  }

  /** "increased", "alleged", "scrubbed": nothing but what was done to a noun that follows. */
  private boolean isParticiple(Word w) {
    return !w.isCapitalised()
        && (PastForms.isOnlyPast(w.lower()) || w.lower().matches("\\p{Ll}{4,}ed"))
        && !w.is(
            "accused", "deceased", "injured", "wounded", "displaced", "bereaved", "unemployed");
  }

  private boolean statesNothing(Draft draft) {
    if (draft.cue.isEmpty() || draft.content.isEmpty()) {
      return false;
    }
    Span cue = draft.cue.get(draft.cue.size() - 1);
    int behind = words.firstFrom(cue.end());
    boolean found = endsWith(cue, Set.of("found", "find", "finds"));
    boolean passive = endsWith(cue, PASSIVE) && !draft.source.isEmpty() && words.is(behind, "to");
    boolean showed = endsWith(cue, Set.of("showed", "shows", "show", "showing", "shown"));
    return behind < words.size()
        && (passive
            || isBeingAsked(cue, behind)
            || found && STATES.contains(words.get(behind).lower())
            || showed
                && words.is(behind, "no", "little", "few", "any")
                && words.is(behind + 1, "sign", "signs", "interest", "mercy", "respect", "regard"));
  }

  /** "was asked about the claims": who is asked has said nothing yet. */
  private boolean isBeingAsked(Span cue, int behind) {
    if (!endsWith(cue, Set.of("asked")) || !words.is(behind, ASKED)) {
      return false;
    }
    int before = behind - 2;
    while (before > 0 && words.get(before).lower().endsWith("ly")) {
      before--;
    }
    return !words.sameSentence(before, behind) || words.is(before, BEING);
  }

  private boolean endsWith(Span cue, Set<String> forms) {
    List<Word> in = words.in(cue);
    return !in.isEmpty() && forms.contains(in.get(in.size() - 1).lower());
  }

  /**
   * Takes away who was told: "the firm has been told that its cars are illegal" names no speaker.
   */
  void dropAddressee(Draft draft) {
    if (draft.source.isEmpty() || draft.cue.isEmpty() || draft.silent) {
      return;
    }
    Span source = draft.source.get(0);
    List<Word> cue = words.in(draft.cue.get(0));
    int be = -1;
    int told = -1;
    for (Word w : cue) {
      be = WordClasses.is("be", w) ? w.index() : be;
      told = w.is("told", "informed", "ordered", "advised", "reminded") ? w.index() : told;
    }
    if (be < 0 && told >= 0 && cue.size() == 1) {
      for (int i = told - 1; i > told - 3 && words.sameSentence(i, told); i--) {
        be = WordClasses.is("be", words.get(i)) ? i : be;
      }
    }
    boolean before = source.end() <= draft.cue.get(0).start();
    if (before && be >= 0 && be < told && !words.is(told + 1, "by")) {
      draft.source.clear();
      draft.unsourced = true;
    }
  }
}
