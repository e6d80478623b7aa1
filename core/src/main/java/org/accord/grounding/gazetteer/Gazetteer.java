package org.accord.grounding.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places that a name may mean.
 *
 * <p>Safe for use by many threads; every answer is in a fixed order.
 *
 * <pre>{@code
 * Gazetteer.shipped().candidates("Ramousseh");
 * Gazetteer.shipped().candidates(PlaceQuery.named("Kefyra").in("SY").fuzzily());
 * }</pre>
 */
public final class Gazetteer {

  static final String ENTRIES = "entries.tsv.gz";
  static final String SKELETONS = "skeletons.tsv.gz";

  /** Marks the index line that says between which offsets a country's entries lie. */
  public static final String COUNTRY_MARK = "=";

  private static final int RADIX = Character.MAX_RADIX;
  private static final double MOST_APART = 1.5;
  private static final double SIGNS_PER_STEP = 5;

  private final SortedLines entries;
  private final SortedLines skeletons;
  private final Transliteration spelling;

  private Gazetteer(SortedLines entries, SortedLines skeletons, Transliteration spelling) {
    this.entries = entries;
    this.skeletons = skeletons;
    this.spelling = spelling;
  }

  private static final class Shipped {
    private static final Gazetteer INSTANCE = load();
  }

  /** The gazetteer that comes with Accord, loaded at the first call. */
  public static Gazetteer shipped() {
    return Shipped.INSTANCE;
  }

  static Gazetteer load() {
    return new Gazetteer(
        SortedLines.load(ENTRIES), SortedLines.load(SKELETONS), Transliteration.shipped());
  }

  /** Places of this name anywhere, best first: exact, alternate and folded matches. */
  public List<Candidate> candidates(String name) {
    return candidates(PlaceQuery.named(name));
  }

  /** Places that answer the query, best first. */
  public List<Candidate> candidates(PlaceQuery query) {
    String plain = spelling.plain(query.name());
    if (plain.isEmpty()) {
      return List.of();
    }
    Wanted wanted = new Wanted(query, plain, spelling.folded(plain));
    String skeleton = spelling.skeleton(wanted.folded());
    List<Range> ranges = ranges(query);
    Map<Integer, Candidate> found = new LinkedHashMap<>();
    collect(skeleton, wanted, ranges, found);
    if (query.fuzzy() && !query.countries().isEmpty()) {
      for (String neighbour : SkeletonNeighbours.of(skeleton)) {
        collect(neighbour, wanted, ranges, found);
      }
    }
    return found.values().stream().sorted(Candidate.BEST_FIRST).limit(query.most()).toList();
  }

  private record Wanted(PlaceQuery query, String plain, String folded) {}

  private record Range(int from, int to) {
    boolean holds(int offset) {
      return from <= offset && offset < to;
    }
  }

  private List<Range> ranges(PlaceQuery query) {
    if (query.countries().isEmpty()) {
      return List.of(new Range(0, entries.size()));
    }
    List<Range> ranges = new ArrayList<>();
    for (String country : query.countries()) {
      List<Integer> ends = offsets(COUNTRY_MARK + country);
      if (ends.size() == 2) {
        ranges.add(new Range(ends.get(0), ends.get(1)));
      }
    }
    return ranges;
  }

  private void collect(
      String skeleton, Wanted wanted, List<Range> ranges, Map<Integer, Candidate> found) {
    for (int offset : offsets(skeleton)) {
      if (!found.containsKey(offset) && ranges.stream().anyMatch(r -> r.holds(offset))) {
        GazetteerEntry entry = GazetteerEntry.ofLine(entries.lineAt(offset));
        if (wanted.query().admits(entry)) {
          grade(entry, wanted).ifPresent(candidate -> found.put(offset, candidate));
        }
      }
    }
  }

  /** Offsets are written base 36, each as its distance from the one before. */
  private List<Integer> offsets(String key) {
    String value = skeletons.valueOf(key);
    List<Integer> offsets = new ArrayList<>();
    int at = 0;
    for (String step : value.isEmpty() ? new String[0] : value.split(" ", -1)) {
      at += Integer.parseInt(step, RADIX);
      offsets.add(at);
    }
    return offsets;
  }

  private Optional<Candidate> grade(GazetteerEntry entry, Wanted wanted) {
    Candidate best = null;
    best = better(best, fit(entry, entry.name(), true, wanted));
    for (String alternate : entry.alternates()) {
      best = better(best, fit(entry, alternate, false, wanted));
    }
    return Optional.ofNullable(best);
  }

  private @Nullable Candidate fit(GazetteerEntry entry, String name, boolean own, Wanted wanted) {
    String plain = spelling.plain(name);
    if (plain.equals(wanted.plain())) {
      return new Candidate(entry, own ? MatchQuality.EXACT : MatchQuality.ALTERNATE, name, 0);
    }
    String folded = spelling.folded(plain);
    if (folded.equals(wanted.folded())) {
      return new Candidate(entry, MatchQuality.FOLDED, name, 0);
    }
    if (!wanted.query().fuzzy()) {
      return null;
    }
    double distance = spelling.distance(wanted.folded(), folded);
    double most = Math.min(MOST_APART, wanted.folded().length() / SIGNS_PER_STEP);
    return distance <= most ? new Candidate(entry, MatchQuality.FUZZY, name, distance) : null;
  }

  private static @Nullable Candidate better(@Nullable Candidate one, @Nullable Candidate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    int order = one.quality().compareTo(other.quality());
    return order < 0 || order == 0 && one.distance() <= other.distance() ? one : other;
  }
}
