package org.accord.corroboration.weighing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.Concepts;
import org.accord.model.claim.EventType;
import org.accord.model.grounding.Quantity;
import org.accord.text.RuleTable;
import org.accord.text.Stems;

/**
 * What a figure counts, in one word for all the words that reports use for it.
 *
 * @param word "" where the text doesn't tell
 * @param flows whether the thing counted goes on, so that a later, other figure replaces none
 * @param toll whether it is one of the counts that a story keeps of its people
 * @param ofStory whether all such counts of a story count the same people, however they are told
 */
record Counted(String word, boolean flows, boolean toll, boolean ofStory) {

  private static final Counted UNTOLD = new Counted("", false, false, false);
  private static final Map<String, Counted> BY_STEM = new HashMap<>();
  private static final Map<String, Counted> BY_WORD = new HashMap<>();

  static {
    for (RuleTable.Row row : RuleTable.load(Counted.class, "counted.tsv").rows()) {
      String course = row.get("course");
      Counted counted =
          new Counted(
              row.get("counted"), course.equals("flows"), true, row.get("people").equals("story"));
      BY_WORD.put(counted.word(), counted);
      row.list("words").forEach(w -> BY_STEM.put(Stems.stem(w), counted));
    }
  }

  static Counted of(Quantity quantity, Assertion assertion) {
    Counted unit = known(quantity.unit());
    if (unit.toll()) {
      return unit;
    }
    boolean people = quantity.unit().equals("person") || quantity.unit().equals("patient");
    Counted told = quantity.counted() == null ? UNTOLD : known(quantity.counted());
    if (told.toll() && !people) {
      return new Counted(told.word(), told.flows(), false, false);
    }
    if (told.told()) {
      return told;
    }
    if (people && quantity.tally() == Quantity.Tally.REMAINING) {
      return BY_WORD.getOrDefault("remaining", UNTOLD);
    }
    boolean moving = assertion.events().stream().anyMatch(e -> e.type() == EventType.MOVE);
    return people && moving && quantity.counted() == null
        ? BY_WORD.getOrDefault("moved", UNTOLD)
        : UNTOLD;
  }

  boolean told() {
    return !word.isEmpty();
  }

  private static Counted known(String words) {
    List<String> stems = Stems.of(words);
    for (String stem : stems) {
      Counted counted = BY_STEM.get(stem);
      if (counted != null) {
        return counted;
      }
    }
    return stems.isEmpty()
        ? new Counted(words, false, false, false)
        : new Counted(Concepts.of(stems.get(0)).orElse(stems.get(0)), false, false, false);
  }
}
