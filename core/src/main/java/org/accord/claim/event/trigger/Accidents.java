package org.accord.claim.event.trigger;

import java.util.List;
import java.util.Set;
import org.accord.model.claim.EventType;

/**
 * Tells reports of an accident or a natural disaster, in which nobody is killed by somebody.
 *
 * <p>PLOVER has no type for deaths in a crash or a flood; the words that tell them ("killed",
 * "blast") are those of an assault elsewhere.
 */
public final class Accidents {

  private static final Set<String> CASUALTY_WORDS =
      Set.of(
          "kill",
          "die",
          "perish",
          "lose",
          "injure",
          "wound",
          "maim",
          "death",
          "hit",
          "strike",
          "explode",
          "explosion",
          "blast",
          "destroy");

  private static final Set<String> BEFALLING =
      Set.of(
          "hit",
          "strike",
          "crash",
          "collide",
          "capsize",
          "sink",
          "derail",
          "collapse",
          "overturn",
          "ram",
          "slam",
          "smash",
          "plough",
          "plow",
          "veer",
          "skid",
          "plunge",
          "flip",
          "burst",
          "collision",
          "derailment",
          "shipwreck",
          "landslide",
          "earthquake",
          "stampede",
          "avalanche",
          "wreck");
  private static final Set<String> OUTCOMES =
      Set.of("kill", "die", "perish", "lose", "injure", "wound", "maim", "death");

  /** The groups of words by which accidents are told from violence. */
  public static final Set<String> TOPICS = Set.of("accident", "violence");

  private Accidents() {}

  /** Whether the report speaks of an accident far more than of violence. */
  public static boolean isAccident(Topics topics) {
    return topics.isAbout("accident") && topics.count("accident") > 2 * topics.count("violence");
  }

  /** Whether a sentence tells that something crashed or went down, and nothing of an attack. */
  public static boolean isToldIn(List<Trigger> triggers) {
    return triggers.stream().anyMatch(t -> t.type() == null && BEFALLING.contains(t.base()))
        && triggers.stream()
            .noneMatch(t -> t.type() == EventType.ASSAULT && !OUTCOMES.contains(t.base()));
  }

  /** The trigger as it is meant in a report of an accident. */
  public static Trigger inAccident(Trigger trigger) {
    boolean trapped = trigger.type() == EventType.COERCE && trigger.base().equals("trap");
    return trapped || trigger.type() == EventType.ASSAULT && CASUALTY_WORDS.contains(trigger.base())
        ? trigger.of(null)
        : trigger;
  }
}
