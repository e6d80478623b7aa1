package org.accord.corroboration.dispute;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.Likeness;
import org.accord.corroboration.gist.Unions;
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
import org.accord.text.Blanks;

/**
 * Sets beside a deal, truce or undertaking those of whom it is said that they have not confirmed
 * it.
 *
 * <p>A deal is told where somebody holds that parties have come to terms, not where something else
 * is told to happen under or after one. A silence is about the deal of its own day or of the day
 * before.
 */
public final class DealWeigher implements Weigher {

  private static final Phrases TRIGGERS = Phrases.load(DealWeigher.class, "deal-triggers.tsv");
  private static final Phrases PENDING = Phrases.load(DealWeigher.class, "pending-phrases.tsv");

  private static final Pattern BACKGROUND =
      Pattern.compile(
          "\\b(?:under|after|following|since|despite|before|because of|as part of|thanks to"
              + "|violat\\w+|breach\\w*|broke|breaking)\\s+(?:[\\p{L}’'-]+\\s+){0,4}$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ABOUT =
      Pattern.compile(
          "\\b(?:agreements?|agreed|deals?|accords?(?! with)|pacts?|truce|ceasefire|settlement|treaty|signed)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NO_DEAL =
      Pattern.compile(
          "\\b(?:den(?:y|ies|ied|ying)|dismiss\\w*|reject\\w*|no|not|never|neither)\\b.{0,40}"
              + ABOUT.pattern(),
          Pattern.CASE_INSENSITIVE);

  private static final Set<Stance> HOLDS =
      EnumSet.of(Stance.ASSERTS, Stance.CONFIRMS, Stance.REPORTS);

  /** A deal of more days ago is another one. */
  private static final int ONE_DEAL = 1;

  /** The least likeness of a deal told again. */
  private static final double REPEATED = 0.2;

  /** So many days after a deal is told somebody may still deny that there is one. */
  private static final int DENIED = 3;

  private static final int MOST_SIDES = 3;

  /** Who declines to comment in the next sentence is asked about the same. */
  private static final int NEXT = 1;

  private static final int TOPIC_WORDS = 20;

  @Override
  public List<Draft> weigh(StoryView story) {
    List<Assertion> deals = story.assertions().stream().filter(a -> isDeal(a, story)).toList();
    List<Assertion> silences =
        story.assertions().stream()
            .filter(a -> isAbout(a, story))
            .filter(s -> deals.stream().anyMatch(d -> isOf(s, d, story)))
            .toList();
    Unions one = new Unions(silences.size());
    for (int i = 0; i < silences.size(); i++) {
      for (int j = i + 1; j < silences.size(); j++) {
        Assertion a = silences.get(i);
        Assertion b = silences.get(j);
        if (deals.stream().anyMatch(d -> isOf(a, d, story) && isOf(b, d, story))) {
          one.join(i, j);
        }
      }
    }
    List<Draft> drafts = new ArrayList<>();
    denied(deals, story).ifPresent(drafts::add);
    for (List<Assertion> silent : one.sets(silences)) {
      List<Assertion> told =
          deals.stream().filter(d -> silent.stream().anyMatch(s -> isOf(s, d, story))).toList();
      draft(withRepeats(told, deals, story), silent, story).ifPresent(drafts::add);
    }
    return drafts;
  }

  /** The tellings, and what the same voices tell in like words until a day later. */
  private static List<Assertion> withRepeats(
      List<Assertion> told, List<Assertion> deals, StoryView story) {
    return deals.stream()
        .filter(
            d ->
                told.contains(d)
                    || told.stream()
                        .anyMatch(
                            t ->
                                !Collections.disjoint(t.voice().keys(), d.voice().keys())
                                    && Likeness.of(t, d) >= REPEATED
                                    && story.within(ONE_DEAL, t, d)))
        .toList();
  }

  /** Those who say that there is no deal, against those who told of one in the days before. */
  private static Optional<Draft> denied(List<Assertion> deals, StoryView story) {
    Set<Assertion> denials = new TreeSet<>();
    Set<Assertion> charges = new TreeSet<>();
    for (Assertion denial : story.assertions()) {
      if (denial.silence() == null
          && !denial.voice().narrator()
          && denial.stance() != Stance.DOUBTS
          && Manner.of(denial) == Manner.DENIES
          && !DenialWeigher.isTurnedDown(denial, story)
          && isDenied(denial, story)
          && !Occasion.isEarlier(denial, story)) {
        for (Assertion deal : deals) {
          boolean others =
              !deal.voice().narrator()
                  && Collections.disjoint(deal.voice().keys(), denial.voice().keys());
          if (others && story.within(DENIED, deal, denial)) {
            denials.add(denial);
            charges.add(deal);
          }
        }
      }
    }
    if (charges.isEmpty()) {
      return Optional.empty();
    }
    List<Draft.Side> sides = new ArrayList<>(Sides.byOrigin(charges, story.parties(), MOST_SIDES));
    sides.addAll(Sides.byOrigin(denials, story.parties(), MOST_SIDES));
    return Optional.of(
        new Draft(
            Labels.clause(plainest(List.copyOf(charges)).words(), TOPIC_WORDS),
            "agreement",
            Status.CONTESTED,
            sides,
            List.of(),
            0.7));
  }

  /** Whether it is the deal that is denied, and not something else beside one. */
  private static boolean isDenied(Assertion denial, StoryView story) {
    return ABOUT.matcher(denial.words()).find()
        && (denial.events().stream()
                .anyMatch(e -> e.type() == EventType.AGREE && e.certainty() == Certainty.DENIED)
            || NO_DEAL.matcher(story.sentence(denial)).find());
  }

  /** Whether the silence is about a deal or what is only heard of one. */
  static boolean isAbout(Assertion silent, StoryView story) {
    if (silent.silence() != null) {
      String clause = story.silence(silent);
      return ABOUT.matcher(clause == null ? silent.words() : clause).find()
          || ABOUT.matcher(silent.words()).find();
    }
    return (silent.stance() == Stance.DOUBTS || SilenceWeigher.isHearsay(silent))
        && ABOUT.matcher(silent.words()).find();
  }

  private static boolean isDeal(Assertion assertion, StoryView story) {
    Stance stance = assertion.stance();
    if (assertion.silence() != null
        || stance != null && !HOLDS.contains(stance)
        || SilenceWeigher.isHearsay(assertion)
        || PENDING.in(assertion.words())) {
      return false;
    }
    return assertion.events().stream().anyMatch(e -> isDeal(e, assertion, story));
  }

  private static boolean isDeal(Event event, Assertion assertion, StoryView story) {
    if (event.type() != EventType.AGREE
        || event.certainty() != Certainty.ACTUAL && event.certainty() != Certainty.DISPUTED) {
      return false;
    }
    String trigger = Blanks.joined(story.words(event.trigger(), 0)).strip();
    int at = assertion.words().indexOf(trigger) + TRIGGERS.at(trigger);
    return TRIGGERS.in(trigger)
        && (at < 0 || !BACKGROUND.matcher(assertion.words().substring(0, at)).find());
  }

  private static boolean isOf(Assertion silent, Assertion deal, StoryView story) {
    boolean sameSentence =
        deal.claims().stream()
            .anyMatch(
                c -> silent.claims().stream().anyMatch(s -> s.sentence().equals(c.sentence())));
    boolean own =
        silent.silence() != null
            && silent.silence().speaker() != null
            && !Collections.disjoint(deal.voice().names(), silent.silence().speaker().names());
    boolean same = silent.silence() == null && silent.equals(deal);
    return !sameSentence
        && !own
        && !same
        && (story.within(ONE_DEAL, deal, silent) || StoryView.after(deal, silent).isPresent());
  }

  private static Optional<Draft> draft(
      List<Assertion> told, List<Assertion> silent, StoryView story) {
    Set<String> quiet = new TreeSet<>();
    silent.stream()
        .filter(s -> s.silence() != null && s.silence().speaker() != null)
        .forEach(s -> quiet.addAll(s.silence().speaker().names()));
    List<Assertion> others =
        told.stream().filter(a -> Collections.disjoint(a.voice().names(), quiet)).toList();
    List<Assertion> heard = others.stream().filter(a -> !a.voice().narrator()).toList();
    List<Assertion> asserted = heard.isEmpty() ? others : heard;
    if (asserted.isEmpty() || silent.stream().noneMatch(s -> s.silence() != null)) {
      return Optional.empty();
    }
    Set<Assertion> all = new TreeSet<>(silent);
    for (Assertion other : story.assertions()) {
      boolean next =
          other.silence() != null
              && silent.stream()
                  .filter(s -> s.silence() != null)
                  .map(s -> StoryView.after(s, other))
                  .anyMatch(n -> n.isPresent() && n.get() >= 0 && n.get() <= NEXT);
      if (next && SilenceWeigher.isBare(other, story)) {
        all.add(other);
      }
    }
    Map<String, List<Assertion>> byWhom = new TreeMap<>();
    Set<String> names = new LinkedHashSet<>();
    for (Assertion assertion : all) {
      List<String> own =
          assertion.silence() == null || assertion.silence().speaker() == null
              ? assertion.voice().names()
              : assertion.silence().speaker().names();
      if (assertion.silence() != null) {
        names.addAll(own);
      }
      byWhom
          .computeIfAbsent((assertion.silence() == null) + own.toString(), k -> new ArrayList<>())
          .add(assertion);
    }
    List<Draft.Side> sides = new ArrayList<>();
    Assertion plainest = plainest(asserted);
    Set<Assertion> holding = new TreeSet<>(asserted);
    List<Assertion> confirmed =
        story.assertions().stream()
            .filter(a -> confirms(a, asserted, story))
            .filter(a -> Collections.disjoint(a.voice().names(), quiet))
            .toList();
    holding.addAll(confirmed);
    Draft.Side main = Sides.side(List.copyOf(holding), story.parties());
    sides.add(new Draft.Side(main.assertions(), main.source(), plainest.words()));
    byWhom.values().stream()
        .sorted(Comparator.comparing((List<Assertion> s) -> s.get(0).silence() == null))
        .forEach(
            s ->
                sides.add(
                    new Draft.Side(
                        s, null, s.get(0).silence() == null ? null : story.silence(s.get(0)))));
    return Optional.of(
        new Draft(
            Labels.clause(plainest.words(), TOPIC_WORDS),
            "silence",
            confirmed.isEmpty() ? Status.UNCONFIRMED : Status.CORROBORATED,
            sides,
            List.copyOf(names),
            1));
  }

  /** Whether another voice is said to have confirmed it. */
  private static boolean confirms(
      Assertion confirmation, List<Assertion> asserted, StoryView story) {
    return confirmation.stance() == Stance.CONFIRMS
        && confirmation.silence() == null
        && !confirmation.voice().relayed()
        && Manner.of(confirmation) == Manner.TELLS
        && ABOUT.matcher(confirmation.words()).find()
        && asserted.stream()
            .anyMatch(
                a ->
                    Collections.disjoint(a.voice().keys(), confirmation.voice().keys())
                        && story.within(ONE_DEAL, a, confirmation));
  }

  /** The telling that says most about it in the fewest other things. */
  private static Assertion plainest(List<Assertion> asserted) {
    return asserted.stream()
        .max(
            Comparator.comparingDouble((Assertion a) -> Math.round(100 * a.prominence()))
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }
}
