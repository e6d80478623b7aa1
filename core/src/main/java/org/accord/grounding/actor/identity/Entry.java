package org.accord.grounding.actor.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.accord.grounding.actor.sighting.Sighting;
import org.accord.grounding.gazetteer.Countries;
import org.accord.grounding.gazetteer.Country;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.ActorMention.Form;
import org.jspecify.annotations.Nullable;

/** All sightings of one actor, and the name chosen for it. */
public record Entry(String key, String name, ActorKind kind, List<Sighting> sightings) {

  private static final Pattern OWNED = Pattern.compile(".*['’]s .*");
  private static final Pattern GOVERNS =
      Pattern.compile("(?is).*\\b(government|regime|administration)$");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");
  private static final Pattern ARTICLE = Pattern.compile("^(?:[Tt]he|[Aa]n?) ");

  public static Entry of(String key, List<Sighting> sightings) {
    ActorKind kind = kind(sightings);
    return new Entry(key, name(key, kind, sightings), kind, sightings);
  }

  private static ActorKind kind(List<Sighting> sightings) {
    Map<ActorKind, Integer> votes = new TreeMap<>();
    for (Sighting s : sightings) {
      if (s.form != Form.PRONOUN) {
        votes.merge(s.kind, (s.isName() ? 10 : 1) + (s.certainKind ? 20 : 0), Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<ActorKind, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(ActorKind.GROUP);
  }

  private static String name(String key, ActorKind kind, List<Sighting> sightings) {
    for (Sighting s : sightings) {
      if (s.official != null) {
        return s.official;
      }
    }
    if (key.startsWith("org:")) {
      return known(key.substring(4), sightings);
    }
    List<String> surfaces = surfaces(sightings, true);
    if (surfaces.isEmpty()) {
      surfaces = surfaces(sightings, false);
    }
    if (key.startsWith("state:")) {
      boolean country =
          sightings.stream().anyMatch(s -> s.isName() && s.acts && !governs(s.surface));
      if (country) {
        return Countries.shipped().withCode(key.substring(6)).orElseThrow().name();
      }
      List<String> governments = surfaces.stream().filter(Entry::governs).toList();
      surfaces = governments.isEmpty() ? List.of(government(key.substring(6))) : governments;
    }
    Map<String, Integer> counts = new TreeMap<>();
    surfaces.forEach(s -> counts.merge(bare(s), 1, Integer::sum));
    boolean group = key.startsWith("group:");
    Comparator<String> fullest =
        Comparator.comparingInt((String s) -> group ? -Math.min(2, words(s)) : -words(s))
            .thenComparing(s -> group && s.contains(" in ") ? 1 : 0)
            .thenComparing(s -> -(group && spoken(s, sightings) ? 1 : 0))
            .thenComparing(s -> OWNED.matcher(s).matches() ? 1 : 0)
            .thenComparing(s -> -count(counts, s))
            .thenComparing(s -> -s.length())
            .thenComparing(s -> group && Character.isUpperCase(s.charAt(0)) ? 1 : 0)
            .thenComparing(Comparator.naturalOrder());
    return counts.keySet().stream().min(fullest).orElse(kind.word());
  }

  /** "Cameroonian government", where the story says only "the government". */
  private static String government(String code) {
    Country country = Countries.shipped().withCode(code).orElseThrow();
    return country.demonyms().isEmpty()
        ? country.name()
        : country.demonyms().get(0) + " government";
  }

  /** The full name that the story uses most, else the name that everybody knows. */
  private static String known(String canonical, List<Sighting> sightings) {
    if (canonical.equals(canonical.toUpperCase(Locale.ROOT))) {
      return canonical;
    }
    Map<String, Integer> counts = new TreeMap<>();
    boolean written = false;
    for (String surface : surfaces(sightings, true)) {
      String bare = bare(surface).replace("U.N.", "UN");
      if (bare.startsWith(canonical)) {
        written = true;
        counts.merge(canonical, 1, Integer::sum);
      } else if (words(bare) >= 3) {
        counts.merge(bare, 1, Integer::sum);
      }
    }
    if (written) {
      counts.keySet().removeIf(s -> !s.equals(canonical) && !endsAlike(s, canonical));
    }
    return counts.keySet().stream()
        .min(
            Comparator.comparingInt((String s) -> -count(counts, s))
                .thenComparing(s -> -s.length())
                .thenComparing(Comparator.naturalOrder()))
        .orElse(canonical);
  }

  /** Whether they differ only in how they begin: "UN Security Council". */
  private static boolean endsAlike(String left, String right) {
    List<String> a = List.of(BETWEEN_WORDS.split(left));
    List<String> b = List.of(BETWEEN_WORDS.split(right));
    return a.size() > 2
        && b.size() > 2
        && a.subList(a.size() - 2, a.size()).equals(b.subList(b.size() - 2, b.size()));
  }

  private static boolean spoken(String surface, List<Sighting> sightings) {
    return sightings.stream().anyMatch(s -> s.speaks && bare(s.surface).equalsIgnoreCase(surface));
  }

  private static int count(Map<String, Integer> counts, String surface) {
    return counts.getOrDefault(surface, 0);
  }

  private static boolean governs(String surface) {
    return GOVERNS.matcher(surface).matches();
  }

  private static int words(String surface) {
    return BETWEEN_WORDS.split(surface).length;
  }

  private static String bare(String surface) {
    return ARTICLE.matcher(surface).replaceFirst("");
  }

  private static List<String> surfaces(List<Sighting> sightings, boolean namesOnly) {
    return sightings.stream()
        .filter(s -> namesOnly ? s.isName() : s.form != Form.PRONOUN)
        .map(s -> s.surface)
        .toList();
  }

  public Actor actor(Map<String, String> ids) {
    TreeSet<String> variants = new TreeSet<>();
    List<String> surfaces = new ArrayList<>(surfaces(sightings, true));
    if (surfaces.isEmpty()) {
      surfaces.addAll(surfaces(sightings, false));
    }
    surfaces.forEach(s -> variants.add(bare(s)));
    boolean told =
        key.startsWith("state:") && sightings.stream().anyMatch(s -> s.isName() && s.acts);
    if (key.startsWith("state:") && !told) {
      sightings.stream()
          .filter(s -> "government".equals(s.head))
          .forEach(s -> variants.add(s.surface));
    }
    if (key.startsWith("group:") || key.startsWith("unnamed:") || kind == ActorKind.MEDIA) {
      sightings.stream()
          .filter(s -> s.form != Form.PRONOUN && s.whole != null)
          .forEach(s -> variants.add(Objects.requireNonNull(s.whole)));
    }
    sightings.stream()
        .map(s -> s.titled)
        .filter(Objects::nonNull)
        .forEach(t -> variants.add(bare(Objects.requireNonNull(t))));
    boolean named = !key.startsWith("unnamed:");
    return new Actor(
        String.valueOf(ids.get(key)),
        name,
        kind,
        List.copyOf(variants),
        affiliation(ids),
        role(),
        named);
  }

  private @Nullable String affiliation(Map<String, String> ids) {
    Map<String, Integer> votes = new TreeMap<>();
    for (Sighting s : sightings) {
      String owner = s.affiliation == null ? null : s.affiliation.key;
      boolean media = s.kind == ActorKind.MEDIA && s.isName() && key.startsWith("state-media:");
      boolean whole = s.kind != ActorKind.PERSON && !s.plural && !media;
      String id = owner == null || owner.equals(key) || whole ? null : ids.get(owner);
      if (id != null) {
        votes.merge(id, 1, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private @Nullable String role() {
    Map<String, Integer> votes = new TreeMap<>();
    for (Sighting s : sightings) {
      if (s.role != null) {
        votes.merge(s.role.toLowerCase(Locale.ROOT), 1, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
