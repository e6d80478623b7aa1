package org.accord.grounding.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.accord.text.Blanks;
import org.accord.text.RuleTable;

/** The words that show that a name is a place's, of what kind, and which part of it is meant. */
final class PlaceWords {

  private static final PlaceWords SHIPPED = new PlaceWords();
  private static final Set<String> AT_END =
      Set.of("port", "border crossing", "checkpoint", "camp", "airport");

  /** As the pattern {@link #before} may end. */
  private static final List<String> BEFORE_NAMES =
      List.of("of", "village", "town", "city", "state");

  private final List<Kind> kinds = new ArrayList<>();
  private final Map<String, String> parts = new TreeMap<>();
  private final Set<String> notPlaces = new TreeSet<>();
  private final Set<String> nameStarts = new TreeSet<>();
  private final Pattern before;
  private final Pattern after;

  /** A word for a kind of place; see kinds.tsv. */
  record Kind(String word, String kind, String stands, boolean own) {
    boolean standsBefore() {
      return stands.equals("before") || stands.equals("both");
    }

    boolean standsAfter() {
      return stands.equals("after") || stands.equals("both") || stands.equals("inside");
    }
  }

  private PlaceWords() {
    for (RuleTable.Row row : RuleTable.load(PlaceWords.class, "kinds.tsv").rows()) {
      for (String word : row.list("words")) {
        kinds.add(new Kind(word, row.get("kind"), row.get("stands"), row.get("own").equals("yes")));
      }
    }
    kinds.sort(Comparator.comparingInt((Kind k) -> -k.word.length()).thenComparing(Kind::word));
    for (RuleTable.Row row : RuleTable.load(PlaceWords.class, "directions.tsv").rows()) {
      row.list("words").forEach(w -> parts.put(w, row.get("part")));
    }
    for (RuleTable.Row row : RuleTable.load(PlaceWords.class, "not-places.tsv").rows()) {
      notPlaces.addAll(row.list("words"));
    }
    for (RuleTable.Row row : RuleTable.load(PlaceWords.class, "name-starts.tsv").rows()) {
      nameStarts.addAll(row.list("words"));
    }
    before =
        Pattern.compile(
            "(?i)(?:\\b(?:"
                + alternatives(Kind::standsBefore)
                + ")\\s+of\\s+|\\b(?:"
                + alternatives(k -> k.standsBefore() && k.word.matches("village|town|city|state"))
                + ")\\s+)$");
    after = Pattern.compile("(?i)^\\s+(?:" + alternatives(Kind::standsAfter) + ")\\b(?!-)");
  }

  static PlaceWords shipped() {
    return SHIPPED;
  }

  private String alternatives(java.util.function.Predicate<Kind> which) {
    return String.join("|", kinds.stream().filter(which).map(k -> Pattern.quote(k.word)).toList());
  }

  /** Matches a kind's words at the end of what stands before a name. */
  Pattern before() {
    return before;
  }

  /** Whether a kind's words stand at the end of what stands before a name. */
  boolean standsAtEndOf(String words) {
    String end = words.stripTrailing();
    return BEFORE_NAMES.stream()
            .anyMatch(w -> end.regionMatches(true, end.length() - w.length(), w, 0, w.length()))
        && before.matcher(words).find();
  }

  /** Matches a kind's words at the start of what stands behind a name. */
  Pattern after() {
    return after;
  }

  /** The kind that these words name before a name, "of" or not. */
  Optional<Kind> kindBefore(String words) {
    String word = Blanks.joined(words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+of$", ""));
    return kinds.stream().filter(k -> k.standsBefore() && k.word.equals(word)).findFirst();
  }

  Optional<Kind> kindAfter(String words) {
    String word = Blanks.joined(words.strip().toLowerCase(Locale.ROOT));
    return kinds.stream().filter(k -> k.standsAfter() && k.word.equals(word)).findFirst();
  }

  /** The kind that a name's own last word, or "Gulf of", shows: "Red Sea". */
  Optional<Kind> kindInside(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return kinds.stream()
        .filter(k -> k.stands.equals("inside"))
        .filter(
            k ->
                lower.contains(k.word)
                    && (lower.endsWith(" " + k.word)
                        || lower.startsWith(k.word + " of ")
                        || k.kind.equals("water") && lower.startsWith(k.word + " ")))
        .findFirst();
  }

  /** The kind that a name's own last words say, where they are not of the name: "Yeosu Port". */
  Optional<Kind> kindAtEnd(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return kinds.stream()
        .filter(k -> AT_END.contains(k.kind) && k.standsAfter() && lower.endsWith(" " + k.word))
        .findFirst()
        .filter(k -> !isStart(lower.substring(0, lower.length() - k.word.length() - 1)));
  }

  /** "International" of "international airport". */
  private boolean isStart(String words) {
    return kinds.stream().anyMatch(k -> k.word.startsWith(words + " "));
  }

  /** Eastern for "east", "eastern" ...; empty for no direction. */
  Optional<String> part(String word) {
    return Optional.ofNullable(parts.get(word.toLowerCase(Locale.ROOT)));
  }

  /** Whether names of places begin with the word: "Khan", "San". */
  boolean startsName(String word) {
    return nameStarts.contains(word.toLowerCase(Locale.ROOT));
  }

  boolean isNoPlace(String name) {
    return notPlaces.contains(name.toLowerCase(Locale.ROOT).replace(".", ""));
  }
}
