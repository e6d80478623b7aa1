package org.accord.grounding.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.accord.grounding.gazetteer.Candidate;
import org.accord.grounding.gazetteer.MatchQuality;
import org.accord.grounding.gazetteer.PlaceKind;
import org.accord.grounding.gazetteer.Transliteration;
import org.jspecify.annotations.Nullable;

/**
 * Makes one place of every spelling, and finds its entry: sure ones first, the others near them.
 */
final class Grouping {

  private static final double SPELLINGS_APART = 1;
  private static final int SHORTEST_SPELLING = 5;
  private static final Set<String> FULL_NAME_ONLY = Set.of("district", "region");

  private static final Set<String> OF_ITS_NAME =
      Set.of("street", "checkpoint", "border crossing", "camp");

  private final CountryEvidence evidence;
  private final Resolver resolver;
  private final Map<String, Group> groups = new TreeMap<>();

  Grouping(CountryEvidence evidence) {
    this.evidence = evidence;
    this.resolver = new Resolver(evidence);
  }

  /** One group a place; mentions must come in the order of the reports. */
  List<Group> of(List<Named> mentions) {
    for (Named named : mentions) {
      groups.computeIfAbsent(Group.keyOf(named), k -> new Group()).add(named);
    }
    List<Group> sure = new ArrayList<>();
    for (Group group : groups.values()) {
      Optional<Candidate> candidate = group.part() == null ? resolve(group) : Optional.empty();
      if (candidate.filter(this::isSure).isPresent()) {
        group.resolveTo(candidate.get());
        sure.add(group);
      }
    }
    sure.forEach(g -> g.entry().ifPresent(c -> resolver.learn(c.entry())));
    for (Group group : groups.values()) {
      resolve(group).ifPresent(group::resolveTo);
    }
    return merged();
  }

  private Optional<Candidate> resolve(Group group) {
    String own = group.ownKind();
    if (own != null && FULL_NAME_ONLY.contains(own)) {
      return resolver.resolve(group.first().words(), null, group.within());
    }
    Optional<Candidate> candidate =
        resolver.resolve(group.name(), own != null ? own : group.saidKind(), group.within());
    return Objects.equals(own, "province")
        ? candidate.filter(c -> c.entry().kind() == PlaceKind.ADMIN1)
        : candidate;
  }

  private boolean isSure(Candidate candidate) {
    return candidate.quality().compareTo(MatchQuality.ALTERNATE) <= 0
        && evidence.supports(candidate);
  }

  /** Groups that resolve to one entry are one; so are unresolved ones that are spelled alike. */
  private List<Group> merged() {
    joinUnknown();
    Map<String, Group> byIdentity = new TreeMap<>();
    List<Group> rest = new ArrayList<>();
    for (Group group : groups.values()) {
      String identity = group.identity();
      if (identity == null) {
        rest.add(group);
      } else if (byIdentity.putIfAbsent(identity, group) != null) {
        Objects.requireNonNull(byIdentity.get(identity)).addAll(group);
      }
    }
    List<Group> all = new ArrayList<>(byIdentity.values());
    for (Group group : rest) {
      Group same = all.stream().filter(g -> isSpelledAlike(g, group)).findFirst().orElse(null);
      if (same == null) {
        all.add(group);
      } else {
        same.addAll(group);
      }
    }
    return all;
  }

  /** "The Ain Dara checkpoint" is Ain Dara, where that is nothing that the gazetteer knows. */
  private void joinUnknown() {
    List<String> joined = new ArrayList<>();
    groups.forEach(
        (key, group) -> {
          String own = group.ownKind();
          Group bare = groups.get(Group.bareKey(group.first()));
          if (own != null
              && OF_ITS_NAME.contains(own)
              && group.entry().isEmpty()
              && bare != null
              && bare.entry().isEmpty()) {
            bare.addAll(group);
            joined.add(key);
          }
        });
    joined.forEach(groups::remove);
  }

  private static boolean isSpelledAlike(Group one, Group other) {
    boolean comparable =
        Objects.equals(one.part(), other.part())
            && Objects.equals(one.ownKind(), other.ownKind())
            && one.entry().map(c -> c.entry().kind() != PlaceKind.COUNTRY).orElse(true);
    return comparable
        && one.mentions().stream()
            .anyMatch(m -> other.mentions().stream().anyMatch(o -> alike(m.name(), o.name())));
  }

  private static boolean alike(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return false;
    }
    Transliteration spelling = Transliteration.shipped();
    String a = spelling.folded(spelling.plain(one));
    String b = spelling.folded(spelling.plain(other));
    return Math.min(a.length(), b.length()) >= SHORTEST_SPELLING
        && spelling.skeleton(a).equals(spelling.skeleton(b))
        && spelling.distance(a, b) <= SPELLINGS_APART;
  }
}
