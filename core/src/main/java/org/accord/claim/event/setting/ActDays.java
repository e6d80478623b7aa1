package org.accord.claim.event.setting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.claim.event.told.Told;
import org.accord.claim.event.trigger.Trigger;
import org.accord.claim.grammar.Clause;
import org.accord.claim.grammar.Lexicon;
import org.accord.claim.grammar.PastForms;
import org.accord.claim.grammar.SentenceWords;
import org.accord.claim.grammar.VerbGroup;
import org.accord.claim.grammar.Word;
import org.accord.model.Published;
import org.accord.model.Span;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.EventType;
import org.accord.model.grounding.Moment;
import org.accord.model.reading.SpanType;
import org.jspecify.annotations.Nullable;

/** When the acts of one sentence take place: which of the days that it tells is whose. */
public final class ActDays {
  private static final int NEAR = 8;
  private static final Set<String> APART =
      Set.of(
          "after", "before", "since", "of", "following", "from", "over", "about", "for", "until");
  private static final Set<String> RELATIVE = Set.of("which", "that", "who");
  private static final Set<String> CONTRAST = Set.of("but", "while", "whereas", "though");
  private static final Set<String> GOALS = Set.of("to", "until", "till", "through");
  private static final Set<String> STRIVING = Set.of("try", "attempt", "wait", "want", "seek");

  /** How many words behind an act its own day may stand. */
  private static final int FAR_DAY = 7;

  /** A day told a little ahead of its report may be that of another part of the world. */
  private static final int SLACK = 1;

  /** "after 3 p.m.": a time so near behind the word is its own, and no clause. */
  private static final int OPENING = 3;

  /** How long a day's value is; a month's and a year's are shorter. */
  private static final int DAY = 10;

  private static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final Pattern OF_A_DAY =
      Pattern.compile(
          "(?i)day\\b|\\d{4}|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|eve|week|month|year|this)");
  private static final Pattern DAY_OR_LONGER =
      Pattern.compile("(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)(?:T.*)?");

  private final Told told;
  private final SentenceWords words;
  private final List<At> dates = new ArrayList<>();

  private record At(int from, int to, String value) {}

  public ActDays(Told told, SentenceWords words) {
    this.told = told;
    this.words = words;
    if (words.size() == 0) {
      return;
    }
    int body = Settings.behindDateline(words);
    for (Moment moment : told.momentsIn(words.span(0, words.size()))) {
      String date = date(moment);
      Span span = moment.evidence().span();
      int from = words.indexAt(span.start());
      if (date != null && from >= body && !isHeader(moment, date)) {
        dates.add(new At(from, Math.max(from + 1, words.indexAt(span.end() - 1) + 1), date));
      }
    }
    dates.sort(Comparator.comparingInt(At::from).thenComparing(At::value));
  }

  /** "Date of publication 16 September 2016 Two civilians": the report's own date. */
  private boolean isHeader(Moment moment, String date) {
    Span span = moment.evidence().span();
    int from = words.indexAt(span.start());
    int to = words.indexAt(span.end() - 1) + 1;
    return words.at(to - 1).text().matches("\\d{4}")
        && words.at(to).isCapitalised()
        && !Lexicon.isPreposition(words.at(from - 1))
        && published().map(p -> p.toString().equals(date)).orElse(false);
  }

  private static @Nullable String date(Moment moment) {
    if (moment.type() != SpanType.DATE && moment.type() != SpanType.TIME) {
      return null;
    }
    Matcher m = DAY_OR_LONGER.matcher(Optional.ofNullable(moment.value()).orElse(""));
    return m.matches() ? m.group(1) : null;
  }

  /** The nearest date in the clause, else in the clause beside it, else the nearest of all. */
  public @Nullable String of(
      List<Clause> clauses, Trigger trigger, @Nullable VerbGroup verb, Certainty certainty) {
    boolean beside = dates.stream().anyMatch(d -> Math.abs(d.from - trigger.to()) <= 1);
    if (Tolls.isCounted(words, trigger, beside)) {
      return null;
    }
    Distances.Distance far = Distances.before(words, trigger.from());
    if (far != null) {
      return away(far, trigger);
    }
    Attribution teller = told.teller(words.span(trigger.from(), trigger.to()));
    Optional<At> told =
        told(clauses, trigger)
            .filter(d -> !NotItsDay.isOfTheSaying(words, d.from, d.to, teller, trigger, verb))
            .filter(d -> !isOfAVerb(d, trigger))
            .filter(d -> !isOfItsModifier(d, trigger, verb))
            .filter(d -> !isOfTheMainVerb(d, trigger, verb));
    return told.isPresent() && !isYetToCome(told.get(), verb, certainty)
        ? ahead(told.get(), trigger, certainty)
        : isSaidNow(trigger, verb, certainty)
            ? published().map(LocalDate::toString).orElse(null)
            : null;
  }

  /** "met on Friday to discuss the attack", "the blast struck at 6:40": the day of the verb. */
  private boolean isOfAVerb(At date, Trigger trigger) {
    boolean known =
        trigger.isNoun()
            && trigger.type() == EventType.ASSAULT
            && (Lexicon.DEFINITE.contains(words.at(trigger.from() - 1).lower())
                || Lexicon.DEFINITE.contains(words.at(trigger.from() - 2).lower()));
    if (!known || Math.abs(date.to - trigger.from()) <= 1) {
      return false;
    }
    boolean before = date.from < trigger.from();
    return before
        || !OF_A_DAY.matcher(words.span(date.from, date.to).in(told.report().text())).find();
  }

  /** What was done is of no day ahead: "has criticised organisers of Sunday's party". */
  private boolean isYetToCome(At date, @Nullable VerbGroup verb, Certainty certainty) {
    return verb != null
        && (verb.past() || verb.perfect())
        && verb.modal().isEmpty()
        && certainty == Certainty.ACTUAL
        && date.value.length() == DAY
        && published()
            .map(p -> LocalDate.parse(date.value).isAfter(p.plusDays(SLACK)))
            .orElse(false);
  }

  private Optional<LocalDate> published() {
    return Optional.ofNullable(told.report().report().published()).map(Published::day);
  }

  /**
   * The weekday that comes next, where the act is still to come; none where the day is another
   * noun's: "a deal to restart the evacuation halted by Friday's attack".
   */
  private @Nullable String ahead(At date, Trigger trigger, Certainty certainty) {
    boolean open = certainty == Certainty.EXPECTED || certainty == Certainty.DEMANDED;
    for (int i = trigger.from() - 1; i >= trigger.from() - 3; i--) {
      open &= STRIVING.stream().noneMatch(words.at(i)::isA);
    }
    boolean weekday =
        date.from >= trigger.from()
            && date.from < trigger.to() + NEAR
            && WEEKDAYS.contains(words.at(date.from).lower());
    Optional<LocalDate> published = published();
    if (!open || !weekday || published.isEmpty() || date.value.length() != DAY) {
      return date.value;
    }
    LocalDate day = LocalDate.parse(date.value);
    if (day.isBefore(published.get()) && isOwner(date)) {
      return null;
    }
    return day.isBefore(published.get()) ? day.plusWeeks(1).toString() : date.value;
  }

  /** "the ministry denies it": what is said in the present is said on the day of the report. */
  private boolean isSaidNow(Trigger trigger, @Nullable VerbGroup verb, Certainty certainty) {
    return verb != null
        && trigger.isSpeech()
        && trigger.isVerb()
        && certainty == Certainty.ACTUAL
        && !words.isHeadline()
        && words.at(words.size() - 1).isPunctuation()
        && words.at(verb.verb()).endsIn("s")
        && verb.start() == verb.verb()
        && !RELATIVE.contains(words.at(verb.start() - 1).lower());
  }

  /** The day told between the word of distance and the act's end, else so far from another. */
  private @Nullable String away(Distances.Distance far, Trigger trigger) {
    return dates.stream()
        .filter(d -> d.from > far.word() && d.from <= trigger.to() + FAR_DAY)
        .filter(d -> isUnbroken(trigger.to(), d.from))
        .map(At::value)
        .findFirst()
        .orElseGet(
            () ->
                dates.stream()
                    .filter(d -> d.to <= far.word())
                    .max(Comparator.comparingInt(At::from))
                    .or(() -> dates.stream().min(Comparator.comparingInt(At::from)))
                    .map(At::value)
                    .or(() -> far.isBehindSince(words) ? Optional.empty() : publicationDay())
                    .map(far::from)
                    .orElse(null));
  }

  private Optional<String> publicationDay() {
    return Optional.ofNullable(told.report().report().published()).map(p -> p.day().toString());
  }

  private boolean isUnbroken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.at(i).isPunctuation() || Lexicon.isAuxiliary(words.at(i))) {
        return false;
      }
    }
    return true;
  }

  private Optional<At> told(List<Clause> clauses, Trigger trigger) {
    int own = Clause.indexOf(clauses, trigger.from());
    List<At> free =
        dates.stream()
            .filter(d -> isDayOf(d, trigger) && !isBackdrop(d, clauses, own, trigger))
            .filter(
                d ->
                    !endsASpan(d)
                        && !isGoalOfLength(d)
                        && !NotItsDay.isOfARelative(words, d.from, trigger)
                        && !(d.value.length() < DAY
                            && NotItsDay.isOfAGerund(words, d.from, trigger))
                        && !NotItsDay.isOfANoun(words, d.from, d.to, trigger))
            .toList();
    return nearestDate(free, clauses.get(own), trigger)
        .or(() -> own > 0 ? nearestDate(free, clauses.get(own - 1), trigger) : Optional.empty())
        .or(
            () ->
                free.size() == 1 && !isContrasted(trigger, free.get(0))
                    ? Optional.of(free.get(0))
                    : Optional.empty());
  }

  /** "was closed for hours, but reopened on Friday": the day of what it is set against. */
  private boolean isContrasted(Trigger trigger, At date) {
    for (int i = trigger.to(); i < date.from; i++) {
      String word = words.at(i).lower();
      if (CONTRAST.contains(word) && (word.equals("but") || words.at(i - 1).lower().equals(","))) {
        return true;
      }
    }
    return false;
  }

  /** "prolonged the truce to the end of the month": how long it is to last. */
  private boolean isGoalOfLength(At date) {
    return date.value.length() < DAY && GOALS.contains(words.at(date.from - 1).lower());
  }

  /** "from late Sunday to Monday": what lasts from one day to another is told of the first. */
  private boolean endsASpan(At date) {
    int i = date.from - 1;
    while (i > 0
        && (Character.isDigit(words.at(i).text().charAt(0)) || words.at(i).lower().equals("on"))) {
      i--;
    }
    int to = i;
    boolean until = words.at(to).lower().equals("to") || words.at(to).lower().equals("until");
    return until
        && dates.stream().filter(d -> d.to <= to && to - d.to <= 1).anyMatch(d -> hasFrom(d.from));
  }

  private boolean hasFrom(int index) {
    for (int i = index - 1; i >= Math.max(0, index - 4); i--) {
      if (words.at(i).lower().equals("from")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "impounded after a law was passed on Dec. 22": a day of the calendar against which it is told.
   */
  private boolean isBackdrop(At date, List<Clause> clauses, int own, Trigger trigger) {
    int index = Clause.indexOf(clauses, date.from);
    Clause clause = clauses.get(index);
    boolean harm = trigger.type() == null || trigger.type() == EventType.ASSAULT;
    boolean told = date.from - clause.start() > OPENING;
    return index > own && clause.opener().equals("after") && told && !harm && !hasWeekday(date);
  }

  private boolean hasWeekday(At date) {
    for (int i = date.from; i < date.to; i++) {
      if (WEEKDAYS.contains(words.at(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /**
   * "men arrested on Tuesday were freed": a day right before a verb whose subject has a participle.
   */
  private boolean isOfItsModifier(At date, Trigger trigger, @Nullable VerbGroup verb) {
    if (verb == null || !trigger.isVerb() || date.to != verb.start() || !verb.passive()) {
      return false;
    }
    for (int i = date.from - 1; i > Math.max(0, date.from - 8); i--) {
      Word word = words.at(i);
      Word left = words.at(i - 1);
      if (word.isPunctuation() || Lexicon.isAuxiliary(word)) {
        return false;
      }
      boolean participle = word.endsIn("ing") || word.endsIn("ed") || PastForms.isPast(word);
      if (participle && !Lexicon.isDeterminer(left) && !Lexicon.isAdjective(left)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "the men abducted in May were freed on Friday": behind a participle and the verb it stands
   * before.
   */
  private boolean isOfTheMainVerb(At date, Trigger trigger, @Nullable VerbGroup verb) {
    boolean participle =
        verb != null
            && trigger.isVerb()
            && verb.past()
            && !verb.hasBe()
            && !verb.perfect()
            && verb.modal().isEmpty()
            && Lexicon.isContent(words.at(trigger.from() - 1))
            && Lexicon.isPreposition(words.at(trigger.to()));
    if (!participle || date.from < trigger.to()) {
      return false;
    }
    for (int i = trigger.to(); i < date.from; i++) {
      Word word = words.at(i);
      if (word.isPunctuation()) {
        return false;
      }
      if (Lexicon.isAuxiliary(word) && !Lexicon.isPronoun(words.at(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private Optional<At> nearestDate(List<At> free, Clause clause, Trigger trigger) {
    return free.stream().filter(d -> clause.holds(d.from)).min(nearestTo(trigger));
  }

  /** Not the day of another noun: "after Sunday's election". */
  private boolean isDayOf(At date, Trigger trigger) {
    int next = behind(date);
    boolean owns = isOwner(date);
    boolean own = trigger.isNoun() && trigger.from() >= next && trigger.from() - next <= 2;
    boolean apart = owns && APART.contains(words.at(date.from - 1).lower());
    return !apart || own;
  }

  /** Whether the day is told as a noun's own: "Friday's". */
  private boolean isOwner(At date) {
    return words.at(behind(date) - 1).lower().startsWith("'")
        || words.at(date.to - 1).lower().endsWith("days");
  }

  /** The first word behind the day and its possessive sign. */
  private int behind(At date) {
    String last = words.at(date.to - 1).lower();
    return last.startsWith("'") || last.endsWith("days") ? date.to : date.to + 1;
  }

  /** What follows the trigger is nearer than what stands before it. */
  private Comparator<At> nearestTo(Trigger trigger) {
    return Comparator.comparingInt(
            (At a) ->
                (a.from >= trigger.to() ? a.from - trigger.to() : 3 + trigger.from() - a.to)
                    + (trigger.frame() == Trigger.RoleFrame.MOVE && isGoal(a) ? 6 : 0))
        .thenComparingInt(At::from)
        .thenComparing(At::value);
  }

  private boolean isGoal(At date) {
    String before = words.at(date.from - 1).lower();
    return before.equals("to") || before.equals("for") || before.equals("into");
  }
}
