package org.accord.operation.phase;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Phase;

/**
 * Reads the undertaking's own act against its other days: done for the first time, with more to
 * come, it was started; started after a halt, it was resumed. A deal that is on again is agreed.
 */
final class Turns {

  private static final Pattern FIRST =
      Pattern.compile(
          "\\b[Ff]irst (?:\\p{L}+ )?(?:group|batch|phase|stage|families|convoy|prisoners|hostages|captives|wave|pupils|girls|people|trucks|buses|evacuees)\\b");

  private static final Pattern ALL =
      Pattern.compile("\\b(?:complet|finish|conclud|ended|last|final|all of)");

  private final Set<EventType> act;

  Turns(Set<EventType> act) {
    this.act = act;
  }

  List<Telling> of(List<Telling> tellings) {
    TreeSet<String> done = days(tellings, Phase.STARTED, Phase.COMPLETED, Phase.ONGOING);
    TreeSet<String> turned = days(tellings, Phase.HALTED, Phase.RESUMED);
    TreeSet<String> halted = days(tellings, Phase.HALTED);
    List<Telling> read = tellings.stream().map(t -> read(t, done, turned, halted)).toList();
    TreeSet<String> begun = days(read, Phase.STARTED);
    TreeSet<String> resumed = days(read, Phase.RESUMED);
    return read.stream().map(t -> joined(t, begun, resumed)).toList();
  }

  private Telling read(
      Telling telling, TreeSet<String> done, TreeSet<String> turned, TreeSet<String> halted) {
    if (!isAct(telling)) {
      return !act.isEmpty() && telling.type() == EventType.AGREE && telling.phase() == Phase.RESUMED
          ? telling.as(Phase.AGREED)
          : telling;
    }
    boolean first =
        telling.phase() == Phase.COMPLETED
            && telling.day().equals(done.first())
            && turned.higher(telling.day()) != null;
    if (first || telling.phase() == Phase.COMPLETED && saysFirst(telling)) {
      return telling.as(Phase.STARTED);
    }
    boolean again =
        telling.phase() == Phase.STARTED
            && halted.lower(telling.day()) != null
            && done.first().compareTo(telling.day()) < 0;
    return again ? telling.as(Phase.RESUMED) : telling;
  }

  /** What is done on the day on which the act began, or began again, is part of that. */
  private Telling joined(Telling telling, Set<String> begun, Set<String> resumed) {
    if (telling.phase() != Phase.COMPLETED
        || !isAct(telling)
        || ALL.matcher(telling.words()).find()) {
      return telling;
    }
    return begun.contains(telling.day())
        ? telling.as(Phase.STARTED)
        : resumed.contains(telling.day()) ? telling.as(Phase.RESUMED) : telling;
  }

  /** "freed a first group": what is done of many begins with the first. */
  private static boolean saysFirst(Telling telling) {
    return FIRST.matcher(telling.words()).find();
  }

  private TreeSet<String> days(List<Telling> tellings, Phase... phases) {
    TreeSet<String> days = new TreeSet<>();
    for (Telling telling : tellings) {
      if (isAct(telling) && List.of(phases).contains(telling.phase())) {
        days.add(telling.day());
      }
    }
    return days;
  }

  private boolean isAct(Telling telling) {
    return telling.type() != null && act.contains(telling.type());
  }
}
