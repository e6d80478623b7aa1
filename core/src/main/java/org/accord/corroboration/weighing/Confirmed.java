package org.accord.corroboration.weighing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accord.corroboration.gist.Assertion;
import org.accord.model.claim.Claim;
import org.accord.model.claim.Stance;
import org.accord.model.lineage.SentenceRef;
import org.accord.text.Stems;

/**
 * Puts bare confirmations with what they confirm: "the ministry confirmed the talks" says what
 * another was quoted with just before.
 */
final class Confirmed {

  /** A longer content says for itself what is confirmed. */
  private static final int MOST_WORDS = 4;

  /** How many sentences after a statement its confirmation may stand. */
  private static final int JUST_BEFORE = 2;

  private Confirmed() {}

  /** The statements, those that only confirm another one with it. */
  static List<List<Assertion>> joined(List<List<Assertion>> statements) {
    List<List<Assertion>> kept = new ArrayList<>();
    statements.forEach(s -> kept.add(new ArrayList<>(s)));
    Map<SentenceRef, List<Integer>> bySentence = new HashMap<>();
    for (int i = 0; i < kept.size(); i++) {
      for (Assertion assertion : kept.get(i)) {
        for (Claim claim : assertion.claims()) {
          bySentence.computeIfAbsent(claim.sentence(), s -> new ArrayList<>()).add(i);
        }
      }
    }
    for (int i = 0; i < kept.size(); i++) {
      List<Assertion> own = kept.get(i);
      if (!own.isEmpty() && own.stream().allMatch(Confirmed::isBare)) {
        int said = said(own.get(0), i, kept, bySentence);
        if (said >= 0) {
          kept.get(said).addAll(own);
          kept.set(i, new ArrayList<>());
        }
      }
    }
    return kept.stream().filter(s -> !s.isEmpty()).toList();
  }

  private static boolean isBare(Assertion assertion) {
    return assertion.stance() == Stance.CONFIRMS
        && assertion.silence() == null
        && !assertion.voice().relayed()
        && assertion.events().size() <= 1
        && Stems.words(assertion.words()).size() <= MOST_WORDS;
  }

  /** The statement of another voice that was told last before it and holds its words, or -1. */
  private static int said(
      Assertion confirmed,
      int own,
      List<List<Assertion>> kept,
      Map<SentenceRef, List<Integer>> bySentence) {
    SentenceRef here = confirmed.claim().sentence();
    Set<String> stems = new HashSet<>(Stems.of(confirmed.words()));
    for (int back = 0; back <= JUST_BEFORE; back++) {
      SentenceRef there = new SentenceRef(here.report(), here.sentence() - back);
      for (int other : bySentence.getOrDefault(there, List.of())) {
        if (other != own && kept.get(other).stream().anyMatch(a -> says(a, confirmed, stems))) {
          return other;
        }
      }
    }
    return -1;
  }

  private static boolean says(Assertion said, Assertion confirmed, Set<String> stems) {
    int after = StoryView.after(said, confirmed).orElse(-1);
    return after >= 0
        && !isBare(said)
        && !said.voice().relayed()
        && said.stance() != Stance.DENIES
        && Collections.disjoint(said.voice().keys(), confirmed.voice().keys())
        && !stems.isEmpty()
        && Set.copyOf(Stems.of(said.words())).containsAll(stems);
  }
}
