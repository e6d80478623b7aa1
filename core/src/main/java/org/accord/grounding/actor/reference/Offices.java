package org.accord.grounding.actor.reference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.accord.grounding.actor.sighting.ActorWords;
import org.accord.grounding.actor.sighting.HeadNouns;
import org.accord.grounding.actor.sighting.Sighting;
import org.accord.grounding.actor.sighting.Spelling;
import org.accord.grounding.gazetteer.Countries;
import org.accord.model.grounding.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * Who holds which office in a story: "the London mayor" is whoever any of its reports calls mayor
 * of London.
 *
 * <p>A description means a person where all its telling words are among those that the story puts
 * beside the person's name, and no second person's. Two who are called the same stay two.
 */
public final class Offices {

  /** What the story says of one person. */
  private static final class Holder {

    /** Nouns by which it titles the person: "mayor". */
    final Set<String> nouns = new TreeSet<>();

    /** Telling words of each title, without the noun: "london". */
    final Set<Set<String>> titles = new LinkedHashSet<>();

    final Set<String> affiliations = new TreeSet<>();
  }

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}.'’-]+");

  private final Map<String, Holder> holders = new TreeMap<>();
  private final Countries countries = Countries.shipped();

  public Offices(List<List<Sighting>> reports) {
    for (List<Sighting> report : reports) {
      for (Sighting s : report) {
        if (s.key != null && s.kind == ActorKind.PERSON && !s.key.startsWith("unnamed:")) {
          learn(s, s.key);
        }
      }
    }
  }

  private void learn(Sighting s, String key) {
    for (String title : List.of(s.role == null ? "" : s.role, s.titled == null ? "" : s.titled)) {
      List<String> words = List.of(BETWEEN_WORDS.split(title.toLowerCase(Locale.ROOT)));
      for (String word : words) {
        HeadNouns.Head head = HeadNouns.of(word);
        if (head != null && head.isPerson()) {
          Holder holder = holders.computeIfAbsent(key, k -> new Holder());
          holder.nouns.add(word);
          if (s.role != null && title.equals(s.role)) {
            holder.titles.add(telling(title, word));
          }
        }
      }
    }
    if (s.affiliation != null && s.affiliation.key != null) {
      holders.computeIfAbsent(key, k -> new Holder()).affiliations.add(s.affiliation.key);
    }
  }

  /** Whether the story titles the person so anywhere: "President Trump" is a president. */
  boolean isTitled(@Nullable String key, String noun) {
    Holder holder = key == null ? null : holders.get(key);
    return holder != null && holder.nouns.contains(noun);
  }

  /** For whom the person speaks, anywhere in the story. */
  Set<String> affiliations(@Nullable String key) {
    Holder holder = key == null ? null : holders.get(key);
    return holder == null ? Set.of() : holder.affiliations;
  }

  /** The only person of the story who is titled by the words of the description; null if none. */
  @Nullable String titled(Sighting description) {
    String noun = description.head == null ? "" : description.head;
    Set<String> told = telling(description.surface, noun);
    String side = description.affiliation == null ? null : description.affiliation.key;
    if (told.isEmpty()) {
      return null;
    }
    Set<String> fitting = new TreeSet<>();
    holders.forEach(
        (key, holder) -> {
          if (holder.nouns.contains(noun) && fits(holder, told, side)) {
            fitting.add(key);
          }
        });
    return fitting.size() == 1 ? fitting.iterator().next() : null;
  }

  /** The only holder of an office that one person has at a time; null if none, or another's. */
  @Nullable String only(Sighting description) {
    String noun = description.head == null ? "" : description.head;
    String side = description.affiliation == null ? null : description.affiliation.key;
    Set<String> bare = new TreeSet<>();
    holders.forEach(
        (key, holder) -> {
          if (holder.nouns.contains(noun)) {
            bare.add(key);
          }
        });
    if (!HeadNouns.isOffice(noun) || bare.size() != 1) {
      return null;
    }
    String key = bare.iterator().next();
    return differs(holders.get(key), telling(description.surface, noun), side) ? null : key;
  }

  private static boolean fits(Holder holder, Set<String> told, @Nullable String side) {
    for (Set<String> title : holder.titles) {
      boolean all =
          title.containsAll(told)
              || side != null
                  && holder.affiliations.contains(side)
                  && title.containsAll(without(told, side));
      if (all && past(title) == past(told)) {
        return true;
      }
    }
    return false;
  }

  private static boolean past(Set<String> title) {
    return title.stream().anyMatch(w -> ActorWords.is("past", w));
  }

  private static Set<String> without(Set<String> told, String side) {
    Set<String> rest = new TreeSet<>(told);
    rest.removeIf(w -> side.endsWith(":" + w.toUpperCase(Locale.ROOT)) || inName(side, w));
    return rest;
  }

  private static boolean inName(String side, String word) {
    return List.of(Spelling.plain(side.substring(side.indexOf(':') + 1)).split(" ")).contains(word);
  }

  /** Whether another place or body is told of the office than of its only holder. */
  private static boolean differs(@Nullable Holder holder, Set<String> told, @Nullable String side) {
    if (holder == null || told.isEmpty()) {
      return false;
    }
    boolean otherSide =
        side != null && !holder.affiliations.isEmpty() && !holder.affiliations.contains(side);
    boolean otherTitle =
        !holder.titles.isEmpty()
            && holder.titles.stream().noneMatch(t -> t.isEmpty() || t.containsAll(told));
    return otherSide || otherTitle;
  }

  /** The words that tell one office from another: no articles, ranks of honour or prepositions. */
  private Set<String> telling(String title, String noun) {
    Set<String> telling = new TreeSet<>();
    for (String word : title.replaceAll("['’]s\\b", "").split("[^\\p{L}\\p{N}.'’-]+")) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (!lower.equals(noun) && !lower.isEmpty() && !ActorWords.is("untelling", lower)) {
        telling.add(
            countries
                .ofDemonym(capital(word))
                .or(() -> countries.named(capital(word)))
                .map(c -> c.code().toLowerCase(Locale.ROOT))
                .orElse(lower));
      }
    }
    return telling;
  }

  private static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
