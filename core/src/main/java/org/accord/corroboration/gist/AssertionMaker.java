package org.accord.corroboration.gist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accord.corroboration.origin.Parties;
import org.accord.corroboration.origin.Voices;
import org.accord.model.Dossier;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.Span;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Claim;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
import org.accord.model.grounding.ActorMention;
import org.accord.model.grounding.PlaceMention;
import org.accord.model.grounding.Quantity;
import org.accord.model.lineage.SentenceRef;
import org.accord.text.Blanks;
import org.accord.text.Memo;
import org.accord.text.Stems;

/** Makes assertions out of a story's claims: joins copies, gathers what each is about. */
public final class AssertionMaker {

  private static final double SAME_WORDS = 0.6;

  /** "8/16 2009 A man holds ...", "3 of 12 The gate after the fire": a picture of a gallery. */
  private static final Pattern CAPTION =
      Pattern.compile(
          "\\P{L}{0,3}\\d{1,2}(?:/| of )\\d{1,2}\\s+(?:(?:19|20)\\d\\d\\s+\\p{Lu}|(?:An?|The)\\s)");

  /** A narrator's clause of so few words beside who speaks and the cue only brings in a speaker. */
  private static final int MOST_OF_FRAME = 1;

  /** A narrator's clause that ends so only leads to what is said. */
  private static final Pattern SAYING =
      Pattern.compile("\\b(?:said|says|saying|adding|told [\\p{L} ]{2,30})[:,]?$");

  /** Acts that are done by saying something. */
  public static final Set<EventType> SPEECH =
      Collections.unmodifiableSet(
          EnumSet.of(
              EventType.ACCUSE,
              EventType.CONSULT,
              EventType.REJECT,
              EventType.REQUEST,
              EventType.SUPPORT,
              EventType.THREATEN));

  private static final int CLAIMS_KEPT = 50_000;
  private static final Memo<String, Set<String>> WORDS =
      new Memo<>(CLAIMS_KEPT, words -> Set.copyOf(Stems.words(words)));

  private final Dossier dossier;
  private final Parties parties;
  private final Voices voices;
  private final Map<String, Event> events = new HashMap<>();
  private final Map<String, Quantity> quantities = new HashMap<>();
  private final Map<SentenceRef, Set<String>> speakers = new HashMap<>();
  private final Map<SentenceRef, Set<String>> frames = new HashMap<>();
  private final Map<ReportId, Integer> order = new HashMap<>();
  private final Map<ReportId, ReadReport> reports = new HashMap<>();
  private final Map<ReportId, List<ActorMention>> actorMentions = new HashMap<>();
  private final Map<ReportId, List<PlaceMention>> placeMentions = new HashMap<>();
  private final Map<Evidence, String> words;

  private AssertionMaker(Dossier dossier) {
    this.dossier = dossier;
    this.parties = new Parties(dossier.actors());
    this.voices = new Voices(dossier, parties);
    dossier.events().forEach(e -> events.put(e.id(), e));
    dossier.quantities().forEach(q -> quantities.put(q.id(), q));
    for (ReadReport report : dossier.reports()) {
      order.put(report.id(), order.size());
      reports.put(report.id(), report);
    }
    this.words =
        dossier.claims().parallelStream()
            .map(Claim::evidence)
            .collect(Collectors.toMap(e -> e, this::single, (one, same) -> one));
    dossier.claims().forEach(this::hear);
    dossier
        .actorMentions()
        .forEach(
            m ->
                actorMentions
                    .computeIfAbsent(m.evidence().report(), r -> new ArrayList<>())
                    .add(m));
    dossier
        .placeMentions()
        .forEach(
            m ->
                placeMentions
                    .computeIfAbsent(m.evidence().report(), r -> new ArrayList<>())
                    .add(m));
  }

  /** The assertions of a story, in their own order. */
  public static Assertions of(Dossier dossier) {
    return new AssertionMaker(dossier).assemble();
  }

  /** A claim with its copies, and what it is about. */
  private record Featured(List<Claim> claims, SortedMap<String, Double> features) {}

  private Assertions assemble() {
    List<Featured> told =
        copies().parallelStream()
            .filter(claims -> !isFrame(claims.get(0)) && !isCaption(claims.get(0)))
            .map(claims -> new Featured(claims, features(claims.get(0))))
            .filter(f -> !f.features.isEmpty())
            .toList();
    Vocabulary vocabulary = Vocabulary.of(told.stream().map(Featured::features).toList());
    List<Assertion> assertions =
        told.parallelStream().map(f -> assertion(f.claims, vocabulary.weigh(f.features))).toList();
    return new Assertions(assertions, vocabulary);
  }

  /**
   * Whether the narrator's words only bring in a speaker ("Mr Brown hit back, saying"), whose own
   * words are a claim of the same sentence.
   */
  private boolean isFrame(Claim claim) {
    List<Event> told = eventsOf(claim);
    Set<String> framing = frames.get(claim.sentence());
    if (claim.chain().isEmpty() && framing != null) {
      long own = Stems.of(words(claim)).stream().filter(s -> !framing.contains(s)).count();
      if (own <= MOST_OF_FRAME || SAYING.matcher(words(claim)).find()) {
        return true;
      }
    }
    if (!claim.chain().isEmpty() || told.isEmpty() || !claim.quantities().isEmpty()) {
      return false;
    }
    Set<String> quoted = speakers.getOrDefault(claim.sentence(), Set.of());
    return told.stream()
        .allMatch(
            e ->
                e.type() != null
                    && SPEECH.contains(e.type())
                    && !e.agents().isEmpty()
                    && e.agents().stream().allMatch(a -> quoted.contains(parties.key(a))));
  }

  /** Whether the sentence is the caption of a numbered picture, which may be of another year. */
  private boolean isCaption(Claim claim) {
    return CAPTION
        .matcher(
            requireReport(claim)
                .reading()
                .sentenceAt(claim.evidence().span().start())
                .map(s -> requireReport(claim).words(s.span()))
                .orElse(""))
        .lookingAt();
  }

  private void hear(Claim claim) {
    voices
        .heard(claim)
        .or(() -> voices.silence(claim))
        .ifPresent(
            a -> {
              Set<String> here = frames.computeIfAbsent(claim.sentence(), k -> new TreeSet<>());
              a.source().forEach(s -> here.addAll(stems(a.report(), s)));
              a.cue().forEach(s -> here.addAll(stems(a.report(), s)));
            });
    voices
        .heard(claim)
        .map(Attribution::speaker)
        .ifPresent(
            s -> {
              Set<String> here = speakers.computeIfAbsent(claim.sentence(), k -> new TreeSet<>());
              s.actors().forEach(a -> here.add(parties.key(a)));
            });
  }

  /** Claims of one copied sentence that have most of their words in common, together. */
  private List<List<Claim>> copies() {
    Map<SentenceRef, List<Claim>> bySentence = new TreeMap<>();
    for (Claim claim : dossier.claims()) {
      bySentence
          .computeIfAbsent(dossier.lineages().firstTold(claim.sentence()), s -> new ArrayList<>())
          .add(claim);
    }
    List<List<Claim>> copies = new ArrayList<>();
    for (List<Claim> claims : bySentence.values()) {
      claims.sort(
          java.util.Comparator.comparing((Claim c) -> order(c))
              .thenComparing(c -> c.evidence().span())
              .thenComparing(c -> c.chain().size())
              .thenComparing(Claim::id));
      List<List<Claim>> here = new ArrayList<>();
      for (Claim claim : claims) {
        here.stream()
            .filter(g -> g.stream().noneMatch(c -> order(c) == order(claim)))
            .filter(g -> g.get(0).chain().isEmpty() == claim.chain().isEmpty())
            .filter(g -> alike(g.get(0), claim))
            .findFirst()
            .ifPresentOrElse(g -> g.add(claim), () -> here.add(new ArrayList<>(List.of(claim))));
      }
      copies.addAll(here);
    }
    return copies;
  }

  private int order(Claim claim) {
    Integer place = order.get(claim.evidence().report());
    if (place == null) {
      throw new IllegalArgumentException("Claim " + claim.id() + " is of no report of the story");
    }
    return place;
  }

  private boolean alike(Claim left, Claim right) {
    Set<String> a = WORDS.of(words(left));
    Set<String> b = WORDS.of(words(right));
    int size = a.size() + b.size();
    long shared = a.stream().filter(b::contains).count();
    return size > 0 && 2.0 * shared / size >= SAME_WORDS;
  }

  private String words(Claim claim) {
    return Objects.requireNonNull(words.get(claim.evidence()));
  }

  /** The words with white space made single. */
  private String single(Evidence evidence) {
    return Blanks.single(dossierWords(evidence));
  }

  private List<String> stems(ReportId report, Span span) {
    return Stems.of(dossierWords(new Evidence(report, span)));
  }

  private String dossierWords(Evidence evidence) {
    ReadReport report = reports.get(evidence.report());
    return report == null ? "" : report.words(evidence.span());
  }

  private SortedMap<String, Double> features(Claim claim) {
    SortedMap<String, Double> features = new TreeMap<>(Vocabulary.features(words(claim)));
    for (Event event : eventsOf(claim)) {
      if (event.type() != null) {
        features.put("type:" + event.type(), 1.0);
        event.agents().forEach(a -> features.put("by:" + event.type() + parties.key(a), 0.7));
        event.patients().forEach(a -> features.put("to:" + event.type() + parties.key(a), 0.7));
      }
      if (event.place() != null) {
        features.put("at:" + event.place(), 0.5);
      }
      if (event.date() != null) {
        features.put("on:" + event.date(), 0.5);
      }
    }
    for (Quantity quantity : quantitiesOf(claim)) {
      features.put("unit:" + quantity.unit() + ":" + quantity.counted(), 0.7);
    }
    return features;
  }

  private Assertion assertion(List<Claim> claims, FeatureVector vector) {
    Claim first = claims.get(0);
    List<Event> told = eventsOf(first);
    Set<String> concerned = new TreeSet<>();
    for (Event event : told) {
      event.agents().forEach(a -> concerned.add(parties.key(a)));
      event.patients().forEach(a -> concerned.add(parties.key(a)));
    }
    for (ActorMention mention : actorMentions.getOrDefault(first.evidence().report(), List.of())) {
      if (first.evidence().span().contains(mention.evidence().span())) {
        concerned.add(parties.key(mention.actor()));
      }
    }
    Set<String> places = new TreeSet<>();
    told.stream().map(Event::place).filter(p -> p != null).forEach(places::add);
    for (PlaceMention mention : placeMentions.getOrDefault(first.evidence().report(), List.of())) {
      if (first.evidence().span().contains(mention.evidence().span())) {
        places.add(mention.place());
      }
    }
    int sentences = 1 + requireReport(first).reading().sentences().size();
    String words = words(first);
    return new Assertion(
        String.format(
            java.util.Locale.ROOT,
            "%s\u0000%06d:%06d:%02d",
            words,
            order(first),
            first.evidence().span().start(),
            first.chain().size()),
        words,
        claims,
        voices.of(first, concerned, charged(told)),
        voices.heard(first).orElse(null),
        voices.silence(first).orElse(null),
        told,
        quantitiesOf(first),
        concerned,
        places,
        vector,
        1.0 - Math.min(1.0, (double) first.sentence().sentence() / sentences));
  }

  /** The parties charged: with fighting, seizing or holding somebody, or with a disputed act. */
  private Set<String> charged(List<Event> told) {
    Set<String> charged = new TreeSet<>();
    for (Event event : told) {
      if (event.type() == EventType.ASSAULT
          || event.type() == EventType.COERCE
          || event.certainty() == Certainty.DISPUTED) {
        event.agents().forEach(a -> charged.add(parties.key(a)));
      }
    }
    return charged;
  }

  private ReadReport requireReport(Claim claim) {
    ReadReport report = reports.get(claim.evidence().report());
    if (report == null) {
      throw new IllegalArgumentException("Claim " + claim.id() + " is of no report of the story");
    }
    return report;
  }

  private List<Event> eventsOf(Claim claim) {
    return known(claim.events(), events);
  }

  private List<Quantity> quantitiesOf(Claim claim) {
    return known(claim.quantities(), quantities);
  }

  private static <T> List<T> known(Collection<String> ids, Map<String, T> byId) {
    List<T> known = new ArrayList<>();
    for (String id : ids) {
      T value = byId.get(id);
      if (value != null) {
        known.add(value);
      }
    }
    return known;
  }
}
