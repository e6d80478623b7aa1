package org.accord.claim.attribution.draft;

import static org.accord.text.WordClasses.isAny;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accord.claim.attribution.cue.Cue;
import org.accord.claim.attribution.extent.Extents;
import org.accord.claim.attribution.extent.Range;
import org.accord.claim.attribution.extent.Subjects;
import org.accord.model.Span;
import org.accord.model.claim.RuleRef;
import org.accord.model.claim.Stance;
import org.accord.text.Word;
import org.accord.text.Words;

/** Finds figures that somebody gives: "gave a slightly lower toll of 31", "cited a count of 12". */
public final class Tolls {

  private static final Set<String> GIVING =
      Set.of("gave", "gives", "giving", "given", "cited", "cites", "offered", "issued", "provided");

  private static final Set<String> FIGURES =
      Set.of("toll", "count", "tally", "figure", "number", "estimate");

  private static final int ADJECTIVES = 5;

  private static final Cue CUE =
      new Cue(
          List.of("give"),
          Stance.ASSERTS,
          true,
          Set.of("count"),
          null,
          new RuleRef("toll", 0, "a figure that somebody gives"));

  private final Words words;
  private final Subjects subjects;
  private final Extents extents;

  public Tolls(Words words, Subjects subjects, Extents extents) {
    this.words = words;
    this.subjects = subjects;
    this.extents = extents;
  }

  public List<Draft> find() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      if (GIVING.contains(words.get(i).lower()) && words.sameSentence(i - 1, i)) {
        toll(i).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private Optional<Draft> toll(int verb) {
    int article = verb + 1;
    if (!words.sameSentence(article, verb) || !isAny(words.get(article), "determiner")) {
      return Optional.empty();
    }
    int noun = article + 1;
    while (noun - article <= ADJECTIVES
        && words.sameSentence(noun, verb)
        && !FIGURES.contains(words.get(noun).lower())) {
      noun++;
    }
    boolean figure =
        noun - article <= ADJECTIVES
            && words.sameSentence(noun + 2, verb)
            && words.is(noun + 1, "of", "as", "at")
            && tells(noun + 2);
    Range who = figure ? subjects.before(subjects.groupStart(verb)) : null;
    Optional<Span> content = who == null ? Optional.empty() : extents.clause(article);
    if (who == null || content.isEmpty()) {
      return Optional.empty();
    }
    Draft draft = Draft.of(CUE);
    draft.trusted = true;
    draft.source.add(who.span(words));
    draft.cue.add(words.get(verb).span());
    draft.content.add(content.get());
    return Optional.of(draft);
  }

  /** A number, or the words before one: "at least 31". */
  private boolean tells(int from) {
    for (int i = from; i < from + 4 && words.sameSentence(i, from); i++) {
      Word word = words.get(i);
      if (word.isNumber()) {
        return true;
      }
    }
    return false;
  }
}
