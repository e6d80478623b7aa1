package org.accord.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.accord.change.Changes.Item;
import org.accord.change.Changes.Move;
import org.accord.change.Changes.Sort;
import org.accord.model.Case;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.StoryCase;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Ledger;
import org.accord.model.finding.LedgerEntry;
import org.accord.model.finding.PhaseEntry;
import org.accord.model.grounding.Actor;
import org.accord.text.Blanks;

/** Holds a case as known earlier against the same case as known later. */
public final class CaseComparison {

  private final Case before;
  private final Case after;
  private final Set<ReportId> known = new HashSet<>();
  private final Map<ReportId, ReadReport> reports = new HashMap<>();
  private final List<Item> fresh = new ArrayList<>();
  private final List<Move> moved = new ArrayList<>();
  private final List<Item> gone = new ArrayList<>();

  private CaseComparison(Case before, Case after) {
    this.before = before;
    this.after = after;
    before.reports().forEach(r -> known.add(r.id()));
    after.reports().forEach(r -> reports.put(r.id(), r));
  }

  /** What came between the two. */
  public static Changes of(Case before, Case after) {
    return new CaseComparison(before, after).compare();
  }

  private Changes compare() {
    stories();
    findings();
    phases();
    counts();
    actors();
    List<ReportId> reports =
        after.reports().stream().map(ReadReport::id).filter(id -> !known.contains(id)).toList();
    return new Changes(reports, fresh, moved, gone, new EditFinder(after, known).find());
  }

  private void stories() {
    for (StoryCase story : after.stories()) {
      if (story.dossier().reports().stream().noneMatch(r -> known.contains(r.id()))) {
        fresh.add(
            new Item(
                Sort.STORY,
                story.operation().headline(),
                List.of(story.operation().headlineEvidence())));
      }
    }
  }

  private void findings() {
    List<Finding> old = all(before, StoryCase::findings);
    List<Finding> now = all(after, StoryCase::findings);
    Matching<Finding> matching =
        Matching.of(old, now, CaseComparison::evidence, (a, b) -> a.kind().equals(b.kind()));
    for (Finding finding : now) {
      Finding was = matching.before(finding);
      if (was == null) {
        fresh.add(
            new Item(
                Sort.FINDING,
                finding.status().word() + ": " + squash(finding.line()),
                newFirst(evidence(finding))));
      } else {
        findingMoved(was, finding);
      }
    }
    for (Finding finding : matching.gone()) {
      gone.add(
          new Item(
              Sort.FINDING,
              finding.status().word() + ": " + squash(finding.line()),
              evidence(finding)));
    }
  }

  private void findingMoved(Finding was, Finding now) {
    move(now, "status", was.status().word(), now.status().word());
    move(now, "positions", was.positions().size(), now.positions().size());
    move(now, "origins", origins(was), origins(now));
    move(now, "not confirmed by", String.join(", ", was.silent()), String.join(", ", now.silent()));
  }

  private void move(Finding finding, String field, Object was, Object is) {
    if (!was.equals(is)) {
      moved.add(
          new Move(
              Sort.FINDING,
              squash(finding.line()),
              field,
              was.toString(),
              is.toString(),
              newFirst(evidence(finding))));
    }
  }

  private static int origins(Finding finding) {
    Set<String> keys = new TreeSet<>();
    finding.positions().forEach(p -> p.origins().forEach(o -> keys.add(o.key())));
    return keys.size();
  }

  private void phases() {
    List<PhaseEntry> old = all(before, s -> s.operation().phases());
    List<PhaseEntry> now = all(after, s -> s.operation().phases());
    Matching<PhaseEntry> matching =
        Matching.of(
            old,
            now,
            PhaseEntry::evidence,
            (a, b) -> a.phase() == b.phase() && String.valueOf(a.date()).equals(b.date()));
    for (PhaseEntry phase : now) {
      PhaseEntry was = matching.before(phase);
      String what = phase.date() + " " + phase.phase().word() + ": " + squash(phase.what());
      if (was == null) {
        if (hasNew(phase.evidence())) {
          fresh.add(new Item(Sort.PHASE, what, telling(phase)));
        }
      } else if (was.certainty() != phase.certainty()) {
        moved.add(
            new Move(
                Sort.PHASE,
                what,
                "certainty",
                was.certainty().word(),
                phase.certainty().word(),
                newFirst(phase.evidence())));
      }
    }
  }

  /** A count is the same kind where unit and what is counted agree; its bounds are the latest. */
  private void counts() {
    Map<String, Ledger> old = new HashMap<>();
    ledgers(before).forEach(old::put);
    for (Map.Entry<String, Ledger> each : ledgers(after).entrySet()) {
      Ledger now = each.getValue();
      Ledger was = old.get(each.getKey());
      String kind = now.counted() == null ? now.unit() : now.unit() + ", " + now.counted();
      List<LedgerEntry> entries = now.entries().stream().filter(e -> hasNew(e.evidence())).toList();
      for (LedgerEntry entry : entries) {
        fresh.add(new Item(Sort.COUNT, kind + ": " + figure(entry), newFirst(entry.evidence())));
      }
      if (was != null && !entries.isEmpty()) {
        String then = figure(was.entries().get(was.entries().size() - 1));
        LedgerEntry last = now.entries().get(now.entries().size() - 1);
        if (!then.equals(figure(last))) {
          moved.add(
              new Move(Sort.COUNT, kind, "bounds", then, figure(last), newFirst(last.evidence())));
        }
        if (was.fit() != now.fit()) {
          moved.add(
              new Move(
                  Sort.COUNT,
                  kind,
                  "status",
                  was.fit().word(),
                  now.fit().word(),
                  newFirst(last.evidence())));
        }
      }
    }
  }

  private static Map<String, Ledger> ledgers(Case made) {
    Map<String, Ledger> ledgers = new LinkedHashMap<>();
    for (StoryCase story : made.stories()) {
      // The story's first report stands for it: its number may have changed.
      String key = story.dossier().reports().get(0).id().value();
      story
          .operation()
          .ledgers()
          .forEach(l -> ledgers.putIfAbsent(key + "/" + l.unit() + "/" + l.counted(), l));
    }
    return ledgers;
  }

  /** {@code [200, 300] of 2025-03-07}; an open side is empty. */
  static String figure(LedgerEntry entry) {
    String bounds =
        entry.low() != null && entry.low().equals(entry.high())
            ? number(entry.low())
            : "[" + number(entry.low()) + ", " + number(entry.high()) + "]";
    return bounds + (entry.asOf() == null ? "" : " of " + entry.asOf());
  }

  private static String number(@org.jspecify.annotations.Nullable Double value) {
    return value == null
        ? ""
        : value == Math.rint(value)
            ? String.format(Locale.ROOT, "%d", value.longValue())
            : value.toString();
  }

  private void actors() {
    Set<String> old = new HashSet<>();
    for (StoryCase story : before.stories()) {
      for (Actor actor : story.dossier().actors()) {
        actor.variants().forEach(v -> old.add(v.toLowerCase(Locale.ROOT)));
        old.add(actor.name().toLowerCase(Locale.ROOT));
      }
    }
    for (StoryCase story : after.stories()) {
      Map<String, List<Evidence>> mentions = new HashMap<>();
      story
          .dossier()
          .actorMentions()
          .forEach(
              m -> mentions.computeIfAbsent(m.actor(), a -> new ArrayList<>()).add(m.evidence()));
      for (Actor actor : story.dossier().actors()) {
        boolean seen =
            old.contains(actor.name().toLowerCase(Locale.ROOT))
                || actor.variants().stream()
                    .anyMatch(v -> old.contains(v.toLowerCase(Locale.ROOT)));
        List<Evidence> evidence = mentions.getOrDefault(actor.id(), List.of());
        if (actor.named() && !seen && hasNew(evidence)) {
          fresh.add(new Item(Sort.ACTOR, actor.name(), newFirst(evidence)));
        }
      }
    }
  }

  private boolean hasNew(List<Evidence> evidence) {
    return evidence.stream().anyMatch(e -> !known.contains(e.report()));
  }

  private List<Evidence> newFirst(List<Evidence> evidence) {
    List<Evidence> sorted = new ArrayList<>();
    evidence.stream().filter(e -> !known.contains(e.report())).forEach(sorted::add);
    evidence.stream().filter(e -> known.contains(e.report())).forEach(sorted::add);
    return sorted;
  }

  /** New evidence first, and of that what holds the very words of the step. */
  private List<Evidence> telling(PhaseEntry phase) {
    String what = squash(phase.what());
    List<Evidence> sorted = newFirst(phase.evidence());
    sorted.sort(
        Comparator.comparing((Evidence e) -> known.contains(e.report()))
            .thenComparing(
                e -> {
                  ReadReport report = reports.get(e.report());
                  return report == null || !squash(report.words(e.span())).contains(what);
                }));
    return sorted;
  }

  private static List<Evidence> evidence(Finding finding) {
    return finding.positions().stream().flatMap(p -> p.evidence().stream()).distinct().toList();
  }

  private static <T> List<T> all(Case made, Function<StoryCase, List<T>> of) {
    return made.stories().stream().flatMap(s -> of.apply(s).stream()).toList();
  }

  private static String squash(String text) {
    return Blanks.joined(text).strip();
  }
}
