package org.accord.grounding.quantity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.accord.grounding.number.Word;
import org.accord.grounding.quantity.count.Counted;
import org.accord.grounding.quantity.count.Predicate;
import org.accord.grounding.quantity.count.Tolls;
import org.accord.model.Span;
import org.accord.model.grounding.Moment;
import org.accord.model.grounding.Quantity.Tally;
import org.accord.text.BaseForms;
import org.jspecify.annotations.Nullable;

/** Tells the day to which a count refers. */
final class AsOf {

  private static final Set<String> STOOD = Set.of("was", "were", "had");

  private static final Set<String> STAND = Set.of("remain", "remains", "are", "is", "still");

  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "but");

  private static final Set<String> CLAUSE_WORDS = Set.of(",", "but", "after", "while", ";");

  private static final Set<String> SPEECH =
      new TreeSet<>(List.of("say", "tell", "report", "announce", "add", "tweet", "write", "claim"));
  private static final String BEFALLEN = "dead|injured|missing|detained|patient";
  private static final String STANDING =
      "evacuated|trapped|stranded|waiting|waiting to \\p{L}+|sheltering|remaining|freed|rescued"
          + "|taken away|held|abducted|captured|escaped|striking|crew|fled|displaced";

  /** A vague number of at least so many dead is a war's, and of no day. */
  private static final double OF_A_WAR = 200;

  private static final int TOO_FAR = 400;
  private static final int FOR_CLAUSE = 30;
  private static final int STANDS_WITHIN = 14;

  private AsOf() {}

  /** ISO date, null where neither the sentence nor the story before it tells one. */
  static @Nullable String of(
      List<Word> words, Counted counted, Tally tally, List<Moment> moments, Story story) {
    if ("living there".equals(counted.counted())) {
      return null;
    }
    Span span = words.get(counted.from()).span().cover(words.get(counted.to() - 1).span());
    Span verb = verb(words, counted, span);
    Moment best = null;
    Moment spoken = null;
    int distance = TOO_FAR;
    for (Moment moment : moments) {
      Span at = moment.evidence().span();
      if (gap(span, at) >= TOO_FAR
          || (at.overlaps(span) && !span.contains(at))
          || isAfterAnother(words, moment, story)) {
        continue;
      }
      if (afterSpeech(words, at)) {
        spoken = moment;
        continue;
      }
      int d = Math.min(distance(words, span, at), distance(words, verb, at));
      if (d < distance) {
        distance = d;
        best = moment;
      }
    }
    boolean befallen = counted.unit().matches(BEFALLEN);
    if (befallen && isStandingToll(words, counted)) {
      LocalDate stands = story.published();
      return stands == null ? null : stands.toString();
    }
    if (best == null && befallen) {
      best = spoken;
    }
    LocalDate day = story.published();
    if (best != null && best.value() != null && best.from() != null) {
      LocalDate from = best.from();
      boolean since = best.to() == null && !counted.event();
      if (since && (befallen || best.value().length() >= 10)) {
        return day == null ? null : day.toString();
      }
      if (from.equals(best.to())) {
        return from.toString();
      }
    }
    if (befallen && isPerfect(words, counted)) {
      return day == null ? null : day.toString();
    }
    if (best != null && best.from() != null) {
      return null;
    }
    if (day != null && standsNow(words, counted)) {
      return day.toString();
    }
    LocalDate told = story.day();
    return told != null && happened(words, counted, tally) ? told.toString() : null;
  }

  /** "after Sunday's election": a day that only tells when another thing was. */
  private static boolean isAfterAnother(List<Word> words, Moment moment, Story story) {
    int at = Word.firstFrom(words, moment.evidence().span().start());
    return Story.isOfAnother(story.text(), moment)
        && at > 0
        && words.get(at - 1).lower().matches("after|following|since|before|of");
  }

  /** "the number of dead stands at seven": the count is of the day on which it is told. */
  private static boolean isStandingToll(List<Word> words, Counted counted) {
    int at = counted.amount().from() - 1;
    return counted.predicate() == null
        && Tolls.before(words, counted.amount().from()) != null
        && (words.get(at).is("is") || at > 0 && words.get(at - 1).lower().matches("stands|now"));
  }

  /** The verb that befalls the counted, where it follows them; else the count itself. */
  private static Span verb(List<Word> words, Counted counted, Span span) {
    Predicate predicate = counted.predicate();
    return predicate != null && predicate.undergone() && predicate.at() >= counted.to()
        ? words.get(predicate.at()).span()
        : span;
  }

  /** "have been killed since": the count stands as the report is written. */
  private static boolean isPerfect(List<Word> words, Counted counted) {
    return counted.to() < words.size() && words.get(counted.to()).lower().matches("have|has");
  }

  /** Whether it is told as something that has come about, of a day that the story tells. */
  private static boolean happened(List<Word> words, Counted counted, Tally tally) {
    String what = counted.counted();
    boolean tells =
        counted.unit().matches(BEFALLEN)
            || (counted.unit().equals("person") && what != null && what.matches(STANDING));
    tells &= what != null && !what.equals("jailed") && !isGerund(words, counted);
    tells &= !isPartOfThem(counted);
    boolean war =
        !counted.amount().numeral().isExact()
            && counted.amount().size() >= OF_A_WAR
            && counted.unit().equals("dead");
    return tells && tally != Tally.PLANNED && !counted.event() && !war && !ahead(words, counted);
  }

  /** "194 patients among the evacuees": a part of those who may have left on several days. */
  private static boolean isPartOfThem(Counted counted) {
    return counted.predicate() != null && counted.predicate().fate().base().startsWith("among");
  }

  /** "delays in evacuating hundreds": not told as done. */
  private static boolean isGerund(List<Word> words, Counted counted) {
    Predicate predicate = counted.predicate();
    return predicate != null
        && predicate.at() > 0
        && predicate.at() < counted.from()
        && words.get(predicate.at()).lower().endsWith("ing")
        && words.get(predicate.at() - 1).lower().matches("in|of|from|for|without|before");
  }

  /** "to free 20 men", "30 would be moved": not yet so. */
  private static boolean ahead(List<Word> words, Counted counted) {
    int to = Math.min(words.size(), counted.to() + 4);
    for (int i = Math.max(0, counted.from() - 3); i < to; i++) {
      if (words.get(i).lower().matches("will|would|could|can|if|may|might|should|must")) {
        return true;
      }
    }
    return counted.from() > 1
        && words.get(counted.from() - 2).is("to")
        && counted.unit().equals("person");
  }

  private static int gap(Span span, Span at) {
    return Math.max(0, Math.max(at.start() - span.end(), span.start() - at.end()));
  }

  /** In characters, with a clause boundary as good as thirty. */
  private static int distance(List<Word> words, Span span, Span at) {
    int from = Math.min(span.end(), at.end());
    int to = Math.max(span.start(), at.start());
    int distance = gap(span, at);
    for (int i = Word.firstFrom(words, from); i < words.size(); i++) {
      Word word = words.get(i);
      if (word.span().end() > to) {
        break;
      }
      if (CLAUSE_WORDS.contains(word.lower())) {
        distance += FOR_CLAUSE;
      }
      boolean before = at.end() <= span.start();
      if (word.lower().matches(before ? "that|which|who|where" : "which|where")) {
        distance += TOO_FAR;
      }
    }
    return distance;
  }

  /** "said Friday": the day of the saying. */
  private static boolean afterSpeech(List<Word> words, Span at) {
    int i = Word.firstFrom(words, at.start());
    for (int back = i - 1; back >= Math.max(0, i - 3); back--) {
      Word word = words.get(back);
      if (!word.isWord()) {
        return false;
      }
      if (BaseForms.of(word.lower()).stream().anyMatch(SPEECH::contains)) {
        return true;
      }
      if (!word.lower().matches("on|late|early") && !word.isCapitalised()) {
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
    if (counted.event() || !counted.unit().matches("person|patient")) {
      return false;
    }
    for (int i = counted.to(); i < Math.min(words.size(), counted.to() + STANDS_WITHIN); i++) {
      Word word = words.get(i);
      if (RELATIVES.contains(word.lower())) {
        return false;
      }
      if (STAND.contains(word.lower())) {
        return true;
      }
      if (STOOD.contains(word.lower())) {
        return false;
      }
    }
    return false;
  }
}
