package org.accord.claim.attribution.draft;

import static org.accord.text.WordClasses.is;
import static org.accord.text.WordClasses.isAny;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accord.claim.attribution.cue.Cue;
import org.accord.claim.attribution.cue.CueTable;
import org.accord.claim.attribution.extent.Extents;
import org.accord.claim.attribution.extent.NounPhrases;
import org.accord.claim.attribution.extent.Range;
import org.accord.model.Span;
import org.accord.text.Word;
import org.accord.text.Words;

/** Finds statements handed over by a noun: "Moscow's assertion that", "Russian statements that". */
public final class NounRules {

  private final Words words;
  private final NounPhrases phrases;
  private final Extents extents;
  private final List<Draft> drafts = new ArrayList<>();

  public NounRules(Words words, NounPhrases phrases, Extents extents) {
    this.words = words;
    this.phrases = phrases;
    this.extents = extents;
  }

  public List<Draft> find() {
    for (int i = 0; i < words.size(); i++) {
      noun(i);
    }
    return drafts;
  }

  /** "Moscow's assertion that", "Russian statements that". */
  private void noun(int i) {
    Cue cue = CueTable.nounAt(words.get(i));
    if (cue == null || !words.is(i + 1, "that", "of") || !words.sameSentence(i, i + 1) || i == 0) {
      return;
    }
    boolean possessed =
        words.is(i - 1, "'s")
            || isAny(words.get(i - 1), "possessive")
            || words.get(i - 1).isCapitalised();
    if (!possessed || !words.sameSentence(i - 1, i)) {
      return;
    }
    Optional<Span> content = nounClause(i + 2);
    if (content.isEmpty()) {
      return;
    }
    Draft draft = Draft.of(cue);
    int owner = words.is(i - 1, "'s") ? i - 2 : i - 1;
    Range phrase = owner >= 0 && words.sameSentence(owner, i) ? phrases.endingAt(owner) : null;
    boolean adjective = words.get(i - 1).isCapitalised();
    if (phrase != null) {
      boolean report = words.is(i, "report", "reports");
      draft.source.add(report || adjective ? words.span(phrase.from(), i + 1) : phrase.span(words));
    } else if (is("possessive", words.get(i - 1))) {
      draft.source.add(words.get(i - 1).span());
    } else {
      return;
    }
    draft.cue.add(words.get(i).span());
    draft.content.add(content.get());
    draft.trusted = words.is(i + 1, "that");
    drafts.add(draft);
  }

  /** The clause of a noun ends before the verb whose subject the noun is. */
  private Optional<Span> nounClause(int from) {
    Optional<Span> clause = extents.clause(from);
    if (clause.isEmpty()) {
      return clause;
    }
    int verbs = 0;
    List<Word> inside = words.in(clause.get());
    for (int k = 1; k < inside.size(); k++) {
      Word word = inside.get(k);
      boolean aux = isAny(word, "be", "have", "modal");
      boolean past =
          word.is("showed", "shows", "show", "came", "comes", "drew", "proved", "led", "means");
      if (aux && !isAny(inside.get(k - 1), "be", "have", "modal", "relative") || past) {
        verbs++;
        if (verbs == 2) {
          return Optional.of(words.span(inside.get(0).index(), word.index()));
        }
      }
    }
    return clause;
  }
}
