package org.accord.corroboration.telling;

import java.util.Comparator;
import java.util.List;
import org.accord.corroboration.gist.FeatureVector;
import org.accord.corroboration.gist.Group;
import org.accord.corroboration.position.Draft;
import org.accord.corroboration.position.Labels;
import org.accord.corroboration.position.Positions;
import org.accord.model.Digest;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Position;
import org.accord.text.Stems;

/**
 * A draft on its way to be told: its positions in words, and its weight.
 *
 * @param traits by {@link Trait}
 * @param weight what it is worth less what the first {@code seen} findings tell of it
 */
record Candidate(
    Draft draft,
    List<Position> sides,
    String id,
    String topic,
    FeatureVector centre,
    double[] traits,
    double weight,
    int seen) {

  /** A topic of fewer content words is replaced by what the first side says. */
  private static final int SHORT = 3;

  private static final int TOPIC_WORDS = 24;

  static final Comparator<Candidate> ORDER =
      Comparator.comparingDouble((Candidate c) -> -c.weight()).thenComparing(Candidate::id);

  static Candidate of(Draft draft, Positions positions, Traits traits) {
    List<Position> sides = draft.sides().stream().map(positions::of).toList();
    String topic = topic(draft, sides, positions);
    String id =
        "F" + Digest.shortOf(draft.kind(), topic, sides.stream().map(Position::says).toList());
    FeatureVector centre = new Group(List.copyOf(draft.assertions())).centre();
    double[] seen = traits.of(draft, sides);
    return new Candidate(draft, sides, id, topic, centre, seen, Worth.of(seen), 0);
  }

  /** The draft's topic, or what its first side says where the topic cannot be read alone. */
  private static String topic(Draft draft, List<Position> sides, Positions positions) {
    boolean denied = sides.size() == 1 && draft.assertions().stream().allMatch(Positions::isDenied);
    if (!denied && !isPiece(draft.topic())) {
      return draft.topic();
    }
    String said = Labels.clause(sides.get(0).says(), TOPIC_WORDS);
    return denied || !isPiece(said)
        ? said
        : Labels.clause(
            positions.whole(new Group(draft.sides().get(0).assertions()).central()), TOPIC_WORDS);
  }

  private static boolean isPiece(String topic) {
    return Labels.isPiece(topic) || Stems.of(topic).size() < SHORT;
  }

  Candidate weighing(double now, int after) {
    return new Candidate(draft, sides, id, topic, centre, traits, now, after);
  }

  Finding finding() {
    return new Finding(id, topic, draft.kind(), draft.status(), sides, draft.silent(), weight);
  }
}
