package org.accord.grounding.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.accord.grounding.gazetteer.Candidate;
import org.accord.grounding.gazetteer.Extents;
import org.accord.grounding.gazetteer.GazetteerEntry;
import org.accord.grounding.gazetteer.PlaceKind;
import org.accord.grounding.toponym.Toponym;
import org.accord.grounding.toponym.ToponymResolver;
import org.jspecify.annotations.Nullable;

/**
 * Makes one place of every spelling, and finds its entry: sure ones first, the others near them.
 */
final class Grouping {

  private static final double WIDEST_KM = 60;
  private static final Set<String> FULL_NAME_ONLY = Set.of("district", "region");

  private static final Set<String> OF_ITS_NAME =
      Set.of("street", "checkpoint", "border crossing", "camp");

  private final ToponymResolver resolver;
  private final Extents extents;
  private final Map<String, Group> groups = new TreeMap<>();

  Grouping(ToponymResolver resolver, Extents extents) {
    this.resolver = resolver;
    this.extents = extents;
  }

  /** One group a place; mentions must come in the order of the reports. */
  List<Group> of(List<Named> mentions) {
    for (Named named : mentions) {
      groups.computeIfAbsent(Group.keyOf(named), k -> new Group()).add(named);
    }
    List<Group> all = List.copyOf(groups.values());
    List<Optional<Candidate>> chosen =
        resolver.believed(all.stream().map(Grouping::toponym).toList());
    for (int i = 0; i < all.size(); i++) {
      Group group = all.get(i);
      chosen
          .get(i)
          .filter(c -> isOfKind(c, group.ownKind()))
          .ifPresent(c -> group.resolveTo(c, extents.kilometres(c.entry())));
    }
    groups.values().stream().filter(g -> g.entry().isEmpty()).forEach(this::placeInContainer);
    return merged();
  }

  /** A place that the gazetteer lacks lies somewhere in the one that the text says it lies in. */
  private void placeInContainer(Group group) {
    for (Named named : group.mentions()) {
      Container container = named.container();
      Group outer = container == null ? null : groups.get(container.key());
      if (container != null && outer != null && outer != group) {
        Optional<GazetteerEntry> entry = outer.entry().map(Candidate::entry);
        double extent = entry.map(extents::kilometres).orElse(Double.MAX_VALUE);
        if (entry.isPresent() && extent + container.kilometres() <= WIDEST_KM) {
          group.placeIn(entry.get(), extent + container.kilometres());
          return;
        }
      }
    }
  }

  private static Toponym toponym(Group group) {
    String own = group.ownKind();
    if (own != null && FULL_NAME_ONLY.contains(own)) {
      return Toponym.of(group.first().words(), null, group.within());
    }
    return Toponym.of(group.name(), own != null ? own : group.saidKind(), group.within());
  }

  private static boolean isOfKind(Candidate candidate, @Nullable String own) {
    return !Objects.equals(own, "province") || candidate.entry().kind() == PlaceKind.ADMIN1;
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
    Spellings all = new Spellings();
    byIdentity.values().forEach(all::add);
    for (Group group : rest) {
      all.alike(group).ifPresentOrElse(same -> all.addTo(same, group), () -> all.add(group));
    }
    return all.groups();
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
}
