package org.accord.corroboration.weighing;

import java.util.ArrayList;
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
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Stance;
import org.accord.model.finding.Status;
import org.accord.model.lineage.SentenceRef;
import org.accord.text.Stems;

/** Sets the silence of those who could confirm beside what they were asked about. */
public final class SilenceWeigher implements Weigher {

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
            drafts.add(draft(story.groups().get(g), silent, story));
          }
        });
    return drafts;
  }

  /** The group that the silence is about: like its sentence, told shortly before. */
  private static Optional<Integer> about(Assertion silent, Neighbours neighbours, StoryView story) {
    FeatureVector vector = story.vocabulary().vector(subject(silent, story));
    boolean deal = vector.weights().containsKey("c:agreement");
    Optional<Integer> found = Optional.empty();
    double best = LEAST;
    for (int g : candidates(silent, vector, deal, neighbours, story)) {
      Group group = story.groups().get(g);
      if (group.members().stream().allMatch(m -> !asserts(m))) {
        continue;
      }
      double score = vector.cosine(story.centres().get(g));
      if (deal && group.members().stream().anyMatch(m -> m.has(EventType.AGREE))) {
        score += 0.15 + 0.03 * Math.min(5, group.members().size());
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

  private static boolean asserts(Assertion assertion) {
    return assertion.silence() == null
        && assertion.stance() != Stance.DOUBTS
        && (assertion.heard() != null || !assertion.events().isEmpty());
  }

  /** Those that hold it for a fact: the speakers where any are heard, else the narrators. */
  private static List<Assertion> asserted(Group group, StoryView story) {
    Set<Assertion> own = new TreeSet<>();
    group.members().stream().filter(SilenceWeigher::asserts).forEach(own::add);
    boolean deal = own.stream().anyMatch(a -> a.has(EventType.AGREE));
    FeatureVector centre = group.centre();
    List<Assertion> all =
        story.assertions().stream()
            .filter(SilenceWeigher::asserts)
            .filter(
                a ->
                    own.contains(a)
                        || deal
                            && a.features().weights().containsKey("c:agreement")
                            && a.stance() != null
                            && HOLDS.contains(a.stance())
                            && !a.voice().narrator()
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

  private static Draft draft(Group group, List<Assertion> silent, StoryView story) {
    List<Assertion> asserted = asserted(group, story);
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
    byWhom.values().forEach(s -> sides.add(Draft.Side.of(s)));
    return new Draft(
        Labels.clause(new Group(asserted).central().words(), TOPIC_WORDS),
        "silence",
        Status.UNCONFIRMED,
        sides,
        List.copyOf(names),
        1);
  }
}
