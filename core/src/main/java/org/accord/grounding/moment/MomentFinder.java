package org.accord.grounding.moment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.accord.grounding.number.Word;
import org.accord.grounding.number.Words;
import org.accord.grounding.timex.Timex;
import org.accord.grounding.timex.Value;
import org.accord.model.Evidence;
import org.accord.model.Published;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.grounding.Moment;
import org.accord.model.reading.Sentence;
import org.accord.model.reading.TypedSpan;
import org.jspecify.annotations.Nullable;

/** Finds the moments of a report and resolves them against its own day. */
public final class MomentFinder {

  private static final Pattern MONEY =
      Pattern.compile("[$£€#¥]\\s?\\d|\\b(?:cents|pence|guilders|marks|yen)\\b|\\d%");

  private static final Pattern BACKDROP =
      Pattern.compile(
          "\\b(?:after|since|before|following|until)\\s+(?!dawn|noon|mid|sun|dusk|night|\\d)"
              + "[^,;:.]{0,60}$");

  /** "the team which arrived (three days ago)": when others came, and not when the news was. */
  private static final Pattern OF_OTHERS =
      Pattern.compile("\\b(?:which|who)\\s+\\p{Ll}+(?:\\s+\\p{L}+){0,2}\\s+$");

  public MomentFinder() {}

  /** The moments, in order of position; they never overlap. */
  public List<Moment> find(ReadReport report) {
    String text = report.text();
    Published day = report.report().published();
    LocalDate published = day == null ? null : day.day();
    TreeMap<Integer, TypedSpan> marked = marked(report);
    PhraseFinder phrases = new PhraseFinder(text, !marked.isEmpty());
    List<Moment> moments = new ArrayList<>();
    Told told = Told.NOTHING;
    for (Sentence sentence : report.reading().sentences()) {
      Span where = sentence.span();
      List<Word> words = Words.of(text, where);
      List<Span> here =
          marked.subMap(where.start(), where.end()).values().stream().map(TypedSpan::span).toList();
      List<Phrase> found = phrases.find(where, Sign.of(words), here);
      boolean sums =
          !found.isEmpty() && MONEY.matcher(text).region(where.start(), where.end()).find();
      List<Moment> inSentence = new ArrayList<>();
      for (Phrase phrase : found) {
        Span span = phrase.span();
        boolean ahead = Outlook.ahead(words, span);
        Reference reference = new Reference(published, told, ahead, sums);
        Value value =
            Anniversaries.back(
                text.substring(where.start(), span.start()),
                phrase,
                Interpreter.value(phrase, reference, Phrase.after(text, span)));
        if (value != null) {
          boolean aside = !inSentence.isEmpty() && isPossessive(text, span);
          inSentence.add(moment(report, span, value, published));
          String before = text.substring(where.start(), span.start());
          boolean backdrop =
              BACKDROP.matcher(before).find()
                  || Answered.isIn(text, span)
                  || span.in(text).endsWith("ago") && OF_OTHERS.matcher(before).find();
          told = aside ? told : told.and(phrase, value, backdrop);
        }
      }
      Intervals.bound(text, inSentence);
      moments.addAll(inSentence);
    }
    addUnknown(report, marked, moments);
    moments.sort(Comparator.comparing(Moment::evidence));
    return List.copyOf(moments);
  }

  /** "Sunday's election": a day of something else, where the sentence has told another. */
  private static boolean isPossessive(String text, Span span) {
    String end = text.substring(Math.max(span.start(), span.end() - 2), span.end());
    return text.startsWith("'s", span.end())
        || text.startsWith("’s", span.end())
        || end.equals("'s")
        || end.equals("’s")
        || end.equals("ys");
  }

  /** The times that the reader marks, by where they start. */
  private static TreeMap<Integer, TypedSpan> marked(ReadReport report) {
    TreeMap<Integer, TypedSpan> marked = new TreeMap<>();
    for (TypedSpan typed : report.reading().spans()) {
      if (typed.type().isTime()) {
        marked.putIfAbsent(typed.span().start(), typed);
      }
    }
    return marked;
  }

  private static Moment moment(
      ReadReport report, Span span, Value value, @Nullable LocalDate published) {
    Optional<Timex.Days> days = Timex.days(value.value());
    LocalDate from = days.map(Timex.Days::from).orElse(null);
    LocalDate to = days.map(Timex.Days::to).orElse(null);
    if (value.value().equals("PRESENT_REF")) {
      from = published;
      to = published;
    }
    return new Moment(new Evidence(report.id(), span), value.type(), value.value(), from, to);
  }

  /** What the reader takes for a time and no row knows, without a value. */
  private static void addUnknown(
      ReadReport report, TreeMap<Integer, TypedSpan> marked, List<Moment> moments) {
    TreeMap<Integer, Span> known = new TreeMap<>();
    for (Moment moment : moments) {
      known.put(moment.evidence().span().start(), moment.evidence().span());
    }
    for (TypedSpan typed : marked.values()) {
      var before = known.lowerEntry(typed.span().end());
      if (before == null || !before.getValue().overlaps(typed.span())) {
        moments.add(
            new Moment(new Evidence(report.id(), typed.span()), typed.type(), null, null, null));
      }
    }
  }
}
