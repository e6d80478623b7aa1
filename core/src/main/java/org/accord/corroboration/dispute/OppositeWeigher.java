package org.accord.corroboration.dispute;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.Group;
import org.accord.corroboration.gist.Likeness;
import org.accord.corroboration.origin.Nations;
import org.accord.corroboration.position.Draft;
import org.accord.corroboration.position.Labels;
import org.accord.corroboration.position.Sides;
import org.accord.corroboration.statement.Manner;
import org.accord.corroboration.weighing.Phrases;
import org.accord.corroboration.weighing.StoryView;
import org.accord.corroboration.weighing.Weigher;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Stance;
import org.accord.model.finding.Status;
import org.accord.text.RuleTable;
import org.accord.text.Sought;

/**
 * Sets against each other voices that tell of one thing at one time in states that exclude each
 * other: the town is empty, thousands remain in it.
 */
public final class OppositeWeigher implements Weigher {

  private static final Phrases NEGATIONS = Phrases.load("plain-negations.tsv");

  /** The least likeness of what two voices tell of one thing. */
  private static final double ALIKE = 0.1;

  /** The same of what is told of one place. */
  private static final double TOUCHES = 0.03;

  private static final int ONE_TIME = 3;

  /** Within so many sentences of one report a charge may be of the deed defended. */
  private static final int BESIDE = 5;

  /** What is so many days old is another matter. */
  private static final int OLD = 14;

  private static final String STATE = "state:";

  /** Words that begin with the speaker: "it had put a satellite into orbit". */
  private static final Pattern OWN = Pattern.compile("(?i)^\\W*(?:it|its|they|their|we|our)\\b");

  /** Words that speak of what is the speaker's anywhere: "was its sovereign right". */
  private static final Pattern ITS = Pattern.compile("(?i)\\b(?:its|our)\\b");

  /** "U.S.-backed fighters" are not of the country that backs them. */
  private static final Pattern BACKED = Pattern.compile("\\S+-(?:backed|based|led|made|held)\\b");

  private static final Phrases ELSEWHERE =
      Phrases.load(OppositeWeigher.class, "elsewhere-phrases.tsv");

  private static final int MOST_SIDES = 3;
  private static final int TOPIC_WORDS = 20;

  /** What somebody else is only said to hold. */
  private static final Pattern EMBEDDED =
      Pattern.compile(
          "\\b(?:assertions?|claims?|statements?|allegations?|accusations?|suggestions?|reports?"
              + "|rumou?rs?|whether|if) (?:that |of )?");

  /** Which of two states comes last where things go on. */
  private enum Last {
    ONE,
    OTHER,
    EITHER,
    FACT,
    DEED
  }

  private record Pair(Sought one, Sought other, Last last) {}

  private static final List<Pair> PAIRS =
      RuleTable.load(OppositeWeigher.class, "opposites.tsv").rows().stream()
          .map(
              r ->
                  new Pair(
                      Sought.of(Phrases.pattern(r.list("one"))),
                      Sought.of(Phrases.pattern(r.list("other"))),
                      Last.valueOf(r.get("last").toUpperCase(Locale.ROOT))))
          .toList();

  @Override
  public List<Draft> weigh(StoryView story) {
    List<Assertion> told =
        story.assertions().stream()
            .filter(
                a ->
                    a.silence() == null
                        && Manner.of(a) == Manner.TELLS
                        && !a.has(Certainty.CONDITIONAL)
                        && isNow(a, story))
            .toList();
    List<String> words =
        told.stream().map(a -> a.words().toLowerCase(Locale.ROOT).replace('’', '\'')).toList();
    List<Draft> drafts = new ArrayList<>();
    for (Pair pair : PAIRS) {
      List<Assertion> one = saying(pair.one(), pair.other(), told, words);
      List<Assertion> other = saying(pair.other(), pair.one(), told, words);
      Set<Assertion> left = new TreeSet<>();
      Set<Assertion> right = new TreeSet<>();
      for (Assertion a : one) {
        for (Assertion b : other) {
          if (isOneTime(a, b, pair, story) && opposed(a, b, pair, story)) {
            left.add(a);
            right.add(b);
          }
        }
      }
      draft(left, right, story).ifPresent(drafts::add);
    }
    return drafts;
  }

  /** Whether nothing in it is dated long before it is told. */
  private static boolean isNow(Assertion assertion, StoryView story) {
    String told = story.day(assertion, null);
    return assertion.events().stream()
        .map(Event::date)
        .allMatch(
            d ->
                d == null
                    || told == null
                    || d.length() != told.length()
                    || ChronoUnit.DAYS.between(LocalDate.parse(d), LocalDate.parse(told)) <= OLD);
  }

  private static List<Assertion> saying(
      Sought state, Sought opposite, List<Assertion> told, List<String> words) {
    return IntStream.range(0, told.size())
        .filter(i -> says(words.get(i), state, opposite))
        .mapToObj(told::get)
        .toList();
  }

  private static boolean says(String words, Sought one, Sought other) {
    if (!one.mayBeIn(words)) {
      return false;
    }
    Matcher state = one.pattern().matcher(words);
    return state.find()
        && !EMBEDDED.matcher(words.substring(0, state.start())).find()
        && !other.in(words)
        && !denied(words, one.pattern());
  }

  /** Whether the state is told as not being so; states that are negations themselves are. */
  private static boolean denied(String words, Pattern state) {
    return NEGATIONS.in(state.matcher(words).replaceAll("").replace("no matter", ""));
  }

  private static boolean opposed(Assertion a, Assertion b, Pair pair, StoryView story) {
    if (ELSEWHERE.in(a.words()) != ELSEWHERE.in(b.words())) {
      return false;
    }
    boolean heard = !a.voice().relayed() || !b.voice().relayed();
    boolean others =
        Collections.disjoint(a.voice().keys(), b.voice().keys())
            && !a.voice().names().equals(b.voice().names());
    boolean there =
        a.places().stream()
            .anyMatch(p -> b.places().stream().anyMatch(q -> story.whereabouts().same(p, q)));
    if (pair.last() == Last.DEED) {
      return heard && others && isOfOneDeed(a, b, pair, story) && (there || !apart(a, b, story));
    }
    Set<String> people = people(a, pair);
    people.retainAll(people(b, pair));
    return heard
        && others
        && (there || !people.isEmpty() && !apart(a, b, story))
        && Likeness.of(a, b) >= (there ? TOUCHES : ALIKE)
        && !a.has(EventType.CONSULT);
  }

  /** Whether they tell of places far apart. */
  private static boolean apart(Assertion a, Assertion b, StoryView story) {
    boolean far =
        !a.places().isEmpty()
            && !b.places().isEmpty()
            && a.places().stream()
                .noneMatch(p -> b.places().stream().anyMatch(q -> story.whereabouts().close(p, q)));
    return far;
  }

  /** Whether the one speaks of its own deed and the other of the speaker, or both of one party. */
  private static boolean isOfOneDeed(Assertion a, Assertion b, Pair pair, StoryView story) {
    Set<String> concerned = new TreeSet<>(people(b, pair));
    concerned.addAll(b.parties());
    concerned.addAll(story.doers(b));
    Set<String> of = new TreeSet<>(a.voice().keys());
    of.addAll(people(a, pair));
    boolean accused = b.stance() == Stance.ACCUSES || b.stance() == Stance.CONDEMNS;
    boolean beside = StoryView.after(a, b).filter(n -> Math.abs(n) <= BESIDE).isPresent();
    return !Collections.disjoint(of, concerned) || accused && beside;
  }

  /** Whether both are told at such times that the one has not just become the other. */
  private static boolean isOneTime(Assertion one, Assertion other, Pair pair, StoryView story) {
    long days = story.daysAfter(one, other).orElse(0L);
    boolean turns = pair.last() == Last.EITHER;
    boolean then =
        pair.last() != Last.OTHER && days > 0 && days <= ONE_TIME
            || pair.last() != Last.ONE && days < 0 && -days <= ONE_TIME;
    return StoryView.after(one, other).isPresent() || days == 0 || !turns && then;
  }

  /**
   * Whom it is about, with the states that they are of; the speaker only where it tells of itself.
   */
  private static Set<String> people(Assertion assertion, Pair pair) {
    Set<String> people = new TreeSet<>();
    for (String party : assertion.parties()) {
      if (!assertion.voice().keys().contains(party)) {
        people.add(party);
        Nations.of(party.substring(party.indexOf(':') + 1)).ifPresent(n -> people.add(STATE + n));
      }
    }
    Nations.of(BACKED.matcher(assertion.words()).replaceAll(" "))
        .ifPresent(n -> people.add(STATE + n));
    Pattern own = pair.last() == Last.FACT ? ITS : OWN;
    if (OWN.matcher(assertion.words()).find() || own.matcher(assertion.words()).find()) {
      people.addAll(assertion.voice().keys());
    }
    return people;
  }

  private static Optional<Draft> draft(Set<Assertion> one, Set<Assertion> other, StoryView story) {
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    List<Draft.Side> sides = new ArrayList<>();
    for (Set<Assertion> state : List.of(one, other)) {
      for (Draft.Side side : Sides.byOrigin(state, story.parties(), MOST_SIDES)) {
        String words = new Group(side.assertions()).central().words();
        sides.add(new Draft.Side(side.assertions(), side.source(), words));
      }
    }
    Set<Assertion> all = new TreeSet<>(one);
    all.addAll(other);
    return Optional.of(
        new Draft(
            Labels.clause(new Group(List.copyOf(all)).central().words(), TOPIC_WORDS),
            "opposite",
            Status.CONTESTED,
            sides,
            List.of(),
            0.5));
  }
}
