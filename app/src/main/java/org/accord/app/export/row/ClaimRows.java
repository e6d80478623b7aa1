package org.accord.app.export.row;

import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accord.model.Case;
import org.accord.model.Dossier;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.Span;
import org.accord.model.StoryCase;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Claim;
import org.accord.model.claim.Event;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.Place;
import org.accord.model.grounding.PlaceMention;
import org.accord.model.grounding.Quantity;
import org.accord.model.lineage.SentenceRef;
import org.jspecify.annotations.Nullable;

/** The claims of one story with their ids looked up, and the names behind ids of its things. */
public final class ClaimRows {

  private final StoryCase story;
  private final Map<ReportId, ReadReport> reports;
  private final Map<ReportId, String> lineages = new HashMap<>();
  private final Map<String, Attribution> attributions;
  private final Map<String, Event> events;
  private final Map<String, Quantity> quantities;
  private final Map<String, Actor> actors;
  private final Map<String, Place> places;
  private final Map<ReportId, List<PlaceMention>> mentions;
  private final Map<SentenceRef, List<Claim>> beside;

  public ClaimRows(Case made, StoryCase story) {
    this.story = story;
    Dossier dossier = story.dossier();
    this.reports = index(dossier.reports(), ReadReport::id);
    made.lineages().lineages().forEach(l -> l.reports().forEach(r -> lineages.put(r, l.id())));
    this.attributions = index(dossier.attributions(), Attribution::id);
    this.events = index(dossier.events(), Event::id);
    this.quantities = index(dossier.quantities(), Quantity::id);
    this.actors = index(dossier.actors(), Actor::id);
    this.places = index(dossier.places(), Place::id);
    this.mentions =
        dossier.placeMentions().stream()
            .collect(Collectors.groupingBy(m -> m.evidence().report(), HashMap::new, toList()));
    this.beside =
        dossier.claims().stream()
            .collect(Collectors.groupingBy(Claim::sentence, HashMap::new, toList()));
  }

  /** One row a claim, in the order of the case. */
  public List<ClaimRow> rows() {
    return story.dossier().claims().stream().map(this::row).toList();
  }

  /** The actor of that id, null where the story has none. */
  public @Nullable Actor actor(@Nullable String id) {
    return actors.get(id);
  }

  /** The names of the actors of those ids. */
  public List<String> names(List<String> ids) {
    return ids.stream().map(actors::get).filter(Objects::nonNull).map(Actor::name).toList();
  }

  /** The place of that id, null where the story has none. */
  public @Nullable Place place(@Nullable String id) {
    return places.get(id);
  }

  /**
   * On what it rests that what a claim tells was at a place; empty where it is the place of another
   * claim of the sentence.
   */
  public Optional<PlaceBasis> basis(ClaimRow row, @Nullable String place) {
    if (place == null) {
      return Optional.empty();
    }
    Span words = row.claim().evidence().span();
    Span around = row.sentence().cover(words);
    List<Span> its =
        mentions.getOrDefault(row.report().id(), List.of()).stream()
            .filter(m -> m.place().equals(place))
            .map(m -> m.evidence().span())
            .filter(around::contains)
            .toList();
    if (its.isEmpty()) {
      return Optional.of(PlaceBasis.CONTEXT);
    }
    if (its.stream().anyMatch(words::contains)) {
      return Optional.of(PlaceBasis.WORDS);
    }
    List<Claim> others = beside.getOrDefault(row.claim().sentence(), List.of());
    return its.stream()
            .anyMatch(span -> others.stream().noneMatch(c -> c.evidence().span().contains(span)))
        ? Optional.of(PlaceBasis.SENTENCE)
        : Optional.empty();
  }

  private ClaimRow row(Claim claim) {
    ReportId id = claim.evidence().report();
    ReadReport read = Objects.requireNonNull(reports.get(id));
    List<String> chain = claim.chain();
    Attribution innermost = chain.isEmpty() ? null : attributions.get(chain.get(chain.size() - 1));
    Span sentence =
        read.reading()
            .sentenceAt(claim.evidence().span().start())
            .map(s -> s.span())
            .orElse(claim.evidence().span());
    return new ClaimRow(
        story,
        Objects.requireNonNull(lineages.get(id)),
        read.report(),
        claim,
        read.report().words(claim.evidence().span()),
        sentence,
        innermost,
        speakers(innermost, read),
        found(claim.events(), events),
        found(claim.quantities(), quantities));
  }

  private static List<String> speakers(@Nullable Attribution attribution, ReadReport read) {
    if (attribution == null) {
      return List.of(read.report().outletOrName());
    }
    return attribution.speaker() == null ? List.of() : attribution.speaker().names();
  }

  private static <T> List<T> found(List<String> ids, Map<String, T> things) {
    List<T> found = new ArrayList<>();
    for (String id : ids) {
      T thing = things.get(id);
      if (thing != null) {
        found.add(thing);
      }
    }
    return found;
  }

  private static <K, T> Map<K, T> index(List<T> things, Function<T, K> id) {
    return things.stream().collect(Collectors.toMap(id, t -> t, (a, b) -> a, HashMap::new));
  }
}
