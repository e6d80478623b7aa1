package org.accord.grounding.actor.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.accord.grounding.actor.sighting.HeadNouns;
import org.accord.grounding.actor.sighting.Sighting;
import org.accord.grounding.actor.sighting.Spelling;
import org.accord.model.grounding.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * Makes the noun by which a story cuts an organization's name short a spelling of that name: "the
 * Observatory" of "the Northern Observatory for Fisheries", "Security Council".
 *
 * <p>The short form must be the end of the long one, or what stands before its "of" or "for". Where
 * several organizations of the story could be meant, it is the one named last before it.
 */
public final class ShortNames {

  private static final Set<String> LINKS = Set.of("of", "for", "on", "in", "and");

  /** Keys by every short form that their names may take. */
  private final Map<String, Set<String>> keys = new TreeMap<>();

  private final Map<String, List<String>> longest = new TreeMap<>();

  private ShortNames(List<List<Sighting>> reports) {
    for (List<Sighting> report : reports) {
      for (Sighting s : report) {
        if (isOrganization(s)) {
          List<String> parts = Spelling.parts(s.surface);
          for (String form : forms(parts)) {
            keys.computeIfAbsent(form, f -> new TreeSet<>()).add(String.valueOf(s.key));
          }
          longest.merge(String.valueOf(s.key), parts, (a, b) -> a.size() >= b.size() ? a : b);
        }
      }
    }
  }

  public static void join(List<List<Sighting>> reports) {
    ShortNames names = new ShortNames(reports);
    reports.forEach(names::replace);
  }

  private void replace(List<Sighting> report) {
    List<String> recent = new ArrayList<>();
    for (Sighting s : report) {
      if (!isOrganization(s)) {
        continue;
      }
      List<String> parts = Spelling.parts(s.surface);
      String meant = isShort(s, parts) ? meant(s, parts, recent) : null;
      if (meant != null) {
        s.key = meant;
      }
      recent.add(String.valueOf(s.key));
    }
  }

  private static boolean isOrganization(Sighting s) {
    return s.isName()
        && s.key != null
        && !s.plural
        && (s.key.startsWith("name:") || s.key.startsWith("org:"))
        && s.kind != ActorKind.PERSON
        && s.kind != ActorKind.VESSEL;
  }

  /** One noun that tells what it is, or several words. */
  private static boolean isShort(Sighting s, List<String> parts) {
    if (s.key == null || !s.key.startsWith("name:") || parts.isEmpty()) {
      return false;
    }
    HeadNouns.Head head = HeadNouns.of(parts.get(parts.size() - 1));
    return head != null && !head.isPerson() && !head.isGroup();
  }

  private @Nullable String meant(Sighting s, List<String> parts, List<String> recent) {
    Set<String> candidates = new TreeSet<>();
    for (String key : keys.getOrDefault(String.join(" ", parts), Set.of())) {
      if (!key.equals(s.key) && longest.getOrDefault(key, List.of()).size() > parts.size()) {
        candidates.add(key);
      }
    }
    if (candidates.size() == 1) {
      return candidates.iterator().next();
    }
    for (int i = recent.size() - 1; i >= 0; i--) {
      if (candidates.contains(recent.get(i))) {
        return recent.get(i);
      }
    }
    return null;
  }

  /** Every end of what stands before the name's first preposition. */
  private static List<String> forms(List<String> parts) {
    List<String> forms = new ArrayList<>();
    int link = parts.size();
    for (int i = 1; i < parts.size(); i++) {
      if (LINKS.contains(parts.get(i))) {
        link = i;
        break;
      }
    }
    for (int from = 0; from < link; from++) {
      if (from > 0 || link < parts.size()) {
        forms.add(String.join(" ", parts.subList(from, link)));
      }
    }
    return forms;
  }
}
