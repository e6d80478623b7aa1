package org.accord.grounding.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.accord.text.Memo;
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

  private static final String COUNTRY_MARK = "=";
  private static final int RADIX = Character.MAX_RADIX;
  private static final double MOST_APART = 1.5;
  private static final double SIGNS_PER_STEP = 5;
  private static final int ANSWERS_KEPT = 4_000;

  private final SortedLines entries;
  private final SortedLines names;
  private final Transliteration spelling = Transliteration.shipped();

  private final @Nullable Gazetteer layer;

  private final Extents extents = new Extents(this);

  private final Memo<PlaceQuery, List<Candidate>> answers = new Memo<>(ANSWERS_KEPT, this::answer);

  private Gazetteer(SortedLines entries, SortedLines names, @Nullable Gazetteer layer) {
    this.entries = entries;
    this.names = names;
    this.layer = layer;
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
        SortedLines.load("entries.tsv.gz"), SortedLines.load("names.tsv.gz"), null);
  }

  /**
   * This gazetteer with a layer over it: the places of both, each once.
   *
   * @param packed the bytes of a {@link LayerFile}
   * @throws IllegalArgumentException if they are none
   */
  public Gazetteer with(byte[] packed) {
    LayerFile file = LayerFile.unpack(packed);
    return new Gazetteer(entries, names, new Gazetteer(file.entries(), file.names(), null));
  }

  /** The key of the line in {@code names.tsv} that lists the places with this folded name. */
  public static String nameKey(String skeleton, String folded) {
    return skeleton + " " + folded;
  }

  /** The key of the line that says between which offsets a country's entries lie. */
  public static String countryKey(String code) {
    return COUNTRY_MARK + code;
  }

  /** Places of this name anywhere, best first: exact, alternate and folded matches. */
  public List<Candidate> candidates(String name) {
    return candidates(PlaceQuery.named(name));
  }

  /** Places that answer the query, best first. */
  public List<Candidate> candidates(PlaceQuery query) {
    return answers.of(query);
  }

  private List<Candidate> answer(PlaceQuery query) {
    String plain = spelling.plain(query.name());
    String folded = spelling.folded(plain);
    if (folded.isEmpty()) {
      return List.of();
    }
    Map<Long, Candidate> best = new TreeMap<>();
    for (Gazetteer sheet : layer == null ? List.of(this) : List.of(this, layer)) {
      sheet
          .found(query, plain, folded)
          .forEach(c -> best.merge(c.entry().id(), c, Candidate::better));
    }
    return best.values().stream().sorted(Candidate.BEST_FIRST).limit(query.most()).toList();
  }

  private List<Candidate> found(PlaceQuery query, String plain, String folded) {
    String skeleton = spelling.skeleton(folded);
    List<Range> ranges = ranges(query);
    Map<Integer, Candidate> found = new TreeMap<>();
    for (int offset : offsets(names.valueOf(nameKey(skeleton, folded)))) {
      if (within(ranges, offset)) {
        GazetteerEntry entry = GazetteerEntry.ofLine(entries.lineAt(offset));
        found.put(offset, Candidate.of(entry, plain, folded, spelling));
      }
    }
    if (query.fuzzy()) {
      SortedSet<String> skeletons = SkeletonNeighbours.of(skeleton, !query.countries().isEmpty());
      skeletons.forEach(near -> collectFuzzy(near, folded, ranges, found));
    }
    return found.values().stream().filter(candidate -> query.admits(candidate.entry())).toList();
  }

  /** How far its places reach. */
  public Extents extents() {
    return extents;
  }

  /** All places of a country, by id; those of a layer behind. */
  List<GazetteerEntry> entriesOf(String country) {
    List<GazetteerEntry> all = new ArrayList<>();
    List<Integer> ends = offsets(names.valueOf(countryKey(country)));
    for (int at = ends.size() == 2 ? ends.get(0) : 0; ends.size() == 2 && at < ends.get(1); ) {
      String line = entries.lineAt(at);
      all.add(GazetteerEntry.ofLine(line));
      at += line.getBytes(StandardCharsets.UTF_8).length + 1;
    }
    if (layer != null) {
      Set<Long> known = all.stream().map(GazetteerEntry::id).collect(Collectors.toSet());
      layer.entriesOf(country).stream().filter(e -> !known.contains(e.id())).forEach(all::add);
    }
    return all;
  }

  private void collectFuzzy(
      String skeleton, String wanted, List<Range> ranges, Map<Integer, Candidate> found) {
    double most = Math.min(MOST_APART, wanted.length() / SIGNS_PER_STEP);
    for (String line : names.linesWith(nameKey(skeleton, ""))) {
      int tab = line.indexOf('\t');
      String folded = line.substring(skeleton.length() + 1, tab);
      double distance = spelling.distance(wanted, folded);
      if (distance > most) {
        continue;
      }
      for (int offset : offsets(line.substring(tab + 1))) {
        if (within(ranges, offset)) {
          GazetteerEntry entry = GazetteerEntry.ofLine(entries.lineAt(offset));
          found.merge(
              offset, Candidate.fuzzy(entry, folded, distance, spelling), Candidate::better);
        }
      }
    }
  }

  private record Range(int from, int to) {}

  private List<Range> ranges(PlaceQuery query) {
    if (query.countries().isEmpty()) {
      return List.of(new Range(0, entries.size()));
    }
    List<Range> ranges = new ArrayList<>();
    for (String country : query.countries()) {
      List<Integer> ends = offsets(names.valueOf(countryKey(country)));
      if (ends.size() == 2) {
        ranges.add(new Range(ends.get(0), ends.get(1)));
      }
    }
    return ranges;
  }

  private static boolean within(List<Range> ranges, int offset) {
    return ranges.stream().anyMatch(range -> range.from() <= offset && offset < range.to());
  }

  /** Offsets are written base 36, each as its distance from the one before. */
  private static List<Integer> offsets(String value) {
    List<Integer> offsets = new ArrayList<>();
    int at = 0;
    for (String step : value.isEmpty() ? new String[0] : value.split(" ", -1)) {
      at += Integer.parseInt(step, RADIX);
      offsets.add(at);
    }
    return offsets;
  }
}
