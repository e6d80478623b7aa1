package org.accord.claim.attribution.draft;

import static org.accord.text.WordClasses.isAny;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.accord.claim.attribution.cue.Cue;
import org.accord.claim.attribution.cue.CueTable;
import org.accord.claim.attribution.extent.Extents;
import org.accord.model.Span;
import org.accord.model.claim.RuleRef;
import org.accord.text.RuleTable;
import org.accord.text.Word;
import org.accord.text.Words;

/** Finds what the text hands to nobody in particular: "reportedly", "is said to". */
public final class Unsourced {

  private record Phrase(List<String> words, Cue cue, boolean clause) {}

  private static final List<Phrase> PHRASES =
      RuleTable.load(Unsourced.class, "unsourced.tsv").rows().stream()
          .map(
              row ->
                  new Phrase(
                      List.of(row.get("phrase").split(" ")),
                      new Cue(
                          List.of(row.get("phrase")),
                          CueTable.stance(row.get("stance")),
                          true,
                          Set.of(),
                          null,
                          new RuleRef(
                              "attribution/draft/unsourced.tsv", row.line(), row.get("phrase"))),
                      row.get("reach").equals("clause")))
          .toList();

  private static final Map<String, List<Phrase>> BY_FIRST =
      PHRASES.stream().collect(Collectors.groupingBy(p -> p.words().get(0)));

  private final Words words;
  private final Extents extents;

  public Unsourced(Words words, Extents extents) {
    this.words = words;
    this.extents = extents;
  }

  public List<Draft> find() {
    List<Draft> drafts = new ArrayList<>();
    int claimed = -1;
    for (int i = 0; i < words.size(); i++) {
      if (i < claimed) {
        continue;
      }
      for (Phrase phrase : BY_FIRST.getOrDefault(words.get(i).lower(), List.of())) {
        int end = matched(phrase, i);
        if (end > 0) {
          Optional<Draft> draft = draft(phrase, i, end);
          draft.ifPresent(drafts::add);
          claimed = end;
          break;
        }
      }
    }
    return drafts;
  }

  private int matched(Phrase phrase, int from) {
    int i = from;
    for (int k = 0; k < phrase.words().size(); k++) {
      if (k > 0 && words.sameSentence(i, from) && isAny(words.get(i), "adverb")) {
        i++;
      }
      if (!words.sameSentence(i, from) || !words.is(i, phrase.words().get(k))) {
        return -1;
      }
      i++;
    }
    return i;
  }

  private Optional<Draft> draft(Phrase phrase, int from, int to) {
    Draft draft = Draft.of(phrase.cue());
    draft.unsourced = true;
    draft.trusted = true;
    draft.cue.add(words.span(from, to));
    if (phrase.clause()) {
      int start = clauseStart(from);
      if (start < from) {
        draft.content.add(words.span(start, from));
      }
    }
    Optional<Span> rest = words.sameSentence(to, from) ? extents.clause(to) : Optional.empty();
    rest.ifPresent(draft.content::add);
    return rest.isEmpty() ? Optional.empty() : Optional.of(draft);
  }

  private int clauseStart(int from) {
    int i = from;
    while (words.sameSentence(i - 1, from)) {
      Word before = words.get(i - 1);
      if (!before.isWord() && !before.is("'s", "-")
          || isAny(before, "subordinator")
          || before.is("and", "but", "who", "which")) {
        break;
      }
      i--;
    }
    return i;
  }
}
