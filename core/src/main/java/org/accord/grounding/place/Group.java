package org.accord.grounding.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.accord.grounding.gazetteer.Candidate;
import org.accord.grounding.gazetteer.Countries;
import org.accord.grounding.gazetteer.Country;
import org.accord.grounding.gazetteer.GazetteerEntry;
import org.accord.grounding.gazetteer.PlaceKind;
import org.accord.grounding.gazetteer.Transliteration;
import org.accord.model.grounding.Coordinates;
import org.accord.model.grounding.Place;
import org.jspecify.annotations.Nullable;

/** The mentions that are taken to name one place, and the gazetteer's entry for it, if any. */
final class Group {

  private final List<Named> mentions = new ArrayList<>();
  private @Nullable Candidate entry;
  private @Nullable GazetteerEntry container;
  private double precisionKm;

  /** What two mentions must share to be one place without any other sign. */
  static String keyOf(Named named) {
    Transliteration spelling = Transliteration.shipped();
    String plain = spelling.plain(named.name());
    String folded = plain.length() <= 3 ? plain : spelling.folded(plain);
    return folded + "/" + ownKind(named) + "/" + Optional.ofNullable(named.part()).orElse("");
  }

  /** The key of the bare name. */
  static String bareKey(Named named) {
    String key = keyOf(named);
    return key.substring(0, key.indexOf('/')) + "//";
  }

  private static String ownKind(Named named) {
    return named.own() ? Optional.ofNullable(named.kind()).orElse("") : "";
  }

  void add(Named named) {
    mentions.add(named);
  }

  void addAll(Group other) {
    mentions.addAll(other.mentions);
    if (entry == null && container == null && other.container != null) {
      placeIn(other.container, other.precisionKm);
    }
  }

  List<Named> mentions() {
    return mentions;
  }

  void resolveTo(Candidate candidate, double extentKm) {
    entry = candidate;
    precisionKm = extentKm;
  }

  /** All that is known is a place around it. */
  void placeIn(GazetteerEntry outer, double extentKm) {
    container = outer;
    precisionKm = extentKm;
  }

  Optional<Candidate> entry() {
    return Optional.ofNullable(entry);
  }

  Named first() {
    return mentions.get(0);
  }

  /** The bare name that most mentions have. */
  String name() {
    return most(mentions.stream().map(Named::name).toList());
  }

  @Nullable String part() {
    return first().part();
  }

  /** "northern Syria", told once beside Syria: a side without bounds of its own. */
  boolean isSideInPassingOf(Group whole) {
    return part() != null
        && isCountry()
        && mentions.size() < 2
        && whole.part() == null
        && whole.isCountry()
        && whole.name().equals(name());
  }

  /** The kind that makes it another place than its bare name, null where none does. */
  @Nullable String ownKind() {
    return first().own() ? first().kind() : null;
  }

  /** What most mentions with a kind say it is. */
  @Nullable String saidKind() {
    List<String> kinds =
        mentions.stream().flatMap(m -> Optional.ofNullable(m.kind()).stream()).toList();
    return kinds.isEmpty() ? null : most(kinds);
  }

  /** The surroundings that the text gives, each once. */
  List<String> within() {
    return mentions.stream()
        .flatMap(m -> Optional.ofNullable(m.within()).stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** What tells it from a place that resolves to the same entry; null while unresolved. */
  @Nullable String identity() {
    return entry == null
        ? null
        : entry.entry().id()
            + "/"
            + Optional.ofNullable(part()).orElse("")
            + "/"
            + (entry.entry().kind() == PlaceKind.ADMIN1
                ? ""
                : Optional.ofNullable(ownKind()).orElse(""));
  }

  Place place(String id) {
    TreeSet<String> variants = new TreeSet<>();
    for (Named m : mentions) {
      variants.add(m.words());
      boolean plain = m.own() && "district".equals(m.kind()) && !m.name().endsWith(" district");
      if ((!m.own() || plain) && m.part() == null) {
        variants.add(m.name());
      }
    }
    Coordinates at = coordinates();
    return new Place(
        id,
        label(),
        kind(),
        List.copyOf(variants),
        at,
        country(),
        gazetteerId(),
        at == null ? null : Double.valueOf(Math.round(precisionKm)));
  }

  /** The name that the place goes by: "Idlib province", "eastern Aleppo", "Yeosu". */
  String label() {
    if (part() != null) {
      return part() + " " + name();
    }
    String own = ownKind();
    if (own == null || name().toLowerCase(java.util.Locale.ROOT).endsWith(own)) {
      return name();
    }
    String words = most(mentions.stream().map(Named::words).toList());
    return own.equals("province") && words.contains(" of ") ? name() + " province" : words;
  }

  private String kind() {
    String said = saidKind();
    if (part() != null) {
      return isCountry() ? "region" : "district";
    }
    if (said != null && (ownKind() != null || entry == null)) {
      return said;
    }
    return entry == null
        ? "place"
        : switch (entry.entry().kind()) {
          case CONTINENT -> "continent";
          case COUNTRY -> "country";
          case ADMIN1 -> "province";
          case ADMIN2 -> "district";
          case REGION -> "region";
          case WATER -> "sea";
          case CAPITAL, CITY -> "city";
          case VILLAGE -> "village";
          case QUARTER -> "district";
          case SPOT -> "place";
        };
  }

  private boolean isCountry() {
    return entry != null && entry.entry().kind() == PlaceKind.COUNTRY;
  }

  private @Nullable Coordinates coordinates() {
    if (entry == null) {
      return container == null
          ? null
          : new Coordinates(container.latitude(), container.longitude());
    }
    PlaceKind is = entry.entry().kind();
    boolean wide =
        is == PlaceKind.REGION
            || is == PlaceKind.WATER
            || part() != null && (isCountry() || is == PlaceKind.ADMIN1);
    return wide ? null : new Coordinates(entry.entry().latitude(), entry.entry().longitude());
  }

  private @Nullable String country() {
    GazetteerEntry place = entry == null ? container : entry.entry();
    return place == null
        ? null
        : Countries.shipped().withCode(place.country()).map(Country::name).orElse(null);
  }

  private @Nullable String gazetteerId() {
    return entry == null || part() != null ? null : Long.toString(entry.entry().id());
  }

  /**
   * The most frequent; among equals one that is not in capitals, then the longest, then the first.
   */
  private static String most(List<String> values) {
    Map<String, Integer> counts = new TreeMap<>();
    values.forEach(v -> counts.merge(v, 1, Integer::sum));
    return counts.keySet().stream()
        .min(
            Comparator.comparing(
                    (String v) -> v.length() > 3 && v.equals(v.toUpperCase(java.util.Locale.ROOT)))
                .thenComparing(v -> -counts.getOrDefault(v, 0))
                .thenComparing(v -> -v.length())
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }
}
