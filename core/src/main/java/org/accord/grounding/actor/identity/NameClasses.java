package org.accord.grounding.actor.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.accord.grounding.actor.sighting.ActorWords;
import org.accord.grounding.actor.sighting.HeadNouns;
import org.accord.grounding.actor.sighting.Sighting;
import org.accord.grounding.actor.sighting.Spelling;
import org.accord.model.grounding.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * Gives one key to all spellings of one name in a story.
 *
 * <p>Equal after folding, a letter apart word by word, an acronym with its long form, or a part of
 * exactly one longer name. A part of several longer names goes, report by report, to the one that
 * the report named last.
 */
public final class NameClasses {

  private static final int LONG = 7;

  private static final int MANY = 3;

  private final Map<String, String> parents = new TreeMap<>();
  private final Map<String, List<String>> parts = new HashMap<>();
  private final Map<String, ActorKind> kinds = new HashMap<>();
  private final Map<String, Map<ActorKind, Integer>> votes = new TreeMap<>();
  private final SpelledNames spelled = new SpelledNames();
  private final Map<String, List<String>> longer = new ConcurrentHashMap<>();
  private final Map<String, Map<ActorKind, Integer>> votesOfRoots = new HashMap<>();

  /**
   * Sets the key of every name that has none; {@code acronyms} pairs a short name with a long one.
   */
  public static void assign(List<List<Sighting>> reports, List<String[]> acronyms) {
    NameClasses classes = new NameClasses();
    List<Sighting> names =
        reports.stream().flatMap(List::stream).filter(s -> s.isName() && s.key == null).toList();
    classes.kinds(names);
    classes.unite(acronyms);
    classes.votes.forEach(classes::count);
    for (List<Sighting> report : reports) {
      classes.assign(report);
    }
    misspelled(reports, names);
  }

  /** A long name that is a known one but for a letter: "Northern Obervatory for Fisheries". */
  private static void misspelled(List<List<Sighting>> reports, List<Sighting> names) {
    Map<List<String>, String> known = new LinkedHashMap<>();
    for (List<Sighting> report : reports) {
      for (Sighting s : report) {
        List<String> parts =
            s.isName() && s.key != null && s.key.startsWith("org:")
                ? Spelling.parts(s.surface)
                : List.of();
        if (parts.size() > MANY) {
          known.putIfAbsent(parts, String.valueOf(s.key));
        }
      }
    }
    for (Sighting s : names) {
      List<String> parts = Spelling.parts(s.surface);
      for (Map.Entry<List<String>, String> other : known.entrySet()) {
        if (parts.size() == other.getKey().size() && Spelling.alike(parts, other.getKey())) {
          s.key = other.getValue();
          break;
        }
      }
    }
  }

  private void kinds(Collection<Sighting> names) {
    for (Sighting name : names) {
      String plain = Spelling.plain(name.surface);
      if (plain.isEmpty()) {
        continue;
      }
      votes
          .computeIfAbsent(plain, p -> new TreeMap<>())
          .merge(name.kind, weight(name), Integer::sum);
      parents.put(plain, plain);
      parts.put(plain, Spelling.parts(name.surface));
    }
    parts.forEach(spelled::add);
    votes.forEach(
        (plain, count) ->
            kinds.put(
                plain,
                count.entrySet().stream()
                    .max(
                        Map.Entry.<ActorKind, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .orElseThrow()
                    .getKey()));
  }

  private static int weight(Sighting name) {
    if (name.kind == ActorKind.VESSEL) {
      return 100;
    }
    return name.apposed ? 25 : name.certainKind ? 3 : 1;
  }

  private boolean person(String plain) {
    return kinds.get(plain) == ActorKind.PERSON;
  }

  private void unite(List<String[]> acronyms) {
    List<String> all = new ArrayList<>(parents.keySet());
    for (String[] pair : acronyms) {
      String a = Spelling.plain(pair[0]);
      String b = Spelling.plain(pair[1]);
      if (parents.containsKey(a) && parents.containsKey(b)) {
        union(a, b);
      }
    }
    List<List<String>> alike = all.parallelStream().map(this::spelledAlike).toList();
    for (int i = 0; i < all.size(); i++) {
      String one = all.get(i);
      alike.get(i).forEach(other -> union(one, other));
    }
    all.parallelStream().forEach(this::longer);
    for (String shorter : all) {
      Set<String> roots = new TreeSet<>();
      for (String longer : longer(shorter)) {
        roots.add(root(longer));
      }
      roots.remove(root(shorter));
      if (roots.size() == 1) {
        union(shorter, roots.iterator().next());
      }
    }
  }

  /** The later names that are this one, spelled otherwise. */
  private List<String> spelledAlike(String plain) {
    List<String> own = part(plain);
    return plain.length() < LONG
        ? List.of()
        : spelled.near(own).tailSet(plain, false).stream()
            .filter(other -> other.length() >= LONG)
            .filter(other -> person(plain) == person(other) || own.size() > 1)
            .filter(other -> Spelling.alike(own, part(other)))
            .toList();
  }

  private List<String> part(String plain) {
    return parts.getOrDefault(plain, List.of());
  }

  /** Names of which this one may be a part: a surname, a given name in front, a cut name. */
  private List<String> longer(String shorter) {
    return longer.computeIfAbsent(shorter, this::findLonger);
  }

  private List<String> findLonger(String shorter) {
    List<String> few = part(shorter);
    if (few.isEmpty()) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    for (String candidate : spelled.around(shorter, few)) {
      List<String> many = part(candidate);
      if (many.size() <= few.size()) {
        continue;
      }
      boolean persons = person(shorter) && person(candidate);
      boolean suffix = many.subList(many.size() - few.size(), many.size()).equals(few);
      boolean prefix =
          many.subList(0, few.size()).equals(few)
              || Spelling.alike(many.subList(0, few.size()), few)
                  && shorter.length() >= (few.size() > 1 ? 5 : LONG);
      boolean ends =
          few.size() > 1
              && many.get(0).equals(few.get(0))
              && many.get(many.size() - 1).equals(few.get(few.size() - 1));
      boolean vessel = kinds.get(candidate) == ActorKind.VESSEL && few.size() <= 2;
      if (vessel && (suffix || prefix) && shorter.length() >= 4) {
        found.add(candidate);
      } else if (persons && (suffix || prefix || ends)) {
        found.add(candidate);
      } else if (!person(shorter)
          && !person(candidate)
          && prefix
          && shorter.length() >= 5
          && kinds.get(candidate) != ActorKind.STATE) {
        found.add(candidate);
      } else if (!person(candidate)
          && few.size() == 1
          && prefix
          && shorter.length() >= 5
          && HeadNouns.of(shorter) == null
          && kinds.get(candidate) == ActorKind.ARMED_GROUP) {
        found.add(candidate);
      } else if (Spelling.isAcronym(shorter, candidate)
          && shorter.length() >= 3
          && !persons
          && few.size() == 1) {
        found.add(candidate);
      }
    }
    return found;
  }

  private String root(String plain) {
    String i = plain;
    while (true) {
      String parent = parents.getOrDefault(i, i);
      if (parent.equals(i)) {
        return i;
      }
      i = parent;
    }
  }

  private void union(String a, String b) {
    String x = root(a);
    String y = root(b);
    if (!x.equals(y)) {
      boolean keepX =
          part(x).size() > part(y).size() || part(x).size() == part(y).size() && x.compareTo(y) < 0;
      parents.put(keepX ? y : x, keepX ? x : y);
    }
  }

  private void assign(List<Sighting> report) {
    List<String> recent = new ArrayList<>();
    for (Sighting name : report) {
      if (!name.isName() || name.key != null) {
        continue;
      }
      String plain = Spelling.plain(name.surface);
      if (plain.isEmpty()) {
        continue;
      }
      String root = root(plain);
      if (root.equals(plain)) {
        String chosen = latest(longer(plain), recent);
        root = chosen == null ? root : chosen;
      }
      name.key = "name:" + root;
      name.kind = kind(root, name.kind);
      recent.add(root);
    }
  }

  private void count(String plain, Map<ActorKind, Integer> of) {
    Map<ActorKind, Integer> sum = votesOfRoots.computeIfAbsent(root(plain), r -> new TreeMap<>());
    of.forEach((kind, n) -> sum.merge(kind, n, Integer::sum));
  }

  /** What most sightings of all the spellings of this class say. */
  private ActorKind kind(String root, ActorKind otherwise) {
    Map<ActorKind, Integer> sum = new TreeMap<>(votesOfRoots.getOrDefault(root, Map.of()));
    List<String> named = part(root);
    boolean body = named.size() > 1 && ActorWords.is("only-body", named.get(named.size() - 1));
    if (body && sum.size() > 1) {
      sum.remove(ActorKind.PERSON);
    }
    boolean told =
        sum.keySet().stream().anyMatch(k -> k != ActorKind.GROUP && k != ActorKind.PERSON);
    if (told) {
      sum.remove(ActorKind.GROUP);
    }
    return sum.entrySet().stream()
        .max(
            Map.Entry.<ActorKind, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(otherwise);
  }

  private @Nullable String latest(List<String> candidates, List<String> recent) {
    String best = null;
    int at = -1;
    for (String candidate : candidates) {
      int last = recent.lastIndexOf(root(candidate));
      if (last > at) {
        at = last;
        best = root(candidate);
      }
    }
    return best;
  }
}
