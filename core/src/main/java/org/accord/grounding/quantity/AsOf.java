package org.accord.grounding.quantity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.accord.grounding.number.Word;
import org.accord.model.Published;
import org.accord.model.Span;
import org.accord.model.grounding.Moment;
import org.accord.text.BaseForms;
import org.jspecify.annotations.Nullable;

/** Tells the day to which a count refers. */
final class AsOf {

  private static final Set<String> SPEECH =
      new TreeSet<>(List.of("say", "tell", "report", "announce", "add", "tweet", "write", "claim"));

  private static final int TOO_FAR = 400;

  private AsOf() {}

  /** ISO date, null where the sentence tells none. */
  static @Nullable String of(
      List<Word> words, Counted counted, List<Moment> moments, @Nullable Published published) {
    if ("living there".equals(counted.counted())) {
      return null;
    }
    Span span = words.get(counted.from()).span().cover(words.get(counted.to() - 1).span());
    Moment best = null;
    Moment spoken = null;
    int distance = TOO_FAR;
    for (Moment moment : moments) {
      Span at = moment.evidence().span();
      if (at.overlaps(span) && !span.contains(at)) {
        continue;
      }
      if (afterSpeech(words, at)) {
        spoken = moment;
        continue;
      }
      int d = distance(words, span, at);
      if (d < distance) {
        distance = d;
        best = moment;
      }
    }
    if (best == null && counted.unit().matches("dead|injured|missing")) {
      best = spoken;
    }
    LocalDate day = published == null ? null : published.day();
    if (best != null && best.value() != null && best.from() != null) {
      LocalDate from = best.from();
      if (best.to() == null && !counted.event() && best.value().length() >= 10) {
        return day == null ? null : day.toString();
      }
      if (from.equals(best.to())) {
        return from.toString();
      }
    }
    return day != null && best == null && standsNow(words, counted) ? day.toString() : null;
  }

  /** In characters, with a clause boundary as good as thirty. */
  private static int distance(List<Word> words, Span span, Span at) {
    int from = Math.min(span.end(), at.end());
    int to = Math.max(span.start(), at.start());
    int distance = Math.max(0, to - from);
    for (Word word : words) {
      if (word.span().start() >= from
          && word.span().end() <= to
          && (word.is(",")
              || word.is("but")
              || word.is("after")
              || word.is("while")
              || word.is(";"))) {
        distance += 30;
      }
      if (at.end() <= span.start()
          && word.span().start() >= from
          && word.span().end() <= to
          && word.lower().matches("that|which|who|where")) {
        distance += TOO_FAR;
      }
    }
    return distance;
  }

  /** "said Friday": the day of the saying. */
  private static boolean afterSpeech(List<Word> words, Span at) {
    int i = 0;
    while (i < words.size() && words.get(i).span().start() < at.start()) {
      i++;
    }
    for (int back = i - 1; back >= Math.max(0, i - 3); back--) {
      Word word = words.get(back);
      if (!word.isWord()) {
        return false;
      }
      for (String base : BaseForms.of(word.lower())) {
        if (SPEECH.contains(base)) {
          return true;
        }
      }
      if (!word.is("on") && !word.is("late") && !word.is("early") && !word.isCapitalised()) {
        return false;
      }
    }
    return false;
  }

  /** "are still in the town", "remain trapped", "are waiting". */
  private static boolean standsNow(List<Word> words, Counted counted) {
    Predicate predicate = counted.predicate();
    if (predicate != null && predicate.at() < counted.from() && predicate.at() > 1) {
      Word auxiliary = words.get(predicate.at() - 1);
      boolean relative = words.get(predicate.at() - 2).lower().matches("that|which|who");
      if (auxiliary.is("have") || auxiliary.is("has")) {
        return !relative && !counted.event();
      }
    }
    if (counted.event() || !counted.unit().equals("person") && !counted.unit().equals("patient")) {
      return false;
    }
    for (int i = counted.to(); i < Math.min(words.size(), counted.to() + 14); i++) {
      Word word = words.get(i);
      if (word.is("who") || word.is("which") || word.is("that") || word.is("but")) {
        return false;
      }
      if (word.is("remain") || word.is("are") || word.is("remains") || word.is("is")) {
        return true;
      }
      if (word.is("was") || word.is("were") || word.is("had")) {
        return false;
      }
    }
    return false;
  }
}
