package org.accord;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.accord.decision.Rulings;
import org.accord.grounding.gazetteer.Countries;
import org.accord.grounding.gazetteer.Gazetteer;
import org.accord.grounding.gazetteer.Transliteration;
import org.accord.ingest.dates.DayOrder;
import org.accord.ingest.seam.Seams;
import org.accord.lineage.LineageFinder;
import org.accord.lineage.LineageMemory;
import org.accord.model.Case;
import org.accord.model.Decision;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.lineage.Lineages;
import org.accord.model.lineage.Story;
import org.accord.story.StoryFinder;
import org.accord.story.StoryMemory;
import org.jspecify.annotations.Nullable;

/**
 * The front door: derives a case.
 *
 * <p>A pure function of its arguments: the order of the reports, the number of threads and the time
 * of day change no byte of what comes out.
 */
public final class Accord {

  /** The order in which reports are told: by time of publication, those without a date last. */
  public static final Comparator<ReadReport> ORDER =
      Comparator.comparing(
              (ReadReport r) ->
                  r.report().published() == null ? Instant.MAX : r.report().published().knownFrom())
          .thenComparing(r -> r.report().name())
          .thenComparing(ReadReport::id);

  /**
   * Reports sorted into lineages and stories, of which nothing more is told.
   *
   * @param reports those known, dated as far as they date one another, in {@link #ORDER}
   */
  public record Sorted(List<ReadReport> reports, Lineages lineages, List<Story> stories) {

    public Sorted {
      reports = List.copyOf(reports);
      stories = List.copyOf(stories);
    }
  }

  private Accord() {}

  /**
   * Begins to load, on another thread, the tables that deriving will need.
   *
   * <p>Deriving gives the same without it; a program that starts to derive at once starts sooner.
   */
  public static void prepare() {
    Thread thread =
        new Thread(
            () -> {
              Gazetteer.shipped();
              Countries.shipped();
              Transliteration.shipped();
            },
            "accord-tables");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Derives the case that the reports and decisions make.
   *
   * @param asOf only reports published, and decisions made, by then; reports without a date are
   *     left out, since nobody can show that they were known. Null for all
   */
  public static Case derive(
      Collection<ReadReport> reports, List<Decision> decisions, @Nullable Instant asOf) {
    return derive(reports, decisions, asOf, Gazetteer.shipped());
  }

  /**
   * Derives the case with the places of another gazetteer than the shipped one; like the reports,
   * it is an input, and the same one gives the same case.
   */
  public static Case derive(
      Collection<ReadReport> reports,
      List<Decision> decisions,
      @Nullable Instant asOf,
      Gazetteer gazetteer) {
    return new Deriver().derive(reports, decisions, asOf, gazetteer);
  }

  /** The first steps of {@link #derive}, which take seconds where the whole way takes minutes. */
  public static Sorted sort(
      Collection<ReadReport> reports, List<Decision> decisions, @Nullable Instant asOf) {
    return sort(
        new Seams().part(reports),
        rulings(decisions, asOf),
        asOf,
        new LineageMemory(),
        new StoryMemory());
  }

  /** The same of reports whose sentences are parted from what was run into them. */
  static Sorted sort(
      Collection<ReadReport> reports,
      Rulings rulings,
      @Nullable Instant asOf,
      LineageMemory texts,
      StoryMemory words) {
    List<ReadReport> known = known(DayOrder.settle(reports), asOf);
    var found =
        LineageFinder.find(known, texts, lineages -> StoryFinder.find(known, lineages, words));
    return new Sorted(known, found.left(), rulings.stories(found.right()));
  }

  static Rulings rulings(List<Decision> decisions, @Nullable Instant asOf) {
    return Rulings.of(
        decisions.stream().filter(d -> asOf == null || !d.when().isAfter(asOf)).toList());
  }

  private static List<ReadReport> known(Collection<ReadReport> reports, @Nullable Instant asOf) {
    Map<ReportId, ReadReport> once = new TreeMap<>();
    for (ReadReport read : reports) {
      if (asOf == null
          || read.report().published() != null
              && !read.report().published().knownFrom().isAfter(asOf)) {
        once.put(read.id(), read);
      }
    }
    return once.values().stream().sorted(ORDER).toList();
  }
}
