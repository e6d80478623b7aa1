package org.accord.grounding.moment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.grounding.number.Word;
import org.accord.grounding.number.Words;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.grounding.Moment;
import org.accord.model.reading.Sentence;
import org.accord.model.reading.SpanType;
import org.accord.model.reading.TypedSpan;
import org.jspecify.annotations.Nullable;

/** Finds the moments of a report and resolves them against its own day. */
public final class MomentFinder {

  private static final List<MomentRule> RULES = MomentRule.table();
  private static final Pattern APPROXIMATE =
      Pattern.compile("(?:at least|about|some|nearly|almost|around|over|than|least)\\s+$");
  private static final Pattern PLURAL = Pattern.compile("^\\s+(?:\\p{Ll}+s|people|men|women)\\b");
  private static final Pattern BEFORE_MAY =
      Pattern.compile(
          "(?:in|since|of|by|until|till|last|next|this|early|late|mid|from|to|and|between|through|for|during|mid-|,|\\()[\\s-]*$",
          Pattern.CASE_INSENSITIVE);

  /** A phrase that matched, before it is known which of overlapping ones stands. */
  private record Candidate(MomentRule rule, Matcher match, Span span) {}

  public MomentFinder() {}

  /** The moments, in order of position; they never overlap. */
  public List<Moment> find(ReadReport report) {
    String text = report.text();
    LocalDate published =
        report.report().published() == null ? null : report.report().published().day();
    List<Moment> moments = new ArrayList<>();
    LocalDate told = null;
    for (Sentence sentence : report.reading().sentences()) {
      List<Word> words = Words.of(text, sentence.span());
      List<Moment> inSentence = new ArrayList<>();
      for (Candidate candidate : candidates(text, sentence.span(), Meaning.Sign.of(words))) {
        Span span = candidate.span();
        boolean ahead = Outlook.ahead(words, span.start(), span.end());
        Reference reference = new Reference(published, told, ahead);
        Value value = new Interpreter(candidate.rule(), candidate.match(), reference).value();
        if (value == null) {
          continue;
        }
        inSentence.add(moment(report, span, value, reference));
        told = toldBy(value).orElse(told);
      }
      bound(text, inSentence);
      moments.addAll(inSentence);
    }
    addUnknown(report, moments);
    moments.sort(Comparator.comparing(Moment::evidence));
    return List.copyOf(moments);
  }

  /** Phrases that overlap none longer, in order of position. */
  private static List<Candidate> candidates(String text, Span sentence, Set<Meaning.Sign> signs) {
    List<Candidate> all = new ArrayList<>();
    for (MomentRule rule : RULES) {
      if (!rule.meaning().possible(signs)) {
        continue;
      }
      Matcher match = rule.pattern().matcher(text).region(sentence.start(), sentence.end());
      match.useTransparentBounds(true);
      int from = sentence.start();
      while (match.region(from, sentence.end()).find()) {
        Span span = Span.of(match.start(), match.end());
        if (!misread(text, rule, match)) {
          Matcher kept = rule.pattern().matcher(text);
          kept.useTransparentBounds(true);
          kept.region(match.start(), sentence.end()).find();
          all.add(new Candidate(rule, kept, span));
        }
        from = span.end();
        if (from >= sentence.end()) {
          break;
        }
      }
    }
    all.sort(
        Comparator.<Candidate>comparingInt(c -> -c.span().length())
            .thenComparing(Candidate::span)
            .thenComparingInt(c -> c.rule().order()));
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : all) {
      if (kept.stream().noneMatch(k -> k.span().overlaps(candidate.span()))) {
        kept.add(candidate);
      }
    }
    kept.sort(Comparator.comparing(Candidate::span));
    return kept;
  }

  /** Words that only look like a moment: "may", "a second convoy", "about 2000 people". */
  private static boolean misread(String text, MomentRule rule, Matcher match) {
    String found = match.group();
    String before = text.substring(Math.max(0, match.start() - 12), match.start());
    String after = text.substring(match.end(), Math.min(text.length(), match.end() + 30));
    return switch (rule.meaning()) {
      case YEAR ->
          found.length() == 4
              && APPROXIMATE.matcher(before.toLowerCase(Locale.ROOT)).find()
              && PLURAL.matcher(after).find();
      case CALENDAR -> {
        String month = rule.group(match, "month");
        boolean bare = found.length() == (month == null ? 0 : month.length());
        boolean verb = month != null && (month.equals("May") || month.equals("March"));
        yield month == null
            || !Character.isUpperCase(month.charAt(0))
            || bare && verb && !BEFORE_MAY.matcher(before).find();
      }
      case DURATION -> {
        String unit = rule.group(match, "unit");
        yield "second".equalsIgnoreCase(unit) && !found.endsWith("s")
            || after.startsWith("-old")
            || found.endsWith("quarters") && found.contains("-");
      }
      default -> false;
    };
  }

  private static Moment moment(ReadReport report, Span span, Value value, Reference reference) {
    Optional<Timex.Days> days = Timex.days(value.value());
    LocalDate from = days.map(Timex.Days::from).orElse(null);
    LocalDate to = days.map(Timex.Days::to).orElse(null);
    LocalDate published = reference.published();
    if (value.value().equals("PRESENT_REF")) {
      from = published;
      to = published;
    }
    return new Moment(new Evidence(report.id(), span), value.type(), value.value(), from, to);
  }

  /** The single day that a value tells, for "the next day" further on. */
  private static Optional<LocalDate> toldBy(Value value) {
    return Timex.days(value.value()).filter(d -> d.from().equals(d.to())).map(Timex.Days::from);
  }

  /** "since Thursday" has no end, "until Friday" no beginning, "between A and B" spans both. */
  private static void bound(String text, List<Moment> moments) {
    for (int i = 0; i < moments.size(); i++) {
      Moment moment = moments.get(i);
      Span span = moment.evidence().span();
      String before = wordsBefore(text, span.start());
      if (i + 1 < moments.size() && before.matches("(?s).*\\b(between|from)")) {
        Moment next = moments.get(i + 1);
        String between =
            text.substring(span.end(), next.evidence().span().start())
                .strip()
                .toLowerCase(Locale.ROOT);
        if (between.matches("and|to|until|till|through|-|–")
            && moment.from() != null
            && next.to() != null
            && !moment.from().isAfter(next.to())) {
          moments.set(i, dated(moment, moment.from(), next.to()));
          moments.set(i + 1, dated(next, moment.from(), next.to()));
          i++;
        }
      } else if (before.endsWith("since")) {
        moments.set(i, dated(moment, moment.from(), null));
      } else if (before.endsWith("until") || before.endsWith("till")) {
        moments.set(i, dated(moment, null, moment.to()));
      }
    }
  }

  private static String wordsBefore(String text, int start) {
    return text.substring(Math.max(0, start - 20), start).stripTrailing().toLowerCase(Locale.ROOT);
  }

  private static Moment dated(Moment moment, @Nullable LocalDate from, @Nullable LocalDate to) {
    return new Moment(moment.evidence(), moment.type(), moment.value(), from, to);
  }

  /** What the reader takes for a time and no row knows, without a value. */
  private static void addUnknown(ReadReport report, List<Moment> moments) {
    List<Moment> known = List.copyOf(moments);
    for (TypedSpan typed : report.reading().spans()) {
      SpanType type = typed.type();
      if (type.isTime()
          && known.stream().noneMatch(m -> m.evidence().span().overlaps(typed.span()))) {
        moments.add(new Moment(new Evidence(report.id(), typed.span()), type, null, null, null));
      }
    }
  }
}
