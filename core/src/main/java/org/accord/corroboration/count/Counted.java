package org.accord.corroboration.count;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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
 * @param course how a later, other figure stands to an earlier one
 * @param toll whether it is one of the counts that a story keeps of its people
 * @param ofStory whether all such counts of a story count the same people, however they are told
 */
record Counted(String word, Course course, boolean toll, boolean ofStory) {

  /** How a count goes on. */
  enum Course {
    /** Each figure holds for its own time, and a later one replaces none. */
    FLOWS,
    /** What is left: it falls, and the later figure is the one that holds. */
    REMAINS,
    /** It happened once, and a later figure only knows better. */
    SETTLED,
    /** As settled, but first counts differ by chance. */
    EMERGES,
    /** As settled, but it may be done again another day. */
    REPEATS
  }

  private static final Pattern DIED =
      Pattern.compile("^(?:, [^,.;\\d]{1,40},)? (?:have |had )?(?:died|were killed)\\b");

  private static final Counted UNTOLD = new Counted("", Course.SETTLED, false, false);
  private static final Map<String, Counted> BY_STEM = new HashMap<>();
  private static final Map<String, Counted> BY_WORD = new HashMap<>();

  /** Units that are people in a state. */
  private static final Set<String> PEOPLE = Set.of("dead", "injured", "missing", "detained");

  static {
    for (RuleTable.Row row : RuleTable.load(Counted.class, "counted.tsv").rows()) {
      Counted counted =
          new Counted(
              row.get("counted"),
              Course.valueOf(row.get("course").toUpperCase(Locale.ROOT)),
              true,
              row.get("people").equals("story"));
      BY_WORD.put(counted.word(), counted);
      row.list("words").forEach(w -> BY_STEM.put(Stems.stem(w), counted));
    }
  }

  static Counted of(Quantity quantity, Assertion assertion) {
    Counted unit = known(quantity.unit());
    if (unit.toll() && PEOPLE.contains(quantity.unit())) {
      return unit;
    }
    boolean people = quantity.unit().equals("person") || quantity.unit().equals("patient");
    Counted told = quantity.counted() == null ? UNTOLD : known(quantity.counted());
    if (told.toll() && !people) {
      return new Counted(told.word(), told.course(), false, false);
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

  /** Whether the thing counted goes on, so that each figure holds for its own time. */
  boolean flows() {
    return course == Course.FLOWS || course == Course.REMAINS;
  }

  boolean remains() {
    return course == Course.REMAINS;
  }

  boolean repeats() {
    return course == Course.REPEATS;
  }

  boolean atFirst() {
    return course == Course.EMERGES;
  }

  boolean told() {
    return !word.isEmpty();
  }

  /** Of people of whom nothing else is told: the dead, where they are the subject of a death. */
  Counted orDead(Quantity quantity, String figure, String words) {
    boolean people = quantity.unit().equals("person") && quantity.counted() == null;
    int at = people && !told() ? words.indexOf(figure) : -1;
    return at >= 0 && DIED.matcher(words.substring(at + figure.length())).find()
        ? named("dead")
        : this;
  }

  /** The row of the table. */
  static Counted named(String word) {
    Counted counted = BY_WORD.get(word);
    if (counted == null) {
      throw new IllegalArgumentException("Nothing is counted as " + word);
    }
    return counted;
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
        ? new Counted(words, Course.SETTLED, false, false)
        : new Counted(Concepts.of(stems.get(0)).orElse(stems.get(0)), Course.SETTLED, false, false);
  }
}
