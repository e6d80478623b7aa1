package org.accord.corroboration.telling;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.Assertions;
import org.accord.corroboration.gist.FeatureVector;
import org.accord.corroboration.gist.Group;
import org.accord.corroboration.position.Draft;
import org.accord.model.Dossier;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Phase;
import org.accord.model.claim.Stance;
import org.accord.model.finding.Position;
import org.accord.model.finding.Status;
import org.accord.text.Memo;

/** Looks at the drafts of one story: what each {@link Trait} of a draft comes to. */
final class Traits {

  private static final Set<Stance> OPINION =
      EnumSet.of(Stance.PRAISES, Stance.CONDEMNS, Stance.DOUBTS);
  private static final Set<Stance> WILL =
      EnumSet.of(Stance.DEMANDS, Stance.APPEALS, Stance.PROMISES, Stance.THREATENS);

  /** Kinds of question about which voices need not part. */
  private static final Set<String> TOLD =
      Set.of("event", "count", "course", "silence", "condition", "who", "when", "where", "amount");

  private static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:i|we|our|us|my|me)\\b");
  private static final Pattern NEGATION =
      Pattern.compile("\\b(?:not|no|never|nobody|none|nothing)\\b|n[’']t\\b");
  private static final Pattern PASSIVE =
      Pattern.compile("\\b(?:was|were|been|is|are|be|being) \\w+(?:ed|en)\\b");
  private static final Pattern PAST_TENSE =
      Pattern.compile("\\b\\w+ed\\b|\\b(?:was|were|had|has|have)\\b");
  private static final Pattern EXCLAMATION = Pattern.compile("[?!]");
  private static final Pattern FIGURE = Pattern.compile("\\d");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private static final int TEXTS_KEPT = 50_000;
  private static final Memo<String, Map<Trait, Double>> OF_WORDS =
      new Memo<>(TEXTS_KEPT, Traits::ofWords);

  private static final int LONG = 25;
  private static final int LONGEST = 40;
  private static final int MOST = 4;
  private static final int THREE = 3;
  private static final int YEAR = 4;

  private final FeatureVector story;
  private final int texts;
  private final String year;

  Traits(Dossier dossier, Assertions assertions, String firstDay) {
    Map<String, Double> sum = new TreeMap<>();
    assertions.list().forEach(a -> a.features().addTo(sum));
    this.story = FeatureVector.unit(sum);
    Set<ReportId> reports =
        dossier.reports().stream().map(ReadReport::id).collect(Collectors.toSet());
    long lineages =
        dossier.lineages().lineages().stream()
            .filter(l -> l.reports().stream().anyMatch(reports::contains))
            .count();
    this.texts = Math.max(1, (int) lineages);
    this.year = firstDay.substring(0, Math.min(YEAR, firstDay.length()));
  }

  /** How many texts the story has. */
  int texts() {
    return texts;
  }

  /** What is seen of the draft, by trait; what is not there is nought. */
  double[] of(Draft draft, List<Position> sides) {
    Seen seen = new Seen();
    List<Assertion> told = List.copyOf(draft.assertions());
    Assertion leading = new Group(draft.sides().get(0).assertions()).central();
    counts(seen, draft, sides, told);
    kinds(seen, draft);
    seen.putAll(OF_WORDS.of(leading.words()));
    voices(seen, told, leading);
    deeds(seen, told);
    return seen.values();
  }

  private void counts(Seen seen, Draft draft, List<Position> sides, List<Assertion> told) {
    Set<String> origins = new TreeSet<>();
    int most = 0;
    for (Position side : sides) {
      side.origins().forEach(o -> origins.add(o.key()));
      most = Math.max(most, side.counts().texts());
    }
    seen.put(Trait.TEXTS, log2(most));
    seen.put(Trait.TWO_TEXTS, most >= 2);
    seen.put(Trait.THREE_TEXTS, most >= THREE);
    seen.put(Trait.ORIGINS, log2(origins.size()));
    seen.put(Trait.ASSERTIONS, log2(told.size()));
    seen.put(Trait.SPREAD, (double) most / texts);
    seen.put(Trait.LONE_TEXT, texts == 1);
    seen.put(Trait.SIDES, draft.sides().size() - 1.0);
    double central = told.stream().mapToDouble(a -> a.features().cosine(story)).max().orElse(0);
    seen.put(Trait.CENTRAL, central);
  }

  private static void kinds(Seen seen, Draft draft) {
    seen.put(Trait.PLAIN, draft.kind().equals("event") && draft.sides().size() == 1);
    seen.put(Trait.COUNT, draft.kind().equals("count"));
    seen.put(Trait.DISPUTE, !TOLD.contains(draft.kind()));
    seen.put(Trait.BONUS, draft.bonus());
    seen.put(Trait.CONTESTED, draft.status() == Status.CONTESTED);
    seen.put(Trait.SUPERSEDED, draft.status() == Status.SUPERSEDED);
    seen.put(Trait.UNCONFIRMED, draft.status() == Status.UNCONFIRMED);
  }

  private static Map<Trait, Double> ofWords(String words) {
    Seen seen = new Seen();
    String lower = words.toLowerCase(Locale.ROOT);
    int length = SPACE.split(lower).length;
    seen.put(Trait.LENGTH, Math.min(LONGEST, length) / 10.0);
    seen.put(Trait.LONG, length > LONG);
    seen.put(Trait.FIGURES, FIGURE.matcher(lower).find());
    seen.put(Trait.NEGATED, NEGATION.matcher(lower).find());
    seen.put(Trait.PASSIVE, PASSIVE.matcher(lower).find());
    seen.put(Trait.PAST_TENSE, PAST_TENSE.matcher(lower).find());
    seen.put(Trait.FIRST_PERSON, FIRST_PERSON.matcher(lower).find());
    seen.put(Trait.EXCLAIMED, EXCLAMATION.matcher(lower).find());
    return seen.traits;
  }

  private static void voices(Seen seen, List<Assertion> told, Assertion leading) {
    List<Assertion> heard = told.stream().filter(a -> !a.voice().narrator()).toList();
    seen.put(Trait.ATTRIBUTED, !heard.isEmpty());
    seen.put(
        Trait.NAMED, heard.stream().anyMatch(a -> !a.voice().relayed() && !a.voice().unnamed()));
    seen.put(Trait.WILLED, all(told, WILL));
    seen.put(Trait.OPINED, all(told, OPINION));
    Attribution attribution = leading.heard();
    if (attribution != null) {
      seen.put(
          switch (attribution.quotation()) {
            case DIRECT -> Trait.DIRECT;
            case INDIRECT -> Trait.INDIRECT;
            case MIXED -> Trait.MIXED;
          },
          true);
    }
    Stance stance = leading.stance();
    seen.put(Trait.ASSERTS, stance == Stance.ASSERTS);
    seen.put(Trait.DENIES, stance == Stance.DENIES);
    seen.put(Trait.EXPECTS, stance == Stance.EXPECTS);
    seen.put(Trait.APPEALS, stance == Stance.APPEALS);
  }

  private static boolean all(List<Assertion> told, Set<Stance> stances) {
    return told.stream().allMatch(a -> a.stance() != null && stances.contains(a.stance()));
  }

  private void deeds(Seen seen, List<Assertion> told) {
    List<Event> acts = new ArrayList<>();
    Set<String> parties = new TreeSet<>();
    for (Assertion assertion : told) {
      acts.addAll(assertion.events());
      parties.addAll(assertion.parties());
    }
    seen.put(Trait.COUNTED, told.stream().anyMatch(a -> !a.quantities().isEmpty()));
    seen.put(Trait.PLACED, told.stream().anyMatch(a -> !a.places().isEmpty()));
    seen.put(Trait.ACTS, (double) Math.min(MOST, acts.size()));
    seen.put(Trait.PARTIES, (double) Math.min(MOST, parties.size()));
    seen.put(Trait.HELD, acts.stream().anyMatch(e -> e.type() == EventType.COERCE));
    seen.put(Trait.REFUSED, acts.stream().anyMatch(e -> e.type() == EventType.REJECT));
    seen.put(Trait.PLANNED, acts.stream().anyMatch(e -> e.phase() == Phase.PLANNED));
    List<String> days =
        acts.stream()
            .filter(e -> e.type() != null)
            .map(Event::date)
            .filter(d -> d != null)
            .toList();
    seen.put(Trait.PAST_YEAR, !days.isEmpty() && days.stream().allMatch(this::isPast));
  }

  /** Whether the date is of a year before the story's. */
  private boolean isPast(String date) {
    return date.length() >= YEAR
        && year.length() >= YEAR
        && date.substring(0, YEAR).compareTo(year) < 0;
  }

  private static double log2(int n) {
    return n <= 0 ? 0 : Math.log(n) / Math.log(2);
  }

  /** Traits seen so far. */
  private static final class Seen {

    private final Map<Trait, Double> traits = new EnumMap<>(Trait.class);

    void put(Trait trait, boolean is) {
      traits.put(trait, is ? 1.0 : 0.0);
    }

    void put(Trait trait, double value) {
      traits.put(trait, value);
    }

    void putAll(Map<Trait, Double> others) {
      traits.putAll(others);
    }

    double[] values() {
      double[] values = new double[Trait.values().length];
      traits.forEach((trait, value) -> values[trait.ordinal()] = Math.round(1e6 * value) / 1e6);
      return values;
    }
  }
}
