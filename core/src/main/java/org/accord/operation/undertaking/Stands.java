package org.accord.operation.undertaking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.accord.model.Evidence;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Phase;
import org.accord.model.claim.Stance;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorKind;
import org.accord.model.operation.Part;
import org.accord.model.operation.Stand;
import org.accord.model.operation.Stand.Side;
import org.accord.operation.scene.Scene;
import org.accord.text.RuleTable;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks for the undertaking, on which terms, against it, and who has not spoken.
 *
 * <p>Only statements that speak of the undertaking count. To say that it stands is to speak for it;
 * a plain telling of something else takes no side.
 */
final class Stands {

  private static final Pattern NOT =
      Pattern.compile("\\b(not|no|never|nothing|none)\\b|n['’]t\\b", Pattern.CASE_INSENSITIVE);

  private static final Map<String, Side> SIDES = new TreeMap<>();

  static {
    for (RuleTable.Row row : RuleTable.load(Stands.class, "sides.tsv").rows()) {
      SIDES.put(row.get("stance"), Side.valueOf(row.get("side").toUpperCase(Locale.ROOT)));
    }
  }

  private final Scene scene;
  private final Kind kind;

  Stands(Scene scene, Kind kind) {
    this.scene = scene;
    this.kind = kind;
  }

  List<Stand> find(List<Part> parts) {
    Map<String, Map<Side, List<Evidence>>> rows = new TreeMap<>();
    for (Attribution statement : scene.dossier().attributions()) {
      Side side = side(statement);
      if (side != null && statement.speaker() != null) {
        for (String actor : statement.speaker().actors()) {
          if (scene.actor(actor).isPresent()) {
            rows.computeIfAbsent(actor, a -> new EnumMap<>(Side.class))
                .computeIfAbsent(side, s -> new ArrayList<>())
                .add(scene.around(statement.evidence()));
          }
        }
      }
    }
    for (Part part : parts) {
      if (!hasSpoken(part.actor())) {
        rows.putIfAbsent(part.actor(), Map.of());
      }
    }
    List<Stand> stands = new ArrayList<>();
    rows.forEach(
        (id, sides) ->
            scene
                .actor(id)
                .filter(a -> a.kind() != ActorKind.MEDIA || !sides.isEmpty())
                .ifPresent(a -> stands.add(new Stand(id, a.name(), of(a), distinct(sides)))));
    stands.sort(
        Comparator.comparingInt((Stand s) -> -weight(s))
            .thenComparing(Stand::name)
            .thenComparing(Stand::actor));
    return stands;
  }

  private static int weight(Stand stand) {
    return stand.sides().values().stream().mapToInt(List::size).sum();
  }

  private static Map<Side, List<Evidence>> distinct(Map<Side, List<Evidence>> sides) {
    Map<Side, List<Evidence>> once = new EnumMap<>(Side.class);
    sides.forEach((side, evidence) -> once.put(side, evidence.stream().distinct().toList()));
    return once;
  }

  private @Nullable String of(Actor actor) {
    return scene.principal(actor.id()).map(Actor::name).orElse(null);
  }

  /** Whether it, or somebody who speaks for it, is heard or said to be silent, on whatever. */
  private boolean hasSpoken(String party) {
    return scene.dossier().attributions().stream()
        .filter(a -> a.speaker() != null)
        .flatMap(a -> Objects.requireNonNull(a.speaker()).actors().stream())
        .anyMatch(
            id -> {
              String at = id;
              for (int step = 0; step < 4; step++) {
                if (at.equals(party)) {
                  return true;
                }
                Optional<Actor> next = scene.principal(at);
                if (next.isEmpty()) {
                  return false;
                }
                at = next.get().id();
              }
              return false;
            });
  }

  private @Nullable Side side(Attribution statement) {
    String said = scene.words(statement.evidence());
    if (!kind.isSpokenOf(said)) {
      return null;
    }
    if (statement.silent()) {
      return SIDES.get("silent");
    }
    Stance stance = statement.stance();
    if (stance == null) {
      return null;
    }
    boolean ofIt = stance == Stance.CONDEMNS || stance == Stance.DENIES;
    if (ofIt && tellsOfAnAttack(statement)) {
      return null;
    }
    Side side = SIDES.get(stance.word());
    return side == null && (stance == Stance.ASSERTS || stance == Stance.REPORTS)
        ? tellsThatItStands(statement) && !NOT.matcher(said).find() ? Side.FOR : null
        : side;
  }

  private boolean tellsOfAnAttack(Attribution statement) {
    return scene.events(statement.report()).stream()
        .anyMatch(
            e ->
                e.type() == EventType.ASSAULT
                    && statement.contentSpan().contains(e.trigger().span()));
  }

  private boolean tellsThatItStands(Attribution statement) {
    for (Event event : scene.events(statement.report())) {
      boolean deal =
          event.type() == EventType.AGREE
              && (event.phase() == null
                  || event.phase() == Phase.COMPLETED
                  || event.phase() == Phase.AGREED);
      boolean turn =
          kind.types().contains(event.type())
              && (event.phase() == Phase.RESUMED || event.phase() == Phase.STARTED);
      if (event.certainty() == Certainty.ACTUAL
          && (deal || turn)
          && statement.contentSpan().contains(event.trigger().span())) {
        return true;
      }
    }
    return false;
  }
}
