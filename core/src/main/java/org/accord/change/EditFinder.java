package org.accord.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.accord.change.Changes.Difference;
import org.accord.change.Changes.Edit;
import org.accord.model.Case;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.lineage.Kinship;
import org.accord.model.lineage.Relation;
import org.accord.model.reading.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds new reports that are later versions of reports, and the sentences in which they differ.
 *
 * <p>An earlier version came from the same address, or from the same outlet with a text of which
 * this one is a revision; the latest such one is compared.
 */
final class EditFinder {

  /** Words by which a text owns up to having been changed. */
  private static final Pattern OWNED =
      Pattern.compile(
          "\\b(correct(s|ed|ion)|clarif(ies|ied|ication)|updat(es|ed|e)|editor'?s note"
              + "|an earlier version|amended|recasts|adds (details|quote|background))\\b",
          Pattern.CASE_INSENSITIVE);

  private final Case made;
  private final Set<ReportId> known;
  private final Map<ReportId, ReadReport> reports = new HashMap<>();
  private final Map<ReportId, Integer> order = new HashMap<>();

  EditFinder(Case made, Set<ReportId> known) {
    this.made = made;
    this.known = known;
    for (ReadReport report : made.reports()) {
      order.put(report.id(), order.size());
      reports.put(report.id(), report);
    }
  }

  List<Edit> find() {
    Map<ReportId, List<ReadReport>> kin = new HashMap<>();
    for (Kinship kinship : made.lineages().kinships()) {
      if (kinship.relation() != Relation.QUOTES_ONLY && kinship.relation() != Relation.UNRELATED) {
        join(kin, kinship.left(), kinship.right());
        join(kin, kinship.right(), kinship.left());
      }
    }
    Map<String, List<ReadReport>> byAddress = new HashMap<>();
    List<Edit> edits = new ArrayList<>();
    for (ReadReport report : made.reports()) {
      String url = report.report().url();
      List<ReadReport> same =
          url == null ? List.of() : byAddress.computeIfAbsent(url, u -> new ArrayList<>());
      if (!known.contains(report.id())) {
        Edit edit = edit(report, earlier(report, same, kin.getOrDefault(report.id(), List.of())));
        if (edit != null) {
          edits.add(edit);
        }
      }
      if (url != null) {
        same.add(report);
      }
    }
    return edits;
  }

  private void join(Map<ReportId, List<ReadReport>> kin, ReportId from, ReportId to) {
    ReadReport there = reports.get(to);
    if (there != null) {
      kin.computeIfAbsent(from, k -> new ArrayList<>()).add(there);
    }
  }

  private @Nullable ReadReport earlier(
      ReadReport report, List<ReadReport> sameAddress, List<ReadReport> kin) {
    List<ReadReport> versions = new ArrayList<>(sameAddress);
    kin.stream()
        .filter(k -> Objects.equals(k.report().outlet(), report.report().outlet()))
        .filter(k -> k.report().outlet() != null && isBefore(k, report))
        .forEach(versions::add);
    return versions.stream()
        .max(Comparator.comparingInt(r -> order.getOrDefault(r.id(), 0)))
        .orElse(null);
  }

  private boolean isBefore(ReadReport left, ReadReport right) {
    return order.getOrDefault(left.id(), 0) < order.getOrDefault(right.id(), 0);
  }

  private static @Nullable Edit edit(ReadReport after, @Nullable ReadReport before) {
    if (before == null) {
      return null;
    }
    List<Difference> differences = SentenceDiff.of(before, after);
    return differences.isEmpty()
        ? null
        : new Edit(before.id(), after.id(), isOwned(before, after), differences);
  }

  /** Whether a sentence that is new in the later version says that the text was changed. */
  private static boolean isOwned(ReadReport before, ReadReport after) {
    String old = before.text().toLowerCase(Locale.ROOT);
    for (Sentence sentence : after.reading().sentences()) {
      String words = after.words(sentence.span());
      if (OWNED.matcher(words).find() && !old.contains(words.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  static Evidence evidence(ReadReport report, Sentence sentence) {
    return new Evidence(report.id(), sentence.span());
  }
}
