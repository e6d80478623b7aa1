package org.accord.corroboration.dispute;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.FeatureVector;
import org.accord.corroboration.gist.Group;
import org.accord.corroboration.gist.Neighbours;
import org.accord.corroboration.position.Draft;
import org.accord.corroboration.position.Labels;
import org.accord.corroboration.position.Sides;
import org.accord.corroboration.weighing.Phrases;
import org.accord.corroboration.weighing.StoryView;
import org.accord.corroboration.weighing.Weigher;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Stance;
import org.accord.model.finding.Status;
import org.accord.model.lineage.SentenceRef;
import org.accord.text.Stems;

/** Sets the silence of those who could confirm beside what they were asked about. */
public final class SilenceWeigher implements Weigher {

  private static final Phrases HEARSAY = Phrases.load("hearsay-phrases.tsv");

  private static final double LEAST = 0.25;

  /** How like a deal told in other words must be to be the one that somebody is silent about. */
  private static final double SAME_DEAL = 0.12;

  private static final Set<Stance> HOLDS =
      EnumSet.of(Stance.ASSERTS, Stance.CONFIRMS, Stance.REPORTS);

  private static final Set<String> PENDING =
      Set.of(
          "await",
          "awaiting",
          "awaits",
          "could",
          "if",
          "may",
          "might",
          "must",
          "need",
          "needed",
          "needs",
          "should",
          "unless",
          "wait",
          "waiting",
          "would");

  /** A deal told after the silence counts as so many sentences further off than one before. */
  private static final int AFTERWARDS = 20;

  /** What a deal told in the report itself has before those of other reports. */
  private static final double HERE = 0.3;

  /** A deal of more days ago is another one. */
  private static final int ONE_DEAL = 1;

  private static final int TOPIC_WORDS = 20;

  @Override
  public List<Draft> weigh(StoryView story) {
    Map<Integer, List<Assertion>> silences = new TreeMap<>();
    Neighbours neighbours = Neighbours.of(story.centres());
    for (Assertion assertion : story.assertions()) {
      if (assertion.silence() == null && assertion.stance() != Stance.DOUBTS) {
        continue;
      }
      Optional<Integer> about = about(assertion, neighbours, story);
      if (about.isPresent()) {
        silences.computeIfAbsent(about.get(), k -> new ArrayList<>()).add(assertion);
      }
    }
    List<Draft> drafts = new ArrayList<>();
    silences.forEach(
        (g, silent) -> {
          if (silent.stream().anyMatch(a -> a.silence() != null)) {
            draft(story.groups().get(g), silent, story).ifPresent(drafts::add);
          }
        });
    return drafts;
  }

  /** The group that the silence is about: like its sentence, told shortly before. */
  private static Optional<Integer> about(Assertion silent, Neighbours neighbours, StoryView story) {
    FeatureVector vector = story.vocabulary().vector(subject(silent, story));
    boolean deal = vector.weights().containsKey("c:agreement");
    if (deal) {
      Optional<Integer> told = dealOf(silent, story);
      if (told.isPresent()) {
        return told;
      }
    }
    Optional<Integer> found = Optional.empty();
    double best = LEAST;
    for (int g : candidates(silent, vector, deal, neighbours, story)) {
      Group group = story.groups().get(g);
      if (group.members().stream().allMatch(m -> !asserts(m) || isBy(m, silent))) {
        continue;
      }
      if (group.members().stream().noneMatch(m -> asserts(m) && !story.isLater(m, silent))) {
        continue;
      }
      double score = vector.cosine(story.centres().get(g));
      if (deal && group.members().stream().anyMatch(m -> m.has(EventType.AGREE))) {
        score += 0.15 + 0.03 * Math.min(5, group.members().size());
        boolean here =
            group.members().stream()
                .filter(SilenceWeigher::agreed)
                .anyMatch(m -> StoryView.after(m, silent).isPresent());
        score += here ? HERE : 0;
      }
      for (Assertion member : group.members()) {
        Optional<Integer> after = StoryView.after(member, silent);
        if (asserts(member) && after.isPresent() && after.get() >= 0 && after.get() <= 4) {
          score += 0.1;
          break;
        }
      }
      score = Math.round(score * 1e9) / 1e9;
      if (score > best) {
        best = score;
        found = Optional.of(g);
      }
    }
    return found;
  }

  /** The group of the deal that the silent one's own report tells, the nearest before it. */
  private static Optional<Integer> dealOf(Assertion silent, StoryView story) {
    Optional<Integer> found = Optional.empty();
    int nearest = Integer.MAX_VALUE;
    for (int g = 0; g < story.groups().size(); g++) {
      for (Assertion member : story.groups().get(g).members()) {
        if (asserts(member) && agreed(member) && !pending(member) && !isBy(member, silent)) {
          int after = StoryView.after(member, silent).orElse(Integer.MAX_VALUE);
          int distance = after < 0 ? AFTERWARDS - after : after;
          if (after != Integer.MAX_VALUE && distance < nearest) {
            nearest = distance;
            found = Optional.of(g);
          }
        }
      }
    }
    return found;
  }

  /** The sentence without the name of who is silent in it. */
  private static String subject(Assertion silent, StoryView story) {
    String sentence = story.sentence(silent);
    Attribution silence = silent.silence();
    if (silence == null || silence.speaker() == null) {
      return sentence;
    }
    Set<String> names = new TreeSet<>();
    silence.speaker().names().forEach(n -> names.addAll(Stems.of(n)));
    return Stems.words(sentence).stream()
        .filter(w -> Stems.of(w).stream().noneMatch(names::contains))
        .collect(Collectors.joining(" "));
  }

  /** Groups that may be like the silence, that stand before it, or that tell of a deal. */
  private static SortedSet<Integer> candidates(
      Assertion silent,
      FeatureVector vector,
      boolean deal,
      Neighbours neighbours,
      StoryView story) {
    SortedSet<Integer> near = neighbours.near(vector);
    for (int g = 0; g < story.groups().size(); g++) {
      boolean here =
          story.groups().get(g).members().stream()
              .anyMatch(
                  m ->
                      deal && m.has(EventType.AGREE)
                          || m.reports().stream().anyMatch(silent.reports()::contains));
      if (here) {
        near.add(g);
      }
    }
    return near;
  }

  /** Whether the assertion is the silent one's own, or stands in the sentence of the silence. */
  private static boolean isBy(Assertion assertion, Assertion silent) {
    Attribution silence = silent.silence();
    return silence != null
            && assertion.claims().stream()
                .anyMatch(
                    c -> silent.claims().stream().anyMatch(d -> d.sentence().equals(c.sentence())))
        || silence != null
            && silence.speaker() != null
            && !Collections.disjoint(assertion.voice().names(), silence.speaker().names());
  }

  private static boolean asserts(Assertion assertion) {
    return assertion.silence() == null
        && !HEARSAY.in(assertion.words())
        && assertion.stance() != Stance.DOUBTS
        && (assertion.heard() != null || !assertion.events().isEmpty());
  }

  /** Those that hold it for a fact: the speakers where any are heard, else the narrators. */
  private static List<Assertion> asserted(Group group, List<Assertion> silent, StoryView story) {
    Set<Assertion> own = new TreeSet<>();
    group.members().stream()
        .filter(SilenceWeigher::asserts)
        .filter(a -> silent.stream().anyMatch(s -> !story.isLater(a, s) && !isBy(a, s)))
        .forEach(own::add);
    boolean deal = own.stream().anyMatch(a -> a.has(EventType.AGREE));
    FeatureVector centre = group.centre();
    List<Assertion> all =
        story.assertions().stream()
            .filter(SilenceWeigher::asserts)
            .filter(
                a ->
                    own.contains(a)
                            && (!deal
                                || silent.stream().anyMatch(s -> story.within(ONE_DEAL, a, s)))
                        || deal
                            && a.features().weights().containsKey("c:agreement")
                            && a.stance() != null
                            && HOLDS.contains(a.stance())
                            && !a.voice().narrator()
                            && silent.stream().anyMatch(s -> story.within(ONE_DEAL, a, s))
                            && a.features().cosine(centre) >= SAME_DEAL)
            .toList();
    List<Assertion> facts =
        all.stream()
            .filter(a -> !deal || (agreed(a) || !own.contains(a)) && !pending(a))
            .filter(a -> deal || !a.has(Certainty.EXPECTED) && !a.has(Certainty.CONDITIONAL))
            .toList();
    List<Assertion> heard = facts.stream().filter(a -> !a.voice().narrator()).toList();
    return !heard.isEmpty() ? heard : !facts.isEmpty() ? facts : all;
  }

  /** Whether the words only wait for, need or foresee the deal. */
  private static boolean pending(Assertion assertion) {
    return Stems.words(assertion.words()).stream().anyMatch(PENDING::contains);
  }

  private static boolean agreed(Assertion assertion) {
    return assertion.events().stream()
        .anyMatch(
            e ->
                e.type() == EventType.AGREE
                    && (e.certainty() == Certainty.ACTUAL || e.certainty() == Certainty.DISPUTED));
  }

  private static Optional<Draft> draft(Group group, List<Assertion> silent, StoryView story) {
    List<Assertion> asserted = asserted(group, silent, story);
    if (asserted.isEmpty()) {
      return Optional.empty();
    }
    List<Draft.Side> sides = new ArrayList<>();
    sides.add(Sides.side(asserted, story.parties()));
    Map<String, List<Assertion>> byWhom = new TreeMap<>();
    Set<String> names = new LinkedHashSet<>();
    Map<SentenceRef, String> sentences = new TreeMap<>();
    for (Assertion assertion : new TreeSet<>(silent)) {
      Attribution silence = assertion.silence();
      List<String> own =
          silence == null || silence.speaker() == null ? List.of() : silence.speaker().names();
      names.addAll(own);
      byWhom
          .computeIfAbsent(
              silence == null
                  ? String.join("+", assertion.voice().keys())
                  : sentences.computeIfAbsent(assertion.claim().sentence(), s -> own.toString()),
              k -> new ArrayList<>())
          .add(assertion);
    }
    byWhom.values().forEach(s -> sides.add(new Draft.Side(s, null, story.silence(s.get(0)))));
    return Optional.of(
        new Draft(
            Labels.clause(new Group(asserted).central().words(), TOPIC_WORDS),
            "silence",
            Status.UNCONFIRMED,
            sides,
            List.copyOf(names),
            1));
  }
}
