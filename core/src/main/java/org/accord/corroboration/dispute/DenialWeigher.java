package org.accord.corroboration.dispute;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.AssertionMaker;
import org.accord.corroboration.gist.FeatureVector;
import org.accord.corroboration.gist.Group;
import org.accord.corroboration.gist.Likeness;
import org.accord.corroboration.origin.TurnedDown;
import org.accord.corroboration.position.Draft;
import org.accord.corroboration.position.Labels;
import org.accord.corroboration.position.OwnDeed;
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
import org.accord.text.Sought;
import org.accord.text.Stems;
import org.jspecify.annotations.Nullable;

/** Sets a party's denials against what others say of it. */
public final class DenialWeigher implements Weigher {

  private static final Phrases PHRASES = Phrases.load("denial-phrases.tsv");
  private static final Pattern REFUSED =
      Pattern.compile(
          "\\bden(?:y|ie[sd]|ying)\\b.{0,60}\\b(?:access|entry|permission|visas?|bail|passage|asylum)\\b");

  /** A sentence that ends in a denial of its speaker's. */
  private static final Pattern INNER =
      Pattern.compile("\\band den(?:ied|ies|y)\\b", Pattern.CASE_INSENSITIVE);

  private static final double LEAST = 0.3;

  /** What a charge gains by each sentence that it stands nearer before the denial. */
  private static final double NEARER = 0.02;

  /** What a charge gains by telling the sort of act that is denied. */
  private static final double ONE_ACT = 0.1;

  private static final double NEARLY_BEST = 0.7;

  /** Who will deny it has not. */
  private static final Sought TO_COME =
      Sought.remembering("(?i)\\b(?:will|would|may|might|could|shall) (?:\\p{L}+ )?deny\\b");

  /** How like two groups of charges must be to be answered as one. */
  private static final double ONE_CHARGE = 0.3;

  /** A denial of so few words ("denied it") answers what was said just before. */
  private static final int BARE = 2;

  /** How many sentences before a denial what it answers may stand. */
  private static final int BEFORE = 3;

  /** The same of a denial that only says that it is one. */
  private static final int FAR_BEFORE = 5;

  private static final int MOST_SIDES = 4;
  private static final int TOPIC_WORDS = 20;

  @Override
  public List<Draft> weigh(StoryView story) {
    Map<String, List<Assertion>> denials = new TreeMap<>();
    for (Assertion assertion : story.assertions()) {
      denier(assertion, story)
          .ifPresent(p -> denials.computeIfAbsent(p, k -> new ArrayList<>()).add(assertion));
    }
    Map<String, Map<Integer, List<Assertion>>> charging = charging(denials, story);
    List<Draft> drafts = new ArrayList<>();
    denials.forEach(
        (party, own) ->
            drafts.addAll(against(party, own, charging.getOrDefault(party, Map.of()), story)));
    return drafts;
  }

  /** By party, the members of each group, by its place, that charge the party. */
  private static Map<String, Map<Integer, List<Assertion>>> charging(
      Map<String, List<Assertion>> denials, StoryView story) {
    Map<String, Map<Integer, List<Assertion>>> charging = new TreeMap<>();
    for (int g = 0; g < story.groups().size(); g++) {
      for (Assertion member : story.groups().get(g).members()) {
        Set<String> concerned = new TreeSet<>(member.parties());
        concerned.addAll(story.doers(member));
        concerned.retainAll(denials.keySet());
        if (concerned.isEmpty() || !tells(member, story) || Occasion.isEarlier(member, story)) {
          continue;
        }
        for (String party : concerned) {
          if (charges(member, party, story)
              && (member.stance() == Stance.ACCUSES
                  || !onlyTalks(member, party, denials.getOrDefault(party, List.of()), story))) {
            charging
                .computeIfAbsent(party, p -> new TreeMap<>())
                .computeIfAbsent(g, k -> new ArrayList<>())
                .add(member);
          }
        }
      }
    }
    return charging;
  }

  /** Whether somebody is only expected to deny it. */
  static boolean isToCome(Assertion assertion, StoryView story) {
    return TO_COME.in(story.sentence(assertion));
  }

  /** Who denies in this assertion, if anybody does. */
  static Optional<String> denier(Assertion assertion, StoryView story) {
    if (isToCome(assertion, story)) {
      return Optional.empty();
    }
    boolean denies = assertion.stance() == Stance.DENIES && !isTurnedDown(assertion, story);
    for (Event event : assertion.events()) {
      if (event.type() == EventType.REJECT
          && event.certainty() == Certainty.ACTUAL
          && !event.agents().isEmpty()
          && (denies || denies(story.sentence(assertion)))) {
        return Optional.of(story.parties().key(event.agents().get(0)));
      }
    }
    boolean negated =
        assertion.claim().certainty() == Certainty.DENIED
            && INNER.matcher(story.sentence(assertion)).find();
    if (!assertion.voice().narrator() && (denies || negated || denies(assertion.words()))) {
      return Optional.of(assertion.voice().origins().get(0).key());
    }
    return Optional.empty();
  }

  /**
   * Whether its sentence tells of an offer or an officer, and nothing that is said to be untrue.
   */
  static boolean isTurnedDown(Assertion assertion, StoryView story) {
    String sentence = story.sentence(assertion);
    return TurnedDown.in(sentence) && !PHRASES.in(sentence);
  }

  /** Whether the words deny a statement, and not somebody's access or entry. */
  private static boolean denies(String words) {
    return PHRASES.in(words) && !REFUSED.matcher(words).find();
  }

  private static List<Draft> against(
      String party,
      List<Assertion> denials,
      Map<Integer, List<Assertion>> charging,
      StoryView story) {
    Map<Integer, List<Assertion>> answered = new TreeMap<>();
    List<Assertion> stray = new ArrayList<>();
    Map<Assertion, Assertion> meant = new TreeMap<>();
    for (Assertion denial : denials) {
      double best = 0;
      Map<Integer, Double> scores = new TreeMap<>();
      for (Map.Entry<Integer, List<Assertion>> charge : charging.entrySet()) {
        for (Assertion other : others(denial, charge.getValue(), story)) {
          double score = score(denial, other);
          scores.merge(charge.getKey(), score, Math::max);
          if (score > best) {
            best = score;
            meant.put(denial, other);
          }
        }
      }
      if (best < LEAST) {
        stray.add(denial);
        continue;
      }
      double least = Math.max(LEAST, NEARLY_BEST * best);
      scores.forEach(
          (g, s) -> {
            if (s >= least) {
              answered.computeIfAbsent(g, k -> new ArrayList<>()).add(denial);
            }
          });
    }
    List<Map.Entry<Integer, List<Assertion>>> ordered =
        answered.entrySet().stream()
            .sorted(
                Comparator.comparingInt(
                        (Map.Entry<Integer, List<Assertion>> e) -> -e.getValue().size())
                    .thenComparing(Map.Entry::getKey))
            .toList();
    if (ordered.isEmpty()) {
      return List.of();
    }
    List<Assertion> first = ordered.get(0).getValue();
    stray.stream().filter(d -> !Occasion.isEarlier(d, story)).forEach(first::add);
    List<Draft> drafts = new ArrayList<>();
    Set<Integer> placed = new TreeSet<>();
    for (Map.Entry<Integer, List<Assertion>> entry : ordered) {
      if (placed.contains(entry.getKey())) {
        continue;
      }
      Set<Assertion> own = new TreeSet<>(entry.getValue());
      Set<Assertion> charges = new TreeSet<>();
      for (Map.Entry<Integer, List<Assertion>> other : ordered) {
        List<FeatureVector> centres = story.centres();
        boolean one =
            other.equals(entry)
                || !Collections.disjoint(other.getValue(), entry.getValue())
                || centres.get(entry.getKey()).cosine(centres.get(other.getKey())) >= ONE_CHARGE;
        if (one && placed.add(other.getKey())) {
          own.addAll(other.getValue());
          charging.getOrDefault(other.getKey(), List.of()).stream()
              .filter(c -> other.getValue().stream().anyMatch(d -> isOfOneDay(meant.get(d), c)))
              .forEach(charges::add);
        }
      }
      draft(party, charges, own, story).ifPresent(drafts::add);
    }
    return drafts;
  }

  /** Whether a charge may be of the act that another tells of, as far as days tell. */
  private static boolean isOfOneDay(@Nullable Assertion meant, Assertion charge) {
    return meant == null || !Occasion.areDaysApart(meant, charge);
  }

  /** The charges of one occasion with the denial that another voice brings. */
  private static List<Assertion> others(
      Assertion denial, List<Assertion> charges, StoryView story) {
    Set<String> own = denial.voice().keys();
    return charges.stream()
        .filter(c -> c.voice().keys().stream().noneMatch(own::contains))
        .filter(c -> Occasion.isOne(c, denial, story))
        .toList();
  }

  private static double score(Assertion denial, Assertion charge) {
    boolean bare = Stems.of(denial.words()).size() <= BARE;
    double score = Likeness.of(denial, charge) + 0.15;
    score += charge.has(Certainty.DISPUTED) || charge.stance() == Stance.ACCUSES ? 0.1 : 0;
    int after = StoryView.after(charge, denial).orElse(-1);
    boolean answers = after >= 0 && after <= (bare ? FAR_BEFORE : BEFORE);
    score += answers ? 0.1 + NEARER * (FAR_BEFORE - after) : 0;
    score += answers && bare ? 0.2 : 0;
    return score + (deniesAct(denial, charge) ? ONE_ACT : 0);
  }

  /** Whether an act that could be the one charged is denied. */
  private static boolean deniesAct(Assertion denial, Assertion charge) {
    return denial.events().stream()
        .filter(e -> e.type() != null && e.certainty() == Certainty.DENIED)
        .anyMatch(
            e ->
                charge.events().stream()
                    .anyMatch(c -> c.type() == e.type() && c.certainty() == Certainty.ACTUAL));
  }

  /** Whether the assertion says, in another's voice, what the party or its people do. */
  private static boolean charges(Assertion assertion, String party, StoryView story) {
    return !assertion.voice().keys().contains(party)
        && (story.does(assertion, party)
            || story.involves(assertion, party) && isCharge(assertion));
  }

  /** Whether all that the party is told to do is to talk, of which it denies nothing. */
  private static boolean onlyTalks(
      Assertion assertion, String party, List<Assertion> denials, StoryView story) {
    List<Event> own =
        assertion.events().stream()
            .filter(e -> e.agents().stream().anyMatch(a -> story.parties().key(a).equals(party)))
            .toList();
    return !own.isEmpty()
        && own.stream()
            .allMatch(
                e ->
                    e.type() != null
                        && AssertionMaker.SPEECH.contains(e.type())
                        && (e.type() == EventType.CONSULT
                            || denials.stream().noneMatch(d -> denies(d, e.type()))));
  }

  private static boolean denies(Assertion denial, @Nullable EventType type) {
    return denial.events().stream()
        .anyMatch(e -> e.type() == type && e.certainty() == Certainty.DENIED);
  }

  /** Whether the assertion tells something, and denies nothing. */
  private static boolean tells(Assertion assertion, StoryView story) {
    return assertion.silence() == null
        && Manner.of(assertion) == Manner.TELLS
        && denier(assertion, story).isEmpty();
  }

  private static boolean isCharge(Assertion assertion) {
    return assertion.stance() == Stance.ACCUSES
        || !assertion.voice().narrator()
            && Causes.in(assertion.words()).contains(Causes.Kind.DELIBERATE);
  }

  private static Optional<Draft> draft(
      String party, Set<Assertion> all, Set<Assertion> own, StoryView story) {
    Set<String> deniers = new TreeSet<>();
    own.forEach(d -> deniers.addAll(d.voice().keys()));
    Set<Assertion> charges = new TreeSet<>(all);
    charges.removeIf(c -> c.voice().keys().stream().anyMatch(deniers::contains));
    if (charges.isEmpty()) {
      return Optional.empty();
    }
    List<Draft.Side> sides = new ArrayList<>(Sides.byOrigin(charges, story.parties(), MOST_SIDES));
    String name =
        own.stream()
            .filter(a -> !a.voice().narrator() && a.voice().keys().contains(party))
            .map(a -> a.voice().names().get(0))
            .findFirst()
            .orElse(story.parties().name(party.substring(party.indexOf(':') + 1)));
    sides.add(new Draft.Side(List.copyOf(own), new OwnDeed(party, name)));
    return Optional.of(
        new Draft(
            Labels.clause(new Group(List.copyOf(charges)).central().words(), TOPIC_WORDS),
            "denial",
            Status.CONTESTED,
            sides,
            List.of(),
            0.5));
  }
}
