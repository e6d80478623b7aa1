package org.accord.grounding.dump;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accord.grounding.gazetteer.Gazetteer;
import org.accord.grounding.gazetteer.GazetteerEntry;
import org.accord.grounding.gazetteer.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads a GeoNames dump and writes a layer.
 *
 * <p>The same dump gives the same bytes, in whatever order its lines stand. Lines that cannot be
 * read are counted and hinder no other.
 */
public final class DumpImport {

  private static final int FIRST_BAD = 10;
  private static final int ALTERNATE_NAME_CELLS = 4;
  private static final long CHARACTERS_IN_MEMORY = 24_000_000;
  private static final String LANGUAGES_THAT_ARE_NONE =
      "link|wkdt|post|iata|icao|faac|tcid|unlc|abbr|phon|piny";

  private final Features features = new Features();
  private final Homes homes = new Homes(Gazetteer.shipped());
  private final Runnable step;
  private final Path folder;
  private final long charactersInMemory;
  private final List<String> firstBad = new ArrayList<>();
  private long read;
  private long bad;
  private long leftOut;
  private long badNames;

  private DumpImport(Path folder, Runnable step, long charactersInMemory) {
    this.folder = folder;
    this.step = step;
    this.charactersInMemory = charactersInMemory;
  }

  /**
   * Imports a dump.
   *
   * @param names a file of other names in the form of {@code alternateNamesV2.txt}, or null
   * @param folder an empty one for what does not fit into memory; its files are deleted
   * @param step called once for every line read
   * @throws IOException if a file cannot be read or written
   * @throws IllegalArgumentException if it is no dump, or nothing of it is taken; nothing is
   *     written then
   */
  public static Imported run(
      Path dump, @Nullable Path names, Path target, Path folder, Runnable step) throws IOException {
    return run(dump, names, target, folder, step, CHARACTERS_IN_MEMORY);
  }

  static Imported run(
      Path dump,
      @Nullable Path names,
      Path target,
      Path folder,
      Runnable step,
      long charactersInMemory)
      throws IOException {
    return new DumpImport(folder, step, charactersInMemory).all(dump, names, target);
  }

  private Imported all(Path dump, @Nullable Path names, Path target) throws IOException {
    LineSorter byId = sorter("ids");
    read(dump, byId);
    if (read == bad) {
      throw new IllegalArgumentException(
          read == 0
              ? "it is empty"
              : "it is no GeoNames dump: none of its lines is one of 19 cells between tabs ("
                  + firstBad.get(0)
                  + ")");
    }
    if (read == bad + leftOut) {
      throw new IllegalArgumentException("none of its lines is a place of the kinds taken");
    }
    if (names != null) {
      readNames(names, byId);
    }
    LineSorter byCountry = sorter("countries");
    group(byId, byCountry);
    LayerLines layer = new LayerLines(folder, sorter("names"));
    merge(byCountry, layer);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
      layer.pack(out);
    }
    return new Imported(layer.places(), read, leftOut, bad, firstBad, badNames);
  }

  private LineSorter sorter(String name) {
    return new LineSorter(folder, name, charactersInMemory);
  }

  /** Lines of one place stand together: first the place itself, then its other names. */
  private void read(Path dump, LineSorter byId) throws IOException {
    try (Lines lines = Lines.open(dump)) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        step.run();
        if (line.isEmpty()) {
          continue;
        }
        read++;
        try {
          DumpLine place = DumpLine.parse(line);
          Optional<Features.Feature> feature =
              features.of(place).filter(f -> !place.country().isEmpty());
          if (feature.isPresent()) {
            byId.add(key(place.id()) + "\tE\t" + take(place, feature.get()).toLine());
          } else {
            leftOut++;
          }
        } catch (IllegalArgumentException e) {
          bad++;
          if (firstBad.size() < FIRST_BAD) {
            firstBad.add("line " + lines.number() + ": " + e.getMessage());
          }
        }
      }
    }
  }

  private GazetteerEntry take(DumpLine place, Features.Feature feature) {
    List<String> names = new ArrayList<>(place.others());
    new ArrayList<>(names).forEach(n -> feature.bare(n.strip()).ifPresent(names::add));
    feature.bare(place.name()).ifPresent(names::add);
    String name = place.name().replace('|', ' ');
    GazetteerEntry entry =
        new GazetteerEntry(
            place.id(),
            name,
            DumpNames.beside(name, names),
            place.country(),
            place.division(),
            feature.kindOf(place.population()),
            place.latitude(),
            place.longitude(),
            place.population());
    if (entry.kind() == PlaceKind.ADMIN1) {
      homes.note(entry, place.division());
    }
    return entry;
  }

  private void readNames(Path names, LineSorter byId) throws IOException {
    long before = badNames;
    long all = 0;
    try (Lines lines = Lines.open(names)) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        step.run();
        String[] cells = line.split("\t", -1);
        all++;
        if (cells.length < ALTERNATE_NAME_CELLS || !cells[1].matches("\\d{1,12}")) {
          badNames++;
        } else if (!cells[2].matches(LANGUAGES_THAT_ARE_NONE) && DumpNames.isUsable(cells[3])) {
          byId.add(key(Long.parseLong(cells[1])) + "\tN\t" + cells[3].strip());
        }
      }
    }
    if (badNames - before == all) {
      throw new IllegalArgumentException(names + " is no file of alternate names");
    }
  }

  private void group(LineSorter byId, LineSorter byCountry) throws IOException {
    List<String> group = new ArrayList<>();
    byId.drain(
        line -> {
          if (!group.isEmpty() && !head(group.get(0)).equals(head(line))) {
            settle(group, byCountry);
            group.clear();
          }
          group.add(line);
        });
    settle(group, byCountry);
  }

  /** One place of the lines that have its id; names of places that are left out go with them. */
  private void settle(List<String> group, LineSorter byCountry) throws IOException {
    GazetteerEntry entry = null;
    List<String> names = new ArrayList<>();
    for (String line : group) {
      String rest = line.substring(head(line).length() + 3);
      if (line.startsWith("\tN\t", head(line).length())) {
        names.add(rest);
      } else if (entry == null) {
        entry = GazetteerEntry.ofLine(rest);
      } else {
        names.addAll(GazetteerEntry.ofLine(rest).alternates());
      }
    }
    if (entry == null) {
      return;
    }
    String division =
        entry.kind() == PlaceKind.ADMIN1 || entry.admin1() == null
            ? null
            : homes.division(entry.country(), entry.admin1());
    GazetteerEntry named = Homes.withNames(Homes.with(entry, division, entry.alternates()), names);
    GazetteerEntry home = homes.shippedOr(named);
    byCountry.add(home.country() + "\t" + key(home.id()) + "\t" + home.toLine());
  }

  private static void merge(LineSorter byCountry, LayerLines layer) throws IOException {
    List<GazetteerEntry> last = new ArrayList<>();
    byCountry.drain(
        line -> {
          GazetteerEntry next = GazetteerEntry.ofLine(line.split("\t", 3)[2]);
          if (!last.isEmpty() && last.get(0).id() == next.id()) {
            last.set(0, Homes.withNames(last.get(0), next.alternates()));
            return;
          }
          if (!last.isEmpty()) {
            layer.add(last.remove(0));
          }
          last.add(next);
        });
    if (!last.isEmpty()) {
      layer.add(last.get(0));
    }
    layer.end();
  }

  /** Sorts as the number does, below zero too. */
  private static String key(long id) {
    return String.format(java.util.Locale.ROOT, "%016x", id ^ Long.MIN_VALUE);
  }

  private static String head(String line) {
    return line.substring(0, line.indexOf('\t'));
  }
}
