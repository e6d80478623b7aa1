package org.accord.corroboration.telling;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.FeatureVector;
import org.accord.corroboration.gist.Group;
import org.accord.corroboration.position.Draft;
import org.accord.corroboration.position.Labels;
import org.accord.corroboration.position.Positions;
import org.accord.model.Digest;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Origin;
import org.accord.model.finding.Position;
import org.accord.text.Stems;

/**
 * A draft on its way to be told: its positions in words, and its weight.
 *
 * @param words stems of what its only side says; none where there are several
 * @param origins keys of those on whom it rests
 * @param traits by {@link Trait}
 * @param weight what it is worth less what the first {@code seen} findings tell of it
 */
record Candidate(
    Draft draft,
    List<Position> sides,
    String id,
    String topic,
    FeatureVector centre,
    Set<String> words,
    Set<String> origins,
    double[] traits,
    double weight,
    int seen) {

  /** A topic of fewer content words is replaced by what the first side says. */
  private static final int SHORT = 3;

  private static final int TOPIC_WORDS = 24;

  /** Words that speak of a third. */
  private static final Pattern THIRD =
      Pattern.compile("(?i)^\\W*(?:it|they|he|she|its|their|his|her)\\b");

  private static final int FEW = 4;

  /** The share of a topic's words that another who tells the same must hold. */
  private static final double MOST = 0.6;

  /** The share of its words that makes a statement another's. */
  private static final double NEARLY_ALL = 0.85;

  static final Comparator<Candidate> ORDER =
      Comparator.comparingDouble((Candidate c) -> -c.weight()).thenComparing(Candidate::id);

  static Candidate of(Draft draft, Positions positions, Traits traits) {
    List<Position> sides = draft.sides().stream().map(positions::of).toList();
    String topic = line(topic(draft, sides, positions), draft, sides, positions);
    String id =
        "F" + Digest.shortOf(draft.kind(), topic, sides.stream().map(Position::says).toList());
    FeatureVector centre = new Group(List.copyOf(draft.assertions())).centre();
    double[] seen = traits.of(draft, sides);
    Set<String> words = sides.size() > 1 ? Set.of() : Set.copyOf(Stems.of(sides.get(0).says()));
    Set<String> origins =
        sides.stream()
            .flatMap(s -> s.origins().stream())
            .map(Origin::key)
            .collect(Collectors.toUnmodifiableSet());
    return new Candidate(draft, sides, id, topic, centre, words, origins, seen, Worth.of(seen), 0);
  }

  /** The draft's topic, or what its first side says where the topic cannot be read alone. */
  private static String topic(Draft draft, List<Position> sides, Positions positions) {
    boolean denied = sides.size() == 1 && draft.assertions().stream().allMatch(Positions::isDenied);
    Optional<String> governed = denied ? Optional.empty() : governed(draft, positions);
    if (governed.isPresent()) {
      return governed.get();
    }
    if (!denied && !isPiece(draft.topic())) {
      return draft.topic();
    }
    String said = Labels.clause(sides.get(0).says(), TOPIC_WORDS);
    return denied || !isPiece(said)
        ? said
        : Labels.clause(
            positions.whole(new Group(draft.sides().get(0).assertions()).central()), TOPIC_WORDS);
  }

  /** The topic with the verb that governs it: "the board asked the mayor to resign". */
  private static Optional<String> governed(Draft draft, Positions positions) {
    String topic = draft.topic().replace(" …", "");
    return draft.assertions().stream()
        .filter(a -> Labels.clause(a.words(), TOPIC_WORDS).startsWith(topic))
        .findFirst()
        .flatMap(positions::governed)
        .map(w -> Labels.clause(w, TOPIC_WORDS))
        .filter(w -> !isPiece(w));
  }

  /**
   * The topic as a line: where it begins with a pronoun and no one speaker can lead it, in the
   * words of another who tells the same and names what is meant. What "it" does before anybody is
   * said to say so is hardly the speaker's doing: there the words that name the speaker follow.
   */
  private static String line(String topic, Draft draft, List<Position> sides, Positions positions) {
    if (!Finding.hangsOnAPronoun(topic)) {
      return Labels.line(topic);
    }
    List<Assertion> told = draft.sides().get(0).assertions();
    if (sides.get(0).who().size() == 1 && isHeard(draft)) {
      return THIRD.matcher(topic).find()
          ? told.stream()
              .filter(a -> Labels.clause(a.words(), TOPIC_WORDS).equals(topic))
              .findFirst()
              .flatMap(positions::after)
              .map(w -> Labels.line(topic) + ", " + w)
              .orElse(Labels.line(topic))
          : Labels.line(topic);
    }
    return told.stream()
        .map(a -> Labels.clause(a.words(), TOPIC_WORDS))
        .filter(w -> !Finding.hangsOnAPronoun(w) && !isPiece(w) && tellsTheSame(topic, w))
        .findFirst()
        .map(Labels::line)
        .orElse(Labels.line(topic));
  }

  private static boolean isHeard(Draft draft) {
    return draft.sides().get(0).assertions().stream().anyMatch(a -> !a.voice().narrator());
  }

  /** Whether other words hold most of what the topic says, and not as much besides. */
  private static boolean tellsTheSame(String topic, String other) {
    Set<String> said = Set.copyOf(Stems.of(topic));
    Set<String> again = Set.copyOf(Stems.of(other));
    return again.size() < 2 * said.size()
        && said.stream().filter(again::contains).count() >= MOST * said.size();
  }

  private static boolean isPiece(String topic) {
    return Labels.isPiece(topic) || Stems.of(topic).size() < SHORT;
  }

  /**
   * Whether it is one plain statement that the other holds as well, in nearly the same words and
   * from one of the same origins.
   */
  boolean isHeldBy(Candidate other) {
    if (words.size() < FEW || other.words.size() < NEARLY_ALL * words.size()) {
      return false;
    }
    long shared = words.stream().filter(other.words::contains).count();
    return shared >= NEARLY_ALL * words.size()
        && origins.stream().anyMatch(other.origins::contains);
  }

  Candidate weighing(double now, int after) {
    return new Candidate(draft, sides, id, topic, centre, words, origins, traits, now, after);
  }

  Finding finding() {
    return new Finding(id, topic, draft.kind(), draft.status(), sides, draft.silent(), weight);
  }
}
