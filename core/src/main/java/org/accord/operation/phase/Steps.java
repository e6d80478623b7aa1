package org.accord.operation.phase;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Phase;
import org.accord.text.RuleTable;

/** How an event reads as a step of the story: what it becomes where it happened. */
final class Steps {

  private static final Map<EventType, Phase> BY_TYPE = new EnumMap<>(EventType.class);
  private static final Map<EventType, Boolean> ALWAYS = new EnumMap<>(EventType.class);

  static {
    for (RuleTable.Row row : RuleTable.load(Steps.class, "phases.tsv").rows()) {
      EventType type = EventType.valueOf(row.get("type"));
      BY_TYPE.put(type, Phase.valueOf(row.get("phase").toUpperCase(Locale.ROOT)));
      ALWAYS.put(type, row.get("when").equals("always"));
    }
  }

  /** A verb of the table that tells that an attack was made, not that it ended. */
  private static final String DOING = "carry out";

  private Steps() {}

  /** "the attack was repelled": a verb of ending says so, not the tense. */
  private static boolean isEnded(Event event) {
    return event.rules().stream()
        .anyMatch(r -> r.table().endsWith("modality/phases.tsv") && !r.matched().equals(DOING));
  }

  /** "the tram derailed" stops nothing that is told, and what continued never stopped. */
  private static Phase ofHappening(Event event) {
    Phase phase = event.phase();
    if (phase == Phase.RESUMED && isBy(event, "continue")) {
      return Phase.ONGOING;
    }
    return phase == null || phase == Phase.HALTED && isBy(event, "derail")
        ? Phase.COMPLETED
        : phase;
  }

  private static boolean isBy(Event event, String verb) {
    return event.rules().stream()
        .anyMatch(r -> r.table().endsWith("modality/phases.tsv") && r.matched().equals(verb));
  }

  /** The phase, none for what is demanded or denied; what stands on a condition is planned. */
  static Optional<Phase> of(Event event) {
    EventType type = event.type();
    Certainty certainty = event.certainty();
    if (type == null) {
      return certainty == Certainty.ACTUAL ? Optional.of(ofHappening(event)) : Optional.empty();
    }
    if (certainty == Certainty.CONDITIONAL) {
      return Optional.of(Phase.PLANNED);
    }
    if (certainty == Certainty.EXPECTED || event.phase() == Phase.PLANNED) {
      return certainty == Certainty.ACTUAL || certainty == Certainty.EXPECTED
          ? Optional.of(Phase.PLANNED)
          : Optional.empty();
    }
    if (certainty != Certainty.ACTUAL && certainty != Certainty.DISPUTED) {
      return Optional.empty();
    }
    Phase phase = event.phase();
    if (type == EventType.ASSAULT && phase == Phase.COMPLETED && isEnded(event)) {
      return Optional.of(Phase.COMPLETED);
    }
    if (type == EventType.AGREE && phase == Phase.COMPLETED && isEnded(event)) {
      return Optional.of(Phase.HALTED);
    }
    boolean fight = type == EventType.ASSAULT && phase == Phase.ONGOING;
    boolean open = phase == null || phase == Phase.COMPLETED || fight;
    Phase usual = BY_TYPE.get(type);
    if (usual != null && (open || Boolean.TRUE.equals(ALWAYS.get(type)))) {
      return Optional.of(usual);
    }
    return Optional.of(phase == null ? Phase.COMPLETED : phase);
  }
}
