package org.accord.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.accord.model.Span;
import org.accord.model.claim.EventType;
import org.accord.reading.pieces.Pieces;

/**
 * The head that tells the type of an event: for every piece a score of each type, one of no type,
 * and one of how much the piece tells what happened.
 *
 * <p>The type of a trigger is that of its first piece. What passes between two actors is the mean
 * of the types of all pieces, each in the measure in which it tells what happened, with regard to
 * where it stands to the actors.
 *
 * @param regions what is added to the last score of a piece: before the actors, in one, between,
 *     after; then the same where the taker comes first
 */
record TypeHead(String name, List<Double> regions) {

  private static final EventType[] TYPES = EventType.values();
  private static final int NONE = TYPES.length;
  private static final int WIDTH = TYPES.length + 2;
  private static final int WITHIN = 1;
  private static final int BETWEEN = 2;
  private static final int AFTER = 3;
  private static final int TURNED = 4;

  TypeHead {
    regions = List.copyOf(regions);
    if (regions.size() != 2 * TURNED) {
      throw new IllegalArgumentException("Not " + 2 * TURNED + " regions: " + regions);
    }
  }

  static TypeHead of(JsonNode json) {
    List<String> labels = json.required("labels").valueStream().map(JsonNode::asText).toList();
    List<String> expected =
        Stream.concat(
                Stream.of(TYPES).map(t -> t.name().toLowerCase(Locale.ROOT)), Stream.of("none"))
            .toList();
    if (!labels.equals(expected)) {
      throw new IllegalArgumentException("The model's types are " + labels + ", not " + expected);
    }
    List<Double> regions = json.required("regions").valueStream().map(JsonNode::asDouble).toList();
    return new TypeHead(json.required("name").asText(), regions);
  }

  /**
   * Writes for every piece the number of its likeliest type and its likelihood in per cent.
   *
   * @param skip rows before the first that counts
   */
  void best(float[] scores, int skip, byte[] types, byte[] likelihoods) {
    double[] chances = new double[NONE + 1];
    for (int piece = 0; piece < types.length; piece++) {
      likely(scores, (skip + piece) * WIDTH, chances);
      int best = 0;
      for (int type = 1; type <= NONE; type++) {
        best = chances[type] > chances[best] ? type : best;
      }
      types[piece] = (byte) best;
      likelihoods[piece] = (byte) Math.round(100 * chances[best]);
    }
  }

  /** The type of that number; empty for none. */
  static Optional<EventType> type(int number) {
    return number == NONE ? Optional.empty() : Optional.of(TYPES[number]);
  }

  private static void likely(float[] scores, int row, double[] chances) {
    double most = Double.NEGATIVE_INFINITY;
    for (int type = 0; type <= NONE; type++) {
      most = Math.max(most, scores[row + type]);
    }
    double sum = 0;
    for (int type = 0; type <= NONE; type++) {
      chances[type] = Math.exp(scores[row + type] - most);
      sum += chances[type];
    }
    for (int type = 0; type <= NONE; type++) {
      chances[type] /= sum;
    }
  }

  /** How likely each type is for what passes from one actor to the other. */
  Map<EventType, Double> between(
      float[] scores, Pieces window, List<Span> givers, List<Span> takers) {
    double[] told = new double[window.size()];
    double most = Double.NEGATIVE_INFINITY;
    for (int piece = 0; piece < told.length; piece++) {
      told[piece] =
          scores[(piece + 1) * WIDTH + WIDTH - 1]
              + regions.get(region(window.span(piece), givers, takers));
      most = Math.max(most, told[piece]);
    }
    double whole = 0;
    double[] sums = new double[NONE + 1];
    double[] chances = new double[NONE + 1];
    for (int piece = 0; piece < told.length; piece++) {
      double share = Math.exp(told[piece] - most);
      whole += share;
      likely(scores, (piece + 1) * WIDTH, chances);
      for (int type = 0; type <= NONE; type++) {
        sums[type] += share * chances[type];
      }
    }
    Map<EventType, Double> likely = new EnumMap<>(EventType.class);
    for (EventType type : TYPES) {
      likely.put(type, sums[type.ordinal()] / whole);
    }
    return likely;
  }

  private static int region(Span piece, List<Span> givers, List<Span> takers) {
    List<Span> actors = Stream.concat(givers.stream(), takers.stream()).sorted().toList();
    if (actors.isEmpty()) {
      return BETWEEN;
    }
    int turned = takers.contains(actors.get(0)) ? TURNED : 0;
    int last = actors.stream().mapToInt(Span::end).max().orElseThrow();
    if (actors.stream().anyMatch(a -> piece.start() < a.end() && piece.end() > a.start())) {
      return turned + WITHIN;
    }
    if (piece.end() <= actors.get(0).start()) {
      return turned;
    }
    return turned + (piece.start() >= last ? AFTER : BETWEEN);
  }
}
