package org.accord.corroboration.weighing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.Concepts;
import org.accord.model.claim.Event;
import org.accord.model.grounding.Quantity;
import org.accord.text.Memo;
import org.accord.text.RuleTable;
import org.accord.text.Stems;

/**
 * What words say is not so, and whether other words say that it is.
 *
 * <p>A negation reaches the first content words behind it, up to a preposition: "was not
 * overloaded", "had not used chemical weapons". Another statement is its contrary only where it
 * says all of these of the same subject, day and place.
 */
public final class Negations {

  /**
   * What a negation denies: of whom or what, which words, whether it is the doer it negates, and
   * whether it leaves nobody: "none had been warned".
   */
  record Negation(Set<String> subject, List<String> reached, boolean ofDoer, boolean ofAll) {}

  /** "No longer" is "not" of what was so before. */
  private static final String LONGER = "longer";

  /** Words that leave nobody and nothing of whom it would be so. */
  private static final Set<String> NOBODY =
      Set.of("neither", "no", "nobody", "none", "nothing", "nowhere");

  /** Words before a negation by which it denies nothing: "with no head start", "may not". */
  private static final Set<String> NO_DENIAL_BEHIND = Set.of("with", "may", "might", "why", "if");

  /** What says of no subject which one it is. */
  private static final Set<String> NO_SUBJECT =
      Set.of(
          "ago",
          "day",
          "days",
          "first",
          "hour",
          "hours",
          "last",
          "month",
          "months",
          "people",
          "time",
          "today",
          "week",
          "weeks",
          "year",
          "years",
          "yesterday");

  /** To shoot at a thing in the air is not to shoot it. */
  private static final Pattern SHOT_DOWN =
      Pattern.compile("(?i)\b(?:shoot|shoots|shot|shooting) (?:it |them )?down\b");

  private static final Set<String> AUXILIARIES =
      Set.of("are", "been", "had", "has", "have", "is", "was", "were");

  private static final int REACH = 2;
  private static final int SUBJECT = 3;

  /** The least that two contraries have in common, in stems or concepts. */
  private static final int SHARED = 2;

  private static final Set<String> NOT = new HashSet<>();

  /** Words behind a negation that make it one of number or degree: "not only", "no more than". */
  private static final Set<String> NO_DENIAL = new HashSet<>();

  /** Words that say of a thing that it is wanting, so that what names it does not affirm it. */
  private static final Set<String> LACKS = new HashSet<>();

  /** Where the reach of a negation ends. */
  private static final Set<String> BOUNDS = new HashSet<>();

  static {
    for (RuleTable.Row row : RuleTable.load(Negations.class, "negation-words.tsv").rows()) {
      switch (row.get("part")) {
        case "not" -> NOT.addAll(row.list("words"));
        case "degree" -> NO_DENIAL.addAll(row.list("words"));
        case "lack" -> LACKS.addAll(row.list("words"));
        default -> BOUNDS.addAll(row.list("words"));
      }
    }
  }

  private static final Pattern CLAUSES =
      Pattern.compile("[,;:.—–\"“”()]+|\\b(?:and|but|or|because|when|while|although|who|which)\\b");

  private static final Pattern SUPPOSED =
      Pattern.compile(
          "(?i)\\b(?:if|whether|unless|would|could|might|may|should|until|determine)\\b");

  private static final int TEXTS_KEPT = 20_000;
  private static final Memo<String, List<Negation>> FOUND = new Memo<>(TEXTS_KEPT, Negations::find);

  /**
   * What words tell.
   *
   * @param doubtful whether they only suppose it, or tell of something that is wanting
   * @param unsaid what they say is not so
   */
  private record Told(boolean doubtful, Set<String> things, Set<String> unsaid) {}

  private static final Memo<String, Told> TOLD = new Memo<>(TEXTS_KEPT, Negations::told);

  private Negations() {}

  private static Told told(String words) {
    Set<String> unsaid = new TreeSet<>();
    of(words).forEach(n -> unsaid.addAll(n.reached()));
    boolean doubtful =
        SUPPOSED.matcher(words).find() || Stems.words(words).stream().anyMatch(LACKS::contains);
    return new Told(doubtful, things(words), unsaid);
  }

  static List<Negation> of(String words) {
    return FOUND.of(words);
  }

  private static List<Negation> find(String words) {
    List<Negation> found = new ArrayList<>();
    for (String clause : CLAUSES.split(SHOT_DOWN.matcher(words).replaceAll("downed"))) {
      List<String> tokens = Stems.words(clause);
      for (int i = 0; i < tokens.size(); i++) {
        if (isNot(tokens.get(i))) {
          negation(tokens, i).ifPresent(found::add);
        }
      }
    }
    return List.copyOf(found);
  }

  private static boolean isNot(String token) {
    return NOT.contains(token) || token.endsWith("n't");
  }

  private static Optional<Negation> negation(List<String> tokens, int not) {
    if (not > 0 && NO_DENIAL_BEHIND.contains(tokens.get(not - 1))) {
      return Optional.empty();
    }
    List<String> reached = new ArrayList<>();
    for (int i = not + 1; i < tokens.size() && reached.size() < REACH; i++) {
      String token = tokens.get(i);
      if (i == not + 1 && NO_DENIAL.contains(token) || isNot(token)) {
        return Optional.empty();
      }
      if (BOUNDS.contains(token) && !reached.isEmpty()) {
        break;
      }
      if (!Stems.isFunctionWord(token) && !token.equals(LONGER)) {
        reached.add(thing(Stems.stem(token)));
      }
    }
    Optional<String> undone = predicate(tokens, not);
    undone.filter(p -> !reached.contains(p)).ifPresent(reached::add);
    Set<String> subject = new TreeSet<>();
    for (int i = not - 1; i >= 0 && subject.size() < SUBJECT; i--) {
      if (!Stems.isFunctionWord(tokens.get(i)) && !NO_SUBJECT.contains(tokens.get(i))) {
        subject.add(thing(Stems.stem(tokens.get(i))));
      }
    }
    return reached.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Negation(subject, reached, undone.isPresent(), NOBODY.contains(tokens.get(not))));
  }

  /** What is not done where it is the doer that is negated: "no passenger had been hurt". */
  private static Optional<String> predicate(List<String> tokens, int not) {
    boolean auxiliary = false;
    for (int i = not + 1; i < tokens.size(); i++) {
      String token = tokens.get(i);
      if (auxiliary && !Stems.isFunctionWord(token)) {
        return Optional.of(thing(Stems.stem(token)));
      }
      auxiliary |= AUXILIARIES.contains(token);
      if (BOUNDS.contains(token)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static String thing(String stem) {
    return Concepts.of(stem).orElse(stem);
  }

  /** Whether what the one says was not, or nobody did or suffered, is what the other tells. */
  public static boolean reaches(Assertion denial, Assertion told) {
    Told other = TOLD.of(told.words());
    List<Negation> negations = of(denial.words());
    return !other.doubtful()
        && negations.stream().allMatch(n -> !n.ofDoer() || other.things().containsAll(n.reached()))
        && (negations.isEmpty()
            || negations.stream().anyMatch(n -> meets(n.reached(), other.things())));
  }

  private static boolean meets(List<String> reached, Set<String> said) {
    return reached.stream().anyMatch(said::contains);
  }

  /** What an assertion says there was none of: in words, and as the unit of what it counts. */
  public static Set<String> unsaid(Assertion denial) {
    Set<String> unsaid = new TreeSet<>(TOLD.of(denial.words()).unsaid());
    denial.quantities().stream().filter(q -> !isMore(q)).forEach(q -> unsaid.add(q.unit()));
    return unsaid;
  }

  private static boolean isMore(Quantity quantity) {
    return quantity.low() == null || quantity.low() > 1;
  }

  /** What an assertion tells of: in words, and as the units of what it counts. */
  public static Set<String> told(Assertion assertion) {
    Set<String> told = new TreeSet<>(TOLD.of(assertion.words()).things());
    assertion.quantities().forEach(q -> told.add(q.unit()));
    return told;
  }

  /** Whether what the one says is not so is what the other says. */
  public static boolean opposed(Assertion denial, Assertion told) {
    if (of(denial.words()).isEmpty()) {
      return false;
    }
    Told other = TOLD.of(told.words());
    Set<String> said = other.things();
    if (other.doubtful()
        || TOLD.of(denial.words()).things().stream().filter(said::contains).count() < SHARED
        || !oneDay(denial, told)) {
      return false;
    }
    for (Negation negation : of(denial.words())) {
      boolean ofSame =
          negation.subject().isEmpty()
              ? negation.ofAll() || !Collections.disjoint(denial.voice().keys(), told.parties())
              : !Collections.disjoint(negation.subject(), said)
                  || !Collections.disjoint(denial.parties(), told.parties());
      if (ofSame
          && said.containsAll(negation.reached())
          && Collections.disjoint(other.unsaid(), negation.reached())) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> things(String words) {
    Set<String> things = new TreeSet<>();
    Stems.of(SHOT_DOWN.matcher(words).replaceAll("downed")).forEach(s -> things.add(thing(s)));
    return things;
  }

  /** Whether no day that both tell of what was done is another. */
  private static boolean oneDay(Assertion left, Assertion right) {
    Set<String> a = days(left);
    Set<String> b = days(right);
    return a.isEmpty() || b.isEmpty() || !Collections.disjoint(a, b);
  }

  private static Set<String> days(Assertion assertion) {
    Set<String> days = new TreeSet<>();
    for (Event event : assertion.events()) {
      if (event.date() != null) {
        days.add(event.date());
      }
    }
    return days;
  }
}
