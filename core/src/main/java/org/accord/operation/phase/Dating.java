package org.accord.operation.phase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.accord.model.ReportId;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Phase;
import org.accord.operation.scene.Scene;
import org.accord.text.Stems;

/**
 * Gives what is told without a day the day that another sentence tells of the same act: "has seized
 * a ship" in a lead is of the day on which the ship was seized.
 *
 * <p>Deals and turns keep the report's own day, since they happen again and again.
 */
final class Dating {

  private static final double ALIKE = 0.25;

  /** What happened in the last days is meant before what was like it long ago. */
  private static final double ALIKE_OF_FEW_DAYS = 0.12;

  private static final double LIKE_A_HEADLINE = 0.45;

  /** Within so many days a like happening of no told day is the one told before. */
  private static final int FEW_DAYS = 4;

  /** A lead dates its headline, and that the headlines like it. */
  private static final int PASSES = 2;

  /** How many sentences of a report make its headline and lead. */
  private static final int LEAD = 5;

  private final Scene scene;
  private final boolean undertaking;

  Dating(Scene scene, boolean undertaking) {
    this.scene = scene;
    this.undertaking = undertaking;
  }

  List<Telling> of(List<Telling> tellings) {
    Map<String, List<Telling>> dated = new TreeMap<>();
    for (Telling telling : tellings) {
      if (telling.told() || isHappening(telling)) {
        for (String key : keys(telling)) {
          dated.computeIfAbsent(key, k -> new ArrayList<>()).add(telling);
        }
      }
    }
    dated.values().forEach(those -> those.sort(Comparator.comparing(Telling::day)));
    Map<ReportId, List<Telling>> toldIn =
        tellings.stream()
            .filter(Telling::told)
            .collect(Collectors.groupingBy(t -> t.evidence().report()));
    List<Telling> moved =
        tellings.parallelStream().map(t -> isOpen(t) ? dated(t, dated, toldIn) : t).toList();
    List<Telling> last = tellings;
    for (int pass = 0; pass < PASSES; pass++) {
      List<Telling> so = moved;
      List<Telling> before = last;
      Map<String, List<Integer>> redated = redated(tellings, tellings, so);
      Map<String, List<Integer>> since = redated(tellings, before, so);
      moved =
          IntStream.range(0, so.size())
              .parallel()
              .mapToObj(
                  i -> {
                    Telling telling = so.get(i);
                    boolean compared = before != tellings && telling == before.get(i);
                    return isOpen(telling) && telling.day().equals(tellings.get(i).day())
                        ? withItsLead(telling, compared ? since : redated, tellings, so)
                        : telling;
                  })
              .toList();
      last = so;
    }
    return moved;
  }

  /**
   * The places of those whose day is another since the last pass, by phase and key: with others,
   * what found no day in that pass was compared then.
   */
  private Map<String, List<Integer>> redated(
      List<Telling> before, List<Telling> last, List<Telling> after) {
    Map<String, List<Integer>> redated = new HashMap<>();
    for (int i = 0; i < after.size(); i++) {
      if (last.get(i).day().equals(before.get(i).day())
          && !after.get(i).day().equals(before.get(i).day())) {
        for (String key : acts(before.get(i))) {
          redated.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
      }
    }
    return redated;
  }

  /** The keys of a telling, each with its phase. */
  private List<String> acts(Telling telling) {
    return keys(telling).stream().map(k -> telling.phase() + " " + k).toList();
  }

  /**
   * A telling that may give another its day, and how like that it is told.
   *
   * @param recent whether it is of few days ago
   */
  private record Like(Telling telling, double alike, boolean recent) {

    static final Comparator<Like> ORDER =
        Comparator.comparing(Like::recent)
            .thenComparingDouble(Like::alike)
            .thenComparing(t -> t.telling().day())
            .thenComparing(t -> t.telling().words())
            .thenComparing(t -> t.telling().trigger());
  }

  /** A headline and the lead below it tell one act: what dates the one dates the other. */
  private Telling withItsLead(
      Telling telling,
      Map<String, List<Integer>> redated,
      List<Telling> before,
      List<Telling> after) {
    BitSet those = new BitSet();
    acts(telling).forEach(a -> redated.getOrDefault(a, List.of()).forEach(those::set));
    for (int i = those.nextSetBit(0); i >= 0; i = those.nextSetBit(i + 1)) {
      Telling other = before.get(i);
      boolean lead =
          (StepGrouping.mostAlike(telling, other) >= LIKE_A_HEADLINE
                      && StepGrouping.alike(telling, other) >= LIKE_A_HEADLINE
                  || telling.evidence().report().equals(other.evidence().report())
                      && Math.max(telling.sentence(), other.sentence()) <= LEAD)
              && parties(other, telling);
      if (lead) {
        return telling.on(after.get(i).day());
      }
    }
    return telling;
  }

  private static boolean isOpen(Telling telling) {
    return !telling.told()
        && (telling.phase() == Phase.COMPLETED
            || telling.phase() == Phase.ATTACKED
            || telling.phase() == Phase.ANNOUNCED
            || telling.phase() == Phase.STARTED && telling.type() == EventType.COERCE);
  }

  /**
   * @param dated by key, in order of their days
   * @param toldIn those that tell their day, by report
   */
  private Telling dated(
      Telling telling, Map<String, List<Telling>> dated, Map<ReportId, List<Telling>> toldIn) {
    double least = telling.phase() == Phase.ANNOUNCED ? 0 : ALIKE;
    String firstDay = LocalDate.parse(telling.day()).minusDays(FEW_DAYS).toString();
    Like best = null;
    for (String key : keys(telling)) {
      List<Telling> those = dated.getOrDefault(key, List.of());
      for (int i = upTo(telling.day(), those) - 1; i >= 0; i--) {
        Telling other = those.get(i);
        boolean recent = other.day().compareTo(firstDay) > 0;
        if (!recent && best != null && best.recent()) {
          break;
        }
        if (!other.told() && (!recent || other.day().equals(telling.day()))
            || best != null
                && best.recent() == recent
                && StepGrouping.mostAlike(other, telling) < best.alike()) {
          continue;
        }
        Like like = new Like(other, StepGrouping.alike(other, telling), recent);
        if (like.alike() >= (recent ? Math.min(least, ALIKE_OF_FEW_DAYS) : least)
            && (best == null || Like.ORDER.compare(like, best) > 0)
            && (telling.phase() == Phase.ANNOUNCED || parties(other, telling))) {
          best = like;
        }
      }
    }
    if (best == null && isHappening(telling) && telling.sentence() < LEAD) {
      Optional<String> day = onlyDayOfItsReport(telling, toldIn);
      if (day.isPresent()) {
        return telling.on(day.get());
      }
    }
    return best == null ? spokenOf(telling) : telling.on(best.telling().day());
  }

  /** How many of these, in order of their days, are of that day or an earlier one. */
  private static int upTo(String day, List<Telling> those) {
    int low = 0;
    int high = those.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (those.get(middle).day().compareTo(day) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** "a ship struck a bridge", and below, once: "it hit the pillar on Tuesday". */
  private Optional<String> onlyDayOfItsReport(Telling lead, Map<ReportId, List<Telling>> toldIn) {
    Set<String> keys = keys(lead);
    List<String> days =
        toldIn.getOrDefault(lead.evidence().report(), List.of()).stream()
            .filter(t -> t.phase() == lead.phase())
            .filter(t -> keys(t).stream().anyMatch(keys::contains))
            .map(Telling::day)
            .distinct()
            .toList();
    boolean close =
        days.size() == 1
            && days.get(0).compareTo(lead.day()) <= 0
            && LocalDate.parse(days.get(0)).plusDays(FEW_DAYS).isAfter(LocalDate.parse(lead.day()));
    return close ? Optional.of(days.get(0)) : Optional.empty();
  }

  /** What befalls once: a flood told again the day after, still without a day, is the same. */
  private static boolean isHappening(Telling telling) {
    return telling.phase() == Phase.ATTACKED
        || telling.phase() == Phase.ANNOUNCED && telling.type() == EventType.ASSAULT
        || telling.phase() == Phase.COMPLETED && telling.type() == null;
  }

  /** What somebody is only said to have done, on no day, is of that day as an announcement. */
  private Telling spokenOf(Telling telling) {
    boolean byAnother =
        !telling.who().contains(scene.report(telling.evidence().report()).report().outletOrName());
    boolean measure = telling.type() == EventType.SANCTION || telling.type() == EventType.AGREE;
    return !undertaking
            && byAnother
            && !measure
            && telling.certainty() == Certainty.DISPUTED
            && telling.phase() == Phase.COMPLETED
        ? telling.as(Phase.ANNOUNCED)
        : telling;
  }

  private boolean parties(Telling left, Telling right) {
    return left.doers().isEmpty() || right.doers().isEmpty() || Kin.share(scene, left, right);
  }

  /** Type and trigger stem of an act; of a statement, who speaks; what befalls is one kind. */
  private Set<String> keys(Telling telling) {
    Set<String> keys = new TreeSet<>();
    if (telling.phase() == Phase.ANNOUNCED) {
      telling.doers().forEach(d -> keys.add("voice " + d));
    } else if (telling.phase() == Phase.ATTACKED) {
      keys.add(String.valueOf(telling.type()));
    } else {
      Stems.of(scene.words(telling.trigger())).forEach(s -> keys.add(telling.type() + " " + s));
      if (isHappening(telling)) {
        keys.add("happening");
      }
    }
    return keys;
  }
}
