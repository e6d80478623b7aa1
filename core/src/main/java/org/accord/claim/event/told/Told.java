package org.accord.claim.event.told;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.accord.claim.event.trigger.Accidents;
import org.accord.claim.event.trigger.Topics;
import org.accord.claim.grammar.Word;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.claim.Attribution;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.ActorMention;
import org.accord.model.grounding.Moment;
import org.accord.model.grounding.Place;
import org.accord.model.grounding.PlaceMention;
import org.accord.text.SpanIndex;
import org.jspecify.annotations.Nullable;

/** What is known of one report before its events are: who speaks, who is named, where and when. */
public final class Told {

  private static final Comparator<Attribution> INNERMOST_FIRST =
      Comparator.<Attribution>comparingInt(a -> a.contentSpan().length())
          .thenComparing(Attribution::contentSpan)
          .thenComparing(Attribution::id);

  private final ReadReport report;
  private final List<Attribution> attributions;
  private final boolean accident;
  private final Topics topics;
  private final SpanIndex<Attribution> byContent;
  private final SpanIndex<Attribution> bySource;
  private final TreeMap<Integer, String> vessels = new TreeMap<>();
  private final SpanIndex<ActorMention> actorMentions;
  private final SpanIndex<PlaceMention> placeMentions;
  private final SpanIndex<Moment> moments;
  private final Cast cast;
  private final PlaceNouns placeNouns;
  private final BodyNouns bodyNouns;

  /**
   * @param topics what the report is about; where that is an accident, deaths are nobody's act
   */
  public Told(
      ReadReport report,
      List<Attribution> attributions,
      Cast cast,
      List<ActorMention> actorMentions,
      List<PlaceMention> placeMentions,
      List<Moment> moments,
      Topics topics) {
    this.report = report;
    this.attributions = attributions.stream().sorted(INNERMOST_FIRST).toList();
    this.accident = Accidents.isAccident(topics);
    this.topics = topics;
    this.cast = cast;
    this.byContent = SpanIndex.ofPieces(this.attributions, Attribution::content);
    this.bySource = SpanIndex.ofPieces(this.attributions, Attribution::source);
    this.actorMentions =
        SpanIndex.of(
            actorMentions.stream()
                .filter(m -> cast.actors().isEmpty() || cast.actors().containsKey(m.actor()))
                .toList(),
            m -> m.evidence().span());
    for (ActorMention mention : actorMentions) {
      Actor actor = cast.actors().get(mention.actor());
      if (actor != null && actor.kind() == ActorKind.VESSEL) {
        vessels.put(mention.evidence().span().start(), actor.id());
      }
    }
    this.bodyNouns = new BodyNouns(report, cast.actors(), actorMentions);
    this.placeMentions = SpanIndex.of(placeMentions, m -> m.evidence().span());
    this.moments = SpanIndex.of(moments, m -> m.evidence().span());
    this.placeNouns = new PlaceNouns(report, cast.places(), placeMentions);
  }

  public ReadReport report() {
    return report;
  }

  /** Innermost first. */
  public List<Attribution> attributions() {
    return attributions;
  }

  public boolean accident() {
    return accident;
  }

  /** What the report is about. */
  public Topics topics() {
    return topics;
  }

  /** The actor that the story calls civilians, whom "people" and "families" mean. */
  public @Nullable String civilians() {
    return cast.civilians();
  }

  /** The story's civilians as those who move, where the words only say that there is a move. */
  public Optional<Filler> everybody(Span words) {
    return Optional.ofNullable(cast.civilians())
        .map(c -> new Filler(0, 1, c, true, new Evidence(report.id(), words), "civilians"));
  }

  public boolean isCountry(String place) {
    Place known = cast.places().get(place);
    return known != null && known.kind().equals("country");
  }

  /** Whether "it" may mean the actor: neither a person nor who reports. */
  public boolean isBody(String actor) {
    Actor known = cast.actors().get(actor);
    return known == null || known.kind() != ActorKind.PERSON && known.kind() != ActorKind.MEDIA;
  }

  /** Whether the actor may be a side of a conflict: a state, armed group or group with a name. */
  public boolean isParty(String actor) {
    Actor known = cast.actors().get(actor);
    return known == null
        || Character.isUpperCase(known.name().codePointAt(0))
            && (known.kind() == ActorKind.STATE
                || known.kind() == ActorKind.ARMED_GROUP
                || known.kind() == ActorKind.GROUP);
  }

  public boolean isState(String actor) {
    Actor known = cast.actors().get(actor);
    return known != null && known.kind() == ActorKind.STATE;
  }

  public PlaceNouns placeNouns() {
    return placeNouns;
  }

  /** The ship that "the vessel" at that offset means: the last named, else the first behind. */
  public @Nullable String vesselAt(int offset) {
    Map.Entry<Integer, String> last = vessels.floorEntry(offset);
    Map.Entry<Integer, String> next = last != null ? last : vessels.firstEntry();
    return next == null ? null : next.getValue();
  }

  /** The body that "the Board" or "the army" means: the last named by that noun. */
  public Optional<String> bodyCalled(Word noun) {
    return bodyNouns.meantBy(noun);
  }

  /** Whether the words only tell who speaks ("according to hospital staff in X"). */
  public boolean isSource(Span words) {
    return bySource.overlapping(words).stream()
        .anyMatch(a -> a.source().stream().anyMatch(s -> s.contains(words)));
  }

  public List<ActorMention> actorsIn(Span where) {
    return actorMentions.overlapping(where).stream()
        .filter(m -> where.contains(m.evidence().span()))
        .toList();
  }

  public List<PlaceMention> placesIn(Span where) {
    return placeMentions.overlapping(where).stream()
        .filter(m -> where.contains(m.evidence().span()))
        .toList();
  }

  public List<Moment> momentsIn(Span where) {
    return moments.overlapping(where).stream()
        .filter(m -> where.contains(m.evidence().span()))
        .toList();
  }

  /** The innermost attribution in whose content the words begin. */
  public @Nullable Attribution teller(Span words) {
    return byContent.overlapping(words).stream()
        .filter(a -> a.content().stream().anyMatch(c -> c.overlaps(words) && holds(c, words)))
        .findFirst()
        .orElse(null);
  }

  /** Whether the words are part of a date: "March". */
  public boolean isDate(Span words) {
    return moments.overlapping(words).stream().anyMatch(m -> m.evidence().span().contains(words));
  }

  /** Who "we" or "I" is in the content: the body that the speaker speaks for, or the speaker. */
  public Optional<Filler> voice(Attribution teller, Word pronoun) {
    if (teller.speaker() == null || teller.speaker().actors().isEmpty()) {
      return Optional.empty();
    }
    String speaker = teller.speaker().actors().get(0);
    Actor actor = cast.actors().get(speaker);
    boolean plural = !pronoun.lower().equals("i") && !pronoun.lower().equals("my");
    String body =
        plural && actor != null && actor.kind() == ActorKind.PERSON ? actor.affiliation() : null;
    Evidence evidence = new Evidence(report.id(), pronoun.span());
    return Optional.of(
        new Filler(0, 1, body != null ? body : speaker, true, evidence, pronoun.text()));
  }

  private static boolean holds(Span content, Span words) {
    return content.contains(words)
        || content.start() <= words.start() && words.start() < content.end();
  }
}
