package org.accord.corroboration.weighing;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accord.corroboration.gist.Assertion;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
import org.accord.text.RuleTable;
import org.accord.text.Stems;

/**
 * A sort of act that a story may be about, and the words by which its taking place is told ({@code
 * acts.tsv}).
 *
 * @param none whether it may be told as an event of no type
 * @param here whether it takes place where it is told to, and not between two places
 * @param with stems one of which the telling must hold; none where the verb says enough
 */
record Act(
    String name,
    Pattern verbs,
    Set<EventType> types,
    boolean none,
    boolean here,
    Set<String> with,
    By by) {

  /** The role in which two tellings of one act name no different parties. */
  enum By {
    AGENT,
    PATIENT,
    NONE
  }

  private static final String UNTYPED = "-";

  private static final List<Act> ALL =
      RuleTable.load(Act.class, "acts.tsv").rows().stream().map(Act::of).toList();

  private static Act of(RuleTable.Row row) {
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    row.list("types").stream()
        .filter(t -> !t.equals(UNTYPED))
        .forEach(t -> types.add(EventType.valueOf(t)));
    return new Act(
        row.get("act"),
        Phrases.pattern(row.list("verbs")),
        types,
        row.list("types").contains(UNTYPED),
        row.get("where").equals("here"),
        row.list("with").stream().map(Stems::stem).collect(Collectors.toUnmodifiableSet()),
        By.valueOf(row.get("by").toUpperCase(Locale.ROOT)));
  }

  /**
   * Which act an event of an assertion is, told by a verb of its own.
   *
   * @param trigger the words that name the event
   */
  static Optional<Act> of(Assertion assertion, Event event, String trigger) {
    String words = trigger.toLowerCase(Locale.ROOT);
    return ALL.stream()
        .filter(a -> event.type() == null ? a.none : a.types.contains(event.type()))
        .filter(a -> a.isTold(words))
        .filter(
            a ->
                a.with.isEmpty() || Stems.of(assertion.words()).stream().anyMatch(a.with::contains))
        .findFirst();
  }

  /** Whether a verb of the act stands in the words, and not only a noun made of it. */
  private boolean isTold(String words) {
    Matcher verb = verbs.matcher(words);
    return verb.find() && (verb.start() == 0 || !words.endsWith(verb.group()) || isPast(verb));
  }

  /** "missile launched" tells of a launch, "missile launches" names some. */
  private static boolean isPast(Matcher verb) {
    return !verb.group().endsWith("s");
  }
}
