package org.accord.grounding.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.accord.grounding.gazetteer.PlaceKind;
import org.accord.grounding.gazetteer.Transliteration;

/**
 * The groups of a story by the consonants of their names, so that a spelling is held only against
 * those that it may be one with.
 */
final class Spellings {

  private static final double APART = 1;
  private static final int SHORTEST = 5;

  private final Transliteration spelling = Transliteration.shipped();
  private final Map<String, String> folded = new HashMap<>();
  private final List<Group> groups = new ArrayList<>();
  private final List<Set<String>> names = new ArrayList<>();
  private final Map<String, TreeSet<Integer>> bySkeleton = new HashMap<>();

  /** All groups, in the order in which they came. */
  List<Group> groups() {
    return groups;
  }

  void add(Group group) {
    groups.add(group);
    names.add(new HashSet<>());
    note(groups.size() - 1, folded(group));
  }

  /** Adds the mentions of a group to another that is here. */
  void addTo(int number, Group group) {
    groups.get(number).addAll(group);
    note(number, folded(group));
  }

  private void note(int number, Set<String> all) {
    names.get(number).addAll(all);
    for (String name : all) {
      bySkeleton.computeIfAbsent(spelling.skeleton(name), s -> new TreeSet<>()).add(number);
    }
  }

  /** The number of the first group that is spelled nearly as this one. */
  Optional<Integer> alike(Group group) {
    Set<String> wanted = folded(group);
    TreeSet<Integer> near = new TreeSet<>();
    wanted.forEach(
        n -> near.addAll(bySkeleton.getOrDefault(spelling.skeleton(n), new TreeSet<>())));
    return near.stream()
        .filter(i -> isComparable(groups.get(i), group))
        .filter(i -> names.get(i).stream().anyMatch(n -> wanted.stream().anyMatch(w -> near(n, w))))
        .findFirst();
  }

  private boolean near(String one, String other) {
    return spelling.skeleton(one).equals(spelling.skeleton(other))
        && spelling.distance(one, other) <= APART;
  }

  private static boolean isComparable(Group one, Group other) {
    return Objects.equals(one.part(), other.part())
        && Objects.equals(one.ownKind(), other.ownKind())
        && one.entry().map(c -> c.entry().kind() != PlaceKind.COUNTRY).orElse(true);
  }

  /** The folded names of a group, but for short ones, which are alike too soon. */
  private Set<String> folded(Group group) {
    Set<String> all = new HashSet<>();
    for (Named named : group.mentions()) {
      String form = folded.computeIfAbsent(named.name(), n -> spelling.folded(spelling.plain(n)));
      if (form.length() >= SHORTEST) {
        all.add(form);
      }
    }
    return all;
  }
}
