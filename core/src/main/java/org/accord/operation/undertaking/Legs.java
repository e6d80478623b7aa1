package org.accord.operation.undertaking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.accord.model.Evidence;
import org.accord.model.ReportId;
import org.accord.model.Span;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Event;
import org.accord.model.grounding.PlaceMention;
import org.accord.model.operation.Leg;
import org.accord.operation.scene.Scene;
import org.accord.text.RuleTable;
import org.accord.text.Word;
import org.accord.text.Words;

/** Finds whence and whither the act goes: places behind a word of direction in its sentences. */
final class Legs {

  /** How many words may stand between the word of direction and the place. */
  private static final int NEAR = 4;

  /** How many words may stand between the act and the place. */
  private static final int AROUND = 10;

  private static final Map<String, Leg.Direction> DIRECTIONS = load();

  private final Scene scene;
  private final Kind kind;
  private final Map<ReportId, List<PlaceMention>> mentions = new HashMap<>();

  Legs(Scene scene, Kind kind) {
    this.scene = scene;
    this.kind = kind;
    scene
        .dossier()
        .placeMentions()
        .forEach(
            m -> mentions.computeIfAbsent(m.evidence().report(), r -> new ArrayList<>()).add(m));
  }

  private static Map<String, Leg.Direction> load() {
    Map<String, Leg.Direction> directions = new HashMap<>();
    for (RuleTable.Row row : RuleTable.load(Legs.class, "directions.tsv").rows()) {
      Leg.Direction direction =
          Leg.Direction.valueOf(row.get("direction").toUpperCase(Locale.ROOT));
      row.list("words").forEach(w -> directions.put(w, direction));
    }
    return directions;
  }

  List<Leg> find(List<Line> lines) {
    Map<String, List<Evidence>> found = new TreeMap<>();
    for (Line line : lines) {
      if (!line.central() || line.events().stream().noneMatch(this::isGoing)) {
        continue;
      }
      for (PlaceMention mention : mentions.getOrDefault(line.report().id(), List.of())) {
        Span at = mention.evidence().span();
        if (line.sentence().span().contains(at) && isByTheAct(line, at)) {
          Leg.Direction direction = before(line.all(), at);
          if (direction != null) {
            found
                .computeIfAbsent(
                    direction.ordinal() + " " + mention.place(), k -> new ArrayList<>())
                .add(mention.evidence());
          }
        }
      }
    }
    List<Leg> legs = new ArrayList<>();
    found.forEach(
        (key, evidence) -> {
          String place = key.substring(2);
          scene
              .place(place)
              .ifPresent(
                  p ->
                      legs.add(
                          new Leg(
                              Leg.Direction.values()[key.charAt(0) - '0'],
                              place,
                              p.name(),
                              evidence)));
        });
    legs.sort(
        Comparator.comparing(Leg::direction)
            .thenComparingInt(l -> -l.evidence().size())
            .thenComparing(Leg::name));
    return legs;
  }

  /** Whether it is the act itself, and no going back of those who went, no coming of buses. */
  private boolean isGoing(Event event) {
    String trigger = scene.words(event.trigger()).toLowerCase(java.util.Locale.ROOT);
    return event.type() != null
        && kind.types().contains(event.type())
        && event.certainty() != Certainty.CONDITIONAL
        && event.certainty() != Certainty.DENIED
        && !trigger.startsWith("return")
        && !trigger.startsWith("back")
        && !trigger.contains(" back");
  }

  /** Whether the act is told among the words around the place. */
  private boolean isByTheAct(Line line, Span place) {
    Words words = line.all();
    int at = words.firstFrom(place.start());
    return line.events().stream()
        .filter(this::isGoing)
        .anyMatch(e -> Math.abs(words.firstFrom(e.trigger().span().start()) - at) <= AROUND);
  }

  /** The direction told by the nearest such word, before another noun or verb takes over. */
  private static Leg.@org.jspecify.annotations.Nullable Direction before(Words words, Span place) {
    int at = words.firstFrom(place.start());
    for (int i = at - 1; i >= at - NEAR && words.sameSentence(i, at); i--) {
      Word word = words.get(i);
      String two = i > 0 ? words.get(i - 1).lower() + " " + word.lower() : "";
      Leg.Direction direction = DIRECTIONS.get(two);
      direction = direction == null ? DIRECTIONS.get(word.lower()) : direction;
      if (direction != null) {
        return direction;
      }
      if (word.is("in", "at", "of", "on", "near", "and", ",", ".", "over", "about")) {
        return null;
      }
    }
    return null;
  }
}
