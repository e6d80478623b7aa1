package org.accord.app.decide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accord.app.ReportNames;
import org.accord.app.UserError;
import org.accord.decision.Names;
import org.accord.decision.Target;
import org.accord.model.Case;
import org.accord.model.Dossier;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.StoryCase;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Position;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorMention;
import org.accord.model.grounding.Place;
import org.accord.model.grounding.PlaceMention;
import org.jspecify.annotations.Nullable;

/**
 * What is meant by an id from an export, or by {@code actor:NAME} and {@code place:NAME}, in a
 * case.
 */
public final class Targets {

  private static final int SUGGESTIONS = 6;

  private final Case made;
  private final Map<String, Target> byId = new LinkedHashMap<>();
  private final Map<String, Map<String, Target>> byName = new LinkedHashMap<>();

  public Targets(Case made) {
    this.made = made;
    for (StoryCase story : made.stories()) {
      Dossier dossier = story.dossier();
      String id = dossier.story().id();
      byId.put(id, Names.of(dossier.story()));
      dossier.attributions().forEach(a -> byId.put(a.id(), Names.of(a)));
      dossier.events().forEach(e -> byId.put(e.id(), Names.of(e)));
      dossier.quantities().forEach(q -> byId.put(q.id(), Names.of(q)));
      dossier.claims().forEach(c -> byId.put(c.id(), Names.of(c)));
      story.findings().forEach(f -> byId.put(f.id(), Names.of(f)));
      for (Actor actor : dossier.actors()) {
        if (dossier.actorMentions().stream().anyMatch(m -> m.actor().equals(actor.id()))) {
          named(
              "actor",
              id + "/" + actor.id(),
              actor.name(),
              actor.variants(),
              Names.of(dossier, actor));
        }
      }
      for (Place place : dossier.places()) {
        if (dossier.placeMentions().stream().anyMatch(m -> m.place().equals(place.id()))) {
          named(
              "place",
              id + "/" + place.id(),
              place.name(),
              place.variants(),
              Names.of(dossier, place));
        }
      }
    }
  }

  private void named(String kind, String id, String name, List<String> variants, Target target) {
    byId.put(id, target);
    List<String> names = new ArrayList<>(variants);
    names.add(name);
    for (String each : names) {
      byName.computeIfAbsent(kind + ":" + plain(each), k -> new LinkedHashMap<>()).put(id, target);
    }
  }

  private static String plain(String name) {
    return name.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
  }

  /**
   * The thing that is meant.
   *
   * @throws UserError if it is nothing, or more than one thing
   */
  public Target find(String text) {
    Optional<Target> content = Target.parse(text);
    if (content.isPresent()) {
      return content.get();
    }
    Target target = byId.get(text);
    if (target != null) {
      return target;
    }
    int colon = text.indexOf(':');
    Map<String, Target> same =
        colon < 0
            ? Map.of()
            : byName.getOrDefault(
                text.substring(0, colon).toLowerCase(Locale.ROOT)
                    + ":"
                    + plain(text.substring(colon + 1)),
                Map.of());
    if (same.size() == 1) {
      return same.values().iterator().next();
    }
    if (same.size() > 1) {
      throw new UserError(
          "'" + text + "' may be any of " + String.join(", ", same.keySet()) + ". Say which.");
    }
    throw new UserError(
        "There is nothing called '"
            + text
            + "' in the case. Maybe an id from 'accord export', such as "
            + byId.keySet().stream().limit(SUGGESTIONS).collect(Collectors.joining(", "))
            + ", or actor:NAME, or place:NAME.");
  }

  /**
   * The part of a thing that a split takes out of it.
   *
   * @param parts of a story, names of reports; of an actor or place, spellings; of a finding,
   *     numbers of positions, from 1
   */
  public Target part(Target whole, List<String> parts) {
    List<Evidence> anchors = new ArrayList<>();
    for (String part : parts) {
      List<Evidence> named =
          switch (whole.kind()) {
            case STORY -> reports(part);
            case ACTOR -> spelled(part, true);
            case PLACE -> spelled(part, false);
            case FINDING -> position(whole, part);
            default ->
                throw new UserError("Only stories, actors, places and findings can be split.");
          };
      if (named.isEmpty()) {
        throw new UserError("Nothing of it is called '" + part + "'.");
      }
      anchors.addAll(named);
    }
    return new Target(whole.kind(), anchors.stream().sorted().distinct().toList());
  }

  private List<Evidence> reports(String name) {
    return made.reports().stream()
        .filter(r -> ReportNames.fits(r.report(), name))
        .map(ReadReport::id)
        .map(r -> new Evidence(r, Span.of(0, 0)))
        .toList();
  }

  private List<Evidence> spelled(String words, boolean actor) {
    List<Evidence> found = new ArrayList<>();
    for (StoryCase story : made.stories()) {
      Dossier dossier = story.dossier();
      List<Evidence> all =
          actor
              ? dossier.actorMentions().stream().map(ActorMention::evidence).toList()
              : dossier.placeMentions().stream().map(PlaceMention::evidence).toList();
      all.stream().filter(e -> plain(dossier.words(e)).equals(plain(words))).forEach(found::add);
    }
    return found;
  }

  private List<Evidence> position(Target whole, String number) {
    for (StoryCase story : made.stories()) {
      for (Finding finding : story.findings()) {
        if (Names.of(finding).equals(whole)) {
          try {
            Position position = finding.positions().get(Integer.parseInt(number.strip()) - 1);
            return position.evidence();
          } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new UserError(
                "The finding has positions 1 to " + finding.positions().size() + ", not " + number);
          }
        }
      }
    }
    return List.of();
  }

  /** The words of the report on which a target first rests, null where the report is not there. */
  public static @Nullable String words(Case made, Target target) {
    return words(made, target.anchors().get(0));
  }

  /** The words on which a target rests, as far as their reports are there. */
  public static List<String> allWords(Case made, Target target) {
    return target.anchors().stream()
        .map(anchor -> words(made, anchor))
        .filter(Objects::nonNull)
        .toList();
  }

  private static @Nullable String words(Case made, Evidence anchor) {
    return made.reports().stream()
        .filter(r -> r.id().equals(anchor.report()))
        .findFirst()
        .map(
            r ->
                anchor.span().end() > r.text().length()
                    ? null
                    : anchor.span().isEmpty()
                        ? r.report().name()
                        : r.words(anchor.span()).replaceAll("\\s+", " "))
        .orElse(null);
  }
}
