package org.accord.corroboration.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.accord.text.Memo;
import org.accord.text.RuleTable;

/** Tells of a name to which country it belongs, and whether it means the state itself. */
public final class Nations {

  private static final Map<String, String> COUNTRY = new HashMap<>();
  private static final Set<String> ORGANS = new HashSet<>();
  private static final Map<String, String> BODY = new HashMap<>();
  private static final Map<String, String> STATE_MEDIA = new HashMap<>();
  private static final int LONGEST = 5;
  private static final Pattern DROPPED = Pattern.compile("'s\\b|\\.(?=\\s|$)|[,()\"]");
  private static final Pattern GAP = Pattern.compile("\\s+");

  /** "nuclear-armed North Korea", "war-torn Yemen": what a country is like names no other. */
  private static final Pattern EPITHET = Pattern.compile("\\p{L}+-(?:\\p{L}+ed|rich|torn)");

  private static final int NAMES_KEPT = 20_000;
  private static final Memo<String, Optional<String>> STATES =
      new Memo<>(NAMES_KEPT, Nations::findState);
  private static final Memo<String, Optional<String>> COUNTRIES =
      new Memo<>(NAMES_KEPT, name -> match(words(name), COUNTRY).map(Match::country));
  private static final Memo<String, Optional<String>> BODIES =
      new Memo<>(NAMES_KEPT, name -> organOf(words(name), BODY));

  static {
    for (RuleTable.Row row : RuleTable.load(Nations.class, "nations.tsv").rows()) {
      String country = row.get("country");
      COUNTRY.put(country.toLowerCase(Locale.ROOT), country);
      row.list("words").forEach(w -> COUNTRY.putIfAbsent(w, country));
    }
    for (RuleTable.Row row : RuleTable.load(Nations.class, "state-organs.tsv").rows()) {
      ORGANS.addAll(row.list("words"));
    }
    for (RuleTable.Row row : RuleTable.load(Nations.class, "bodies.tsv").rows()) {
      row.list("words").forEach(w -> BODY.put(w, row.get("body")));
    }
    for (RuleTable.Row row : RuleTable.load(Nations.class, "state-media.tsv").rows()) {
      row.list("words").forEach(w -> STATE_MEDIA.put(w, row.get("country")));
    }
  }

  private Nations() {}

  /** The country whose government, army or state media the name means ("Syrian state TV"). */
  public static Optional<String> state(String name) {
    return STATES.of(name);
  }

  private static Optional<String> findState(String name) {
    List<String> words = words(name);
    Optional<String> media = mediaOf(words);
    return media.isPresent() ? media : organOf(words, COUNTRY);
  }

  /** The country of whose state media the words mean, whatever of them they tell too. */
  private static Optional<String> mediaOf(List<String> words) {
    return match(words, STATE_MEDIA)
        .filter(
            m ->
                rest(words, m).stream()
                    .allMatch(w -> ORGANS.contains(w) || m.country().equals(COUNTRY.get(w))))
        .map(Match::country);
  }

  /** The body of states whose council, office or official the name means. */
  public static Optional<String> body(String name) {
    return BODIES.of(name);
  }

  private static Optional<String> organOf(List<String> words, Map<String, String> names) {
    Optional<Match> match = match(words, names);
    if (match.isEmpty()) {
      return Optional.empty();
    }
    return rest(words, match.get()).stream()
            .allMatch(w -> ORGANS.contains(w) || EPITHET.matcher(w).matches())
        ? Optional.of(match.get().country())
        : Optional.empty();
  }

  private static List<String> rest(List<String> words, Match match) {
    List<String> rest = new ArrayList<>(words.subList(0, match.from()));
    rest.addAll(words.subList(match.to(), words.size()));
    return rest;
  }

  /** The country to which the named one belongs, the state or not ("Chinese ships"). */
  public static Optional<String> of(String name) {
    return COUNTRIES.of(name);
  }

  /** Whether the name says only which organ of some state it is: "interior ministry". */
  public static boolean isOrgan(String name) {
    List<String> words = words(name);
    return !words.isEmpty() && ORGANS.containsAll(words);
  }

  private record Match(int from, int to, String country) {}

  private static Optional<Match> match(List<String> words, Map<String, String> names) {
    for (int from = 0; from < words.size(); from++) {
      for (int to = Math.min(words.size(), from + LONGEST); to > from; to--) {
        String country = names.get(String.join(" ", words.subList(from, to)));
        if (country != null) {
          return Optional.of(new Match(from, to, country));
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> words(String name) {
    String plain =
        DROPPED.matcher(name.toLowerCase(Locale.ROOT).replace('’', '\'')).replaceAll("").strip();
    return plain.isEmpty() ? List.of() : List.of(GAP.split(plain));
  }
}
