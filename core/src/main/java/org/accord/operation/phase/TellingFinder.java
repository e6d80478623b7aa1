package org.accord.operation.phase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accord.model.Evidence;
import org.accord.model.Published;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.Span;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Claim;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Phase;
import org.accord.model.grounding.PlaceMention;
import org.accord.model.reading.Sentence;
import org.accord.operation.scene.Scene;
import org.accord.text.Memo;
import org.accord.text.Word;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds what each sentence of a report tells as a step, and of which day.
 *
 * <p>Of one sentence and day one step is told, the one that the others only surround: a halt and
 * not the evacuation that was under way, a deal and not what it will allow. An attack stands beside
 * it. Of what somebody says only the saying is a step where nothing in it is.
 */
final class TellingFinder {

  /** How far into a report an act of no told day may be told that is yet to come. */
  private static final int FIRST_SENTENCES = 2;

  /** A picture of a gallery, "12/34 5 November", which mostly tells of something else. */
  private static final Pattern CAPTION = Pattern.compile("\\d{1,3}/\\d{1,3}\\s");

  /** "Smoke rises in the town of Dael, Syria, September 5, 2016." */
  private static final Pattern DATED_PICTURE =
      Pattern.compile("(?<!\\bon|\\bOn|\\bof) \\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2},? \\d{4}\\.?\\s*$");

  private static final Pattern PAST =
      Pattern.compile("\\b(?:was|were|had|has|have|said|will|told)\\b");

  private static final int TEXTS_KEPT = 50_000;
  private static final Memo<String, Boolean> CAPTIONS =
      new Memo<>(TEXTS_KEPT, TellingFinder::hasDateOfPicture);

  private static final Pattern PREPARED = Pattern.compile("(?i)(?:prepar|plans?\\b|planning)");

  private final Scene scene;
  private final Set<EventType> act;
  private final Map<ReportId, List<PlaceMention>> places;

  /**
   * @param act the event types that carry the undertaking; empty for a story that is none
   */
  TellingFinder(Scene scene, Set<EventType> act) {
    this.scene = scene;
    this.act = act;
    this.places =
        scene.dossier().placeMentions().stream()
            .collect(Collectors.groupingBy(m -> m.evidence().report()));
  }

  List<Telling> find() {
    return scene.dossier().reports().parallelStream()
        .flatMap(report -> of(report).stream())
        .toList();
  }

  private List<Telling> of(ReadReport report) {
    Words words = Words.of(report);
    Days days = new Days(scene, report, words);
    Map<String, List<Telling>> bySentence = new TreeMap<>();
    for (Event event : scene.events(report.id())) {
      Telling telling = telling(event, report, words, days);
      if (telling != null) {
        put(bySentence, report, telling);
      }
    }
    new Statements(scene, report, words, days).find().forEach(t -> put(bySentence, report, t));
    new BareTurns(scene, report, words, days).find().forEach(t -> put(bySentence, report, t));
    new RisenTolls(scene, report, words, days).find().forEach(t -> put(bySentence, report, t));
    new BarePlans(scene, report, words, days).find().forEach(t -> put(bySentence, report, t));
    List<Telling> chosen = new ArrayList<>();
    bySentence.values().forEach(same -> chosen.addAll(choose(same)));
    return chosen;
  }

  private void put(Map<String, List<Telling>> map, ReadReport report, Telling telling) {
    Sentence told = report.reading().sentenceAt(telling.trigger().span().start()).orElse(null);
    if (told != null && isCaption(told.span().in(report.text()))) {
      return;
    }
    int sentence = told == null ? -1 : told.index();
    map.computeIfAbsent(
            String.format(java.util.Locale.ROOT, "%06d %s", sentence, telling.day()),
            k -> new ArrayList<>())
        .add(telling);
  }

  private static boolean isCaption(String sentence) {
    return CAPTIONS.of(sentence);
  }

  private static boolean hasDateOfPicture(String sentence) {
    return sentence.chars().anyMatch(Character::isDigit)
        && (CAPTION.matcher(sentence).lookingAt()
            || DATED_PICTURE.matcher(sentence).find() && !PAST.matcher(sentence).find());
  }

  private @Nullable Telling telling(Event event, ReadReport report, Words words, Days days) {
    Optional<Phase> found = Steps.of(event);
    OnlyNamed named = new OnlyNamed(scene, words);
    if (found.isEmpty() || named.isByTheWay(event) || named.isTarget(event)) {
      return null;
    }
    Phase phase = phase(found.get(), event, words);
    Days.Day day = days.of(event, phase);
    if (day == null) {
      return null;
    }
    Certainty certainty = event.certainty();
    if (day.open() && isBeside(event.type())) {
      return null;
    }
    if (phase == Phase.PLANNED && !isPlan(event, day, report, words)) {
      return null;
    }
    if (!day.told() && named.isBackdrop(event)) {
      return null;
    }
    if (phase == Phase.AGREED && event.type() == EventType.AGREE && !named.isStruck(event)) {
      return null;
    }
    if (event.type() == EventType.ASSAULT
        && (phase == Phase.ATTACKED || phase == Phase.STARTED)
        && (day.told()
            ? named.isCharged(event, day.date()) || named.isBeforeThat(event, day.date())
            : named.isGeneral(event) || named.isOfBefore(event))) {
      return null;
    }
    boolean sure = certainty == Certainty.ACTUAL && phase != Phase.ANNOUNCED;
    boolean ahead = isAhead(day.date(), report.report().published(), sure);
    boolean early = sure && isAhead(day.date(), report.report().published(), false);
    if (ahead && phase == Phase.ATTACKED || early && named.isBesideAPlan(event, day.date())) {
      return null;
    }
    if (ahead) {
      phase = Phase.PLANNED;
      certainty = Certainty.EXPECTED;
    } else if (day.open() && (phase == Phase.COMPLETED || phase == Phase.ONGOING)) {
      phase = Phase.STARTED;
    }
    if (scene.isUnconfirmed(event) && certainty == Certainty.ACTUAL) {
      certainty = Certainty.DISPUTED;
    }
    return telling(event, day, phase, certainty, report, words);
  }

  /** An act of which only the month is told, and that is done by then. */
  Optional<Telling> ofMonth(Event event, String month, ReadReport report, Words words) {
    Phase phase = Steps.of(event).map(p -> phase(p, event, words)).orElse(Phase.PLANNED);
    OnlyNamed named = new OnlyNamed(scene, words);
    boolean done = phase != Phase.PLANNED && phase != Phase.ONGOING;
    boolean deal = phase == Phase.AGREED && event.type() == EventType.AGREE;
    return !done
            || event.type() == null
            || named.isByTheWay(event)
            || named.isGeneral(event)
            || deal && !named.isStruck(event)
        ? Optional.empty()
        : Optional.of(
            telling(
                event,
                new Days.Day(month, false, Days.UNTOLD, false),
                phase,
                event.certainty(),
                report,
                words));
  }

  private Telling telling(
      Event event, Days.Day day, Phase phase, Certainty certainty, ReadReport report, Words words) {
    Evidence evidence =
        scene.claimOf(event).map(Claim::evidence).orElseGet(() -> scene.around(event.trigger()));
    if (!evidence.span().overlaps(event.trigger().span())) {
      evidence = scene.around(event.trigger());
    }
    String text = scene.words(evidence);
    return new Telling(
        day.date(),
        day.told(),
        phase,
        certainty,
        event.type(),
        ClauseWords.of(scene, words, evidence, event.trigger()),
        evidence,
        event.trigger(),
        day.reach(),
        report.reading().sentenceAt(event.trigger().span().start()).map(Sentence::index).orElse(0),
        Set.copyOf(event.agents()),
        event.patients(),
        placeTold(event, report),
        scene.tellers(event),
        StemSet.ofWords(text));
  }

  /** Neither the undertaking's own act nor an attack: how often it was done since is no step. */
  private boolean isBeside(@Nullable EventType type) {
    return type != null && type != EventType.ASSAULT && !act.contains(type);
  }

  /** The place that the event's own sentence names; one only inferred parts no steps. */
  private @Nullable String placeTold(Event event, ReadReport report) {
    Span sentence = scene.around(event.trigger()).span();
    return places.getOrDefault(report.id(), List.of()).stream()
            .anyMatch(
                m -> m.place().equals(event.place()) && sentence.contains(m.evidence().span()))
        ? event.place()
        : null;
  }

  /** What the verb at the trigger makes of it: a promise is announced, a resolution agreed. */
  private static Phase phase(Phase found, Event event, Words words) {
    EventType type = event.type();
    List<Word> at = new ArrayList<>(words.in(event.trigger().span()));
    boolean settled =
        found != Phase.COMPLETED
            && found != Phase.AGREED
            && found != Phase.ONGOING
            && found != Phase.ATTACKED
            && !(found == Phase.STARTED && type == EventType.COERCE);
    if (settled || type == null || at.isEmpty()) {
      return found;
    }
    Optional<Phase> own = Verbs.atTrigger(at, type);
    if (own.isPresent()) {
      return own.get();
    }
    int first = at.get(0).index();
    int last = at.get(at.size() - 1).index();
    for (int i = Math.max(0, first - 3); i < Math.min(words.size(), last + 4); i++) {
      if (words.sameSentence(i, first)) {
        at.add(words.get(i));
      }
    }
    return Verbs.around(at, type).orElse(found);
  }

  /**
   * Whether what is told as yet to come lies ahead of the report: what was once planned for a day
   * gone by, or done for some purpose, is no plan.
   */
  private boolean isPlan(Event event, Days.Day day, ReadReport report, Words words) {
    Published published = report.report().published();
    LocalDate date = LocalDate.parse(day.date());
    if (event.certainty() == Certainty.CONDITIONAL) {
      return published != null && day.told() && date.isAfter(published.day());
    }
    if (published == null || date.isAfter(published.day())) {
      return true;
    }
    if (date.isBefore(published.day())) {
      return false;
    }
    boolean act =
        event.type() != null && this.act.contains(event.type()) || isPrepared(event, scene);
    boolean first =
        report
            .reading()
            .sentenceAt(event.trigger().span().start())
            .map(s -> s.index() < FIRST_SENTENCES)
            .orElse(false);
    return (day.told() || act || first) && looksAhead(event, words);
  }

  /** "are preparing to evacuate": told as under way, and not as wished for. */
  static boolean isPrepared(Event event, Scene scene) {
    return event.phase() == Phase.PLANNED
        && PREPARED.matcher(scene.words(event.trigger())).lookingAt()
        && event.certainty() == Certainty.ACTUAL
        && !isSpeech(event.type());
  }

  private boolean looksAhead(Event event, Words words) {
    return words.in(scene.around(event.trigger()).span()).stream()
        .anyMatch(w -> Outlook.isAhead(w.lower()));
  }

  /** Whether the day lies ahead of the report, by more than what time zones may do. */
  private static boolean isAhead(String day, @Nullable Published published, boolean done) {
    int slack = done ? 1 : 0;
    return published != null && LocalDate.parse(day).isAfter(published.day().plusDays(slack));
  }

  private static List<Telling> choose(List<Telling> same) {
    List<Telling> chosen = new ArrayList<>();
    same.stream()
        .filter(t -> t.phase() != Phase.ATTACKED)
        .filter(t -> !isOutspoken(t, same))
        .min(Comparator.comparingInt((Telling t) -> rank(t)).thenComparing(t -> t.trigger().span()))
        .ifPresent(chosen::add);
    same.stream()
        .filter(t -> t.phase() == Phase.ATTACKED)
        .min(Comparator.comparing((Telling t) -> t.trigger().span()))
        .ifPresent(
            attack -> {
              chosen.removeIf(
                  t ->
                      rank(t) >= rank(Phase.COMPLETED)
                          && !(t.isStatement() && t.told() && !attack.told()));
              chosen.add(attack);
            });
    return chosen;
  }

  /** Whether the day is that of somebody's speaking, and not of the act that is spoken of. */
  private static boolean isOutspoken(Telling telling, List<Telling> same) {
    return telling.type() != null
        && (telling.phase() == Phase.COMPLETED
            || telling.phase() == Phase.ONGOING
            || telling.phase() == Phase.STARTED && telling.type() == EventType.COERCE)
        && same.stream().anyMatch(t -> t.isStatement() && t.reach() < telling.reach());
  }

  private static int rank(Telling telling) {
    int unsure =
        telling.certainty() == Certainty.ACTUAL || telling.phase() == Phase.PLANNED ? 0 : 1;
    boolean spoken = telling.phase() == Phase.PLANNED && isSpeech(telling.type());
    return 3 * rank(telling.phase()) + unsure + (spoken ? 1 : 0);
  }

  /** "promised to hand it over on Friday": what is to be done is told before the promise. */
  private static boolean isSpeech(@Nullable EventType type) {
    return type == EventType.AGREE
        || type == EventType.REQUEST
        || type == EventType.ACCUSE
        || type == EventType.REJECT
        || type == EventType.THREATEN;
  }

  private static int rank(Phase phase) {
    return switch (phase) {
      case HALTED, RESUMED -> 0;
      case STARTED -> 1;
      case AGREED -> 2;
      case ATTACKED -> 3;
      case COMPLETED -> 4;
      case ONGOING -> 5;
      case ANNOUNCED -> 6;
      case PLANNED -> 7;
    };
  }
}
