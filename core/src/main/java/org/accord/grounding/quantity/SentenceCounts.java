package org.accord.grounding.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.accord.grounding.number.Numerals;
import org.accord.grounding.number.Word;
import org.accord.model.Span;
import org.accord.model.grounding.Moment;
import org.accord.model.reading.SpanType;
import org.jspecify.annotations.Nullable;

/** Finds the counts of one sentence. */
final class SentenceCounts {

  private static final Set<String> NUMBERED =
      new TreeSet<>(
          List.of(
              "no",
              "nos",
              "number",
              "resolution",
              "article",
              "flight",
              "route",
              "channel",
              "chapter",
              "section",
              "phase",
              "type",
              "level",
              "unit",
              "room",
              "highway",
              "page",
              "boeing",
              "airbus",
              "class",
              "grade",
              "group",
              "day",
              "game",
              "week",
              "version",
              "act",
              "line",
              "gate",
              "platform",
              "apollo",
              "ios",
              "android",
              "windows",
              "nokia",
              "galaxy",
              "iphone",
              "playstation",
              "ps"));
  private static final Set<String> DEFINITE =
      new TreeSet<>(
          List.of(
              "the", "these", "those", "both", "his", "her", "their", "its", "our", "my", "your",
              "first", "last", "next", "top", "past"));

  private final List<Word> words;
  private final List<Moment> moments;
  private final AmountReader amounts;
  private final List<Counted> found = new ArrayList<>();

  SentenceCounts(List<Word> words, List<Moment> moments) {
    this.words = List.copyOf(words);
    this.moments = List.copyOf(moments);
    this.amounts = new AmountReader(words);
  }

  List<Counted> find() {
    int i = 0;
    while (i < words.size()) {
      Amount amount = amounts.at(i);
      if (amount == null) {
        Counted none = none(i);
        if (none != null) {
          found.add(none);
          i = none.to();
        } else {
          i++;
        }
        continue;
      }
      Counted counted = isNumberOfSomethingElse(amount) ? null : counted(amount);
      if (counted == null) {
        i = amount.to();
      } else {
        found.add(counted);
        i = Math.max(amount.to(), counted.to());
      }
    }
    return found;
  }

  private @Nullable Counted counted(Amount amount) {
    if (amount.currency()) {
      return money(amount);
    }
    int to = amount.to();
    if (to < words.size()
        && words
            .get(to)
            .lower()
            .matches("\\p{L}+-(?:barrel|ton|tonne|litre|gallon|dollar|euro)s?")) {
      return magnitudeCompound(amount);
    }
    NounPhrase phrase = NounPhrase.after(words, amount);
    if (phrase == null) {
      return bare(amount);
    }
    Lexicon.Noun noun = phrase.noun();
    if (noun.kind() == Lexicon.Kind.SKIP) {
      return null;
    }
    if (isDecimal(amount) && noun.kind() != Lexicon.Kind.MEASURE) {
      return null;
    }
    Predicate predicate = Predicate.of(words, amount.from(), phrase.end(), phrase);
    if (noun.kind() == Lexicon.Kind.MEASURE) {
      return measure(amount, phrase, predicate);
    }
    if (isSmallAndDefinite(amount, phrase, predicate) || isLoneOne(amount, predicate)) {
      return null;
    }
    if (!phrase.known() && amount.numeral().digits() && nameBefore(amount) && !amount.modified()) {
      return null;
    }
    boolean part = noun.base().equals("them") && !found.isEmpty();
    Counted whole = part ? found.get(found.size() - 1) : null;
    String unit = whole == null ? noun.unit() : whole.unit();
    String counted = predicate == null ? noun.counted() : predicate.fate().counted();
    if (noun.kind() == Lexicon.Kind.FATE) {
      counted = noun.counted();
    } else if (noun.isPeople() && predicate != null && predicate.undergone()) {
      String fate = predicate.fate().unit();
      if (fate != null) {
        unit = fate;
      }
    }
    if (noun.base().equals("life") && takesLives(amount.from())) {
      unit = "dead";
      counted = "killed";
    }
    if (noun.kind() == Lexicon.Kind.EVENT) {
      counted = Repeated.what(words, amount.from(), phrase, predicate);
      if (counted == null) {
        counted = noun.base() + "s";
      }
    } else if (noun.counted() != null
        && (predicate == null || !predicate.adjacent() && predicate.fate().unit() == null)) {
      counted = noun.counted();
    }
    Counted apposed = whole != null ? whole : apposed(amount.from());
    if (apposed != null
        && apposed.counted() != null
        && (predicate == null || !predicate.undergone() || !predicate.adjacent())
        && noun.kind() != Lexicon.Kind.FATE
        && noun.kind() != Lexicon.Kind.EVENT) {
      counted = apposed.counted();
      if (noun.isPeople() && apposed.unit().matches("dead|injured|missing|detained")) {
        unit = apposed.unit();
      }
    }
    if (counted == null) {
      Predicate near = Predicate.near(words, amount.from(), phrase.end());
      counted = near == null ? null : near.fate().counted();
    }
    if ("waiting".equals(counted) && predicate != null) {
      counted = Repeated.waitingTo(words, predicate.at());
    }
    return new Counted(
        amount.from(),
        phrase.end(),
        amount,
        unit,
        counted,
        predicate,
        noun.kind() == Lexicon.Kind.EVENT);
  }

  /** "claimed 12 lives", "cost hundreds of lives". */
  private boolean takesLives(int from) {
    return from > 0
        && words
            .get(from - 1)
            .lower()
            .matches("claim(?:s|ed|ing)?|tak(?:e|es|ing|en)|took|los(?:t|e|ing)|cost(?:s|ing)?");
  }

  /**
   * The count just before, of which this one is another or a part: "20 people, two of them boys".
   */
  private @Nullable Counted apposed(int from) {
    if (found.isEmpty()) {
      return null;
    }
    Counted last = found.get(found.size() - 1);
    if (from - last.to() > 3) {
      return null;
    }
    for (int i = last.to(); i < from; i++) {
      if (!words
          .get(i)
          .lower()
          .matches(",|–|—|-|\\(|and|including|among|them|of|their|its|his|her")) {
        return null;
      }
    }
    return last;
  }

  /** "nine were killed", "killing 12", "Thousands rally": a number without its noun. */
  private @Nullable Counted bare(Amount amount) {
    boolean vague =
        !amount.numeral().isExact() && !words.get(amount.numeral().from()).is("several");
    Predicate predicate = Predicate.of(words, amount.from(), amount.to(), null);
    if (predicate == null) {
      return toll(amount);
    }
    boolean fate = predicate.fate().unit() != null;
    boolean before = predicate.at() < amount.from();
    if (before && amount.from() - predicate.at() > 1 && !isOf(predicate.at() + 1, amount.from())) {
      return toll(amount);
    }
    if (!predicate.adjacent() || !(fate || vague) || isDecimal(amount)) {
      return vague || isDecimal(amount) ? null : toll(amount);
    }
    if (amount.numeral().digits() && isAge(amount)) {
      return null;
    }
    if (predicate.at() < amount.from() && !vague && !endsHere(amount.to())) {
      return null;
    }
    int from = Math.min(amount.from(), fate ? predicate.at() : amount.from());
    int to = Math.max(amount.to(), predicate.at() + 1);
    if (found.size() > 0 && found.get(found.size() - 1).to() > from) {
      from = amount.from();
    }
    String unit = predicate.fate().unit();
    return new Counted(
        from,
        to,
        amount,
        unit != null && predicate.undergone() ? unit : "person",
        predicate.fate().counted(),
        predicate,
        false);
  }

  private boolean isOf(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!words
          .get(i)
          .lower()
          .matches("of|off|out|up|down|the|another|over|them|all|in|as|dead")) {
        return false;
      }
    }
    return true;
  }

  /** "the death toll rose to 25", "put the number of dead at seven". */
  private @Nullable Counted toll(Amount amount) {
    int from = amount.from();
    if (from < 2
        || !endsHere(amount.to())
        || !words
            .get(from - 1)
            .lower()
            .matches("to|at|is|was|of|reached|reaches|passed|topped|exceeded|past|by")) {
      return null;
    }
    for (int i = from - 1; i >= Math.max(0, from - 22); i--) {
      Word word = words.get(i);
      if (word.lower().matches("[;:.]")) {
        return null;
      }
      Lexicon.Noun noun = null;
      if (word.is("toll") && !(i > 0 && words.get(i - 1).is("injury"))) {
        noun = new Lexicon.Noun("death", Lexicon.Kind.FATE, "dead", "killed");
      } else if ((word.is("number") || word.is("count") || word.is("total")) && i + 2 < from) {
        for (int j = i + 1; noun == null && j < Math.min(from, i + 5); j++) {
          Lexicon.Noun candidate = Lexicon.noun(words.get(j));
          Lexicon.Fate fate = Lexicon.fate(words.get(j));
          if (candidate != null && candidate.kind() == Lexicon.Kind.FATE) {
            noun = candidate;
          } else if (fate != null && fate.unit() != null) {
            noun = new Lexicon.Noun(fate.base(), Lexicon.Kind.FATE, fate.unit(), fate.counted());
          }
        }
      }
      if (noun != null) {
        boolean near = from - i <= 5;
        return new Counted(
            near ? i : from - 1, amount.to(), amount, noun.unit(), noun.counted(), null, false);
      }
    }
    return null;
  }

  /** Whether the number's phrase ends: no further word of a noun phrase follows. */
  private boolean endsHere(int at) {
    if (at >= words.size()) {
      return true;
    }
    Word word = words.get(at);
    return !word.isWord() && !word.is("%") && !word.is("-") && !word.is(":") && !word.is("/")
        || Lexicon.isFunctionWord(word)
        || word.is("others")
        || Lexicon.fate(word) != null;
  }

  private Counted money(Amount amount) {
    Predicate predicate = Predicate.of(words, amount.from(), amount.to(), null);
    if (predicate != null && (predicate.fate().unit() != null || !predicate.adjacent())) {
      predicate = null;
    }
    return new Counted(
        amount.from(),
        amount.to(),
        amount,
        "money",
        predicate == null ? null : predicate.fate().counted(),
        predicate,
        false);
  }

  private Counted measure(Amount amount, NounPhrase phrase, @Nullable Predicate predicate) {
    int end = phrase.end();
    Amount bounded = inheritLimit(amount, phrase.noun().unit());
    if (end < words.size() && AmountReader.isLimit(words.get(end))) {
      bounded = bounded.bounded(null, amount.size());
    }
    String counted = predicate == null ? null : predicate.fate().counted();
    if (bounded.low() == null && amount.low() != null) {
      counted = "import cap";
    }
    boolean weight =
        phrase.noun().base().equals("pound") && end < words.size() && words.get(end).is("of");
    String unit = weight ? "pound" : phrase.noun().unit();
    return new Counted(amount.from(), end, bounded, unit, counted, predicate, false);
  }

  /**
   * "cannot export more than N barrels of one thing and M barrels of another": M is a limit too.
   */
  private Amount inheritLimit(Amount amount, String unit) {
    if (amount.modified() || found.isEmpty()) {
      return amount;
    }
    Counted last = found.get(found.size() - 1);
    boolean limit =
        last.unit().equals(unit) && last.amount().low() == null && last.amount().high() != null;
    return limit ? amount.bounded(null, amount.size()) : amount;
  }

  /** "the 2 million-barrel cap". */
  private @Nullable Counted magnitudeCompound(Amount amount) {
    Word word = words.get(amount.to());
    int hyphen = word.lower().indexOf('-');
    String first = word.lower().substring(0, hyphen);
    double factor =
        switch (first) {
          case "hundred" -> 100;
          case "thousand" -> 1000;
          case "million" -> 1e6;
          case "billion" -> 1e9;
          default -> 0;
        };
    if (factor == 0) {
      return null;
    }
    String measure = Lexicon.singular(word.lower().substring(hyphen + 1));
    double size = amount.size() * factor;
    boolean limit =
        amount.to() + 1 < words.size() && AmountReader.isLimit(words.get(amount.to() + 1));
    String unit =
        measure.equals("tonne") ? "ton" : measure.matches("dollar|euro") ? "money" : measure;
    return new Counted(
        amount.from(),
        Math.min(words.size(), amount.to() + (limit ? 2 : 1)),
        amount.bounded(limit ? null : Double.valueOf(size), size),
        unit,
        limit ? "import cap" : null,
        null,
        false);
  }

  /** "no casualties": none. */
  private @Nullable Counted none(int at) {
    if (!words.get(at).is("no") || at + 1 >= words.size()) {
      return null;
    }
    int head = at + 1;
    Word next = words.get(head);
    if ((next.is("further") || next.is("other") || next.is("reported"))
        && head + 1 < words.size()) {
      head++;
    }
    if (!words.get(head).lower().matches("casualties|deaths|injuries|fatalities")) {
      return null;
    }
    Lexicon.Noun noun = Lexicon.noun(words.get(head));
    if (noun == null) {
      return null;
    }
    Amount zero =
        new Amount(
            at,
            head,
            new org.accord.grounding.number.Numeral(at, at + 1, 0, 0.0, false),
            0.0,
            0.0,
            false,
            false,
            false);
    return new Counted(at, head + 1, zero, noun.unit(), noun.counted(), null, false);
  }

  /** Ages, clock times, dates, scores, percentages, names with numbers, phone numbers. */
  private boolean isNumberOfSomethingElse(Amount amount) {
    int from = amount.numeral().from();
    int to = amount.to();
    Span span = words.get(from).span().cover(words.get(to - 1).span());
    for (Moment moment : moments) {
      if (moment.value() != null
          && moment.type() != SpanType.SET
          && moment.evidence().span().overlaps(span)) {
        return true;
      }
    }
    if (to < words.size()) {
      Word next = words.get(to);
      if (next.lower().matches("%|percent|percentage|per|pct|pc|°|º|st|nd|rd|th|x|″|\\*")
          || next.lower().matches("(?:hundred|thousand|million|billion)ths?|odd|something")
          || (next.is(":") || next.is("/") || next.is("."))
              && digits(to + 1)
              && touching(to, to + 1)
          || next.is("-") && touching(to - 1, to)
          || amount.numeral().digits() && next.isWord() && touching(to - 1, to)
          || next.lower().endsWith("est") && from > 0 && words.get(from - 1).is("the")
          || next.is("and")
              && to + 2 < words.size()
              && words.get(to + 1).is("a")
              && words.get(to + 2).is("half")) {
        return true;
      }
      if (digits(to) && amount.numeral().digits()) {
        return true;
      }
    }
    if (from > 0) {
      Word before = words.get(from - 1);
      if (NUMBERED.contains(before.lower()) && !before.is("number")
          || before.is("#")
          || before.is(".") && from > 1 && NUMBERED.contains(words.get(from - 2).lower())
          || (before.is(":") || before.is("/") || before.is("-") || before.is("–"))
              && from > 1
              && digits(from - 2)
              && touching(from - 1, from)
          || before.is("-") && touching(from - 1, from)
          || before.is("aged")
          || digits(from - 1)) {
        return true;
      }
    }
    String text = words.get(from).text();
    return text.length() > 1 && text.startsWith("0") && !text.startsWith("0.") || isYear(amount);
  }

  private boolean isYear(Amount amount) {
    double n = amount.size();
    Word word = words.get(amount.numeral().from());
    return amount.numeral().digits()
        && !amount.modified()
        && n >= 1500
        && n <= 2100
        && word.text().length() == 4
        && amount.numeral().from() > 0
        && words
            .get(amount.numeral().from() - 1)
            .lower()
            .matches("in|since|of|from|until|by|during|before|after|early|late|mid|the|for");
  }

  /** "Ahmed, 25, was killed". */
  private boolean isAge(Amount amount) {
    int from = amount.from();
    return from > 1
        && words.get(from - 1).is(",")
        && amount.to() < words.size()
        && words.get(amount.to()).is(",");
  }

  private boolean nameBefore(Amount amount) {
    int from = amount.from();
    return from > 1 && words.get(from - 1).isCapitalised()
        || from == 1
            && words.get(0).text().length() > 3
            && words.get(0).isCapitalised()
            && !Lexicon.isFunctionWord(words.get(0));
  }

  /** "the two sides", "his three sons": no count of its own unless something befell them. */
  private boolean isSmallAndDefinite(
      Amount amount, NounPhrase phrase, @Nullable Predicate predicate) {
    if (amount.modified() || !amount.numeral().isExact() || amount.size() > 12) {
      return false;
    }
    int before = amount.from() - 1;
    if (before < 0 || !DEFINITE.contains(words.get(before).lower())) {
      return false;
    }
    boolean befell =
        predicate != null
            && predicate.undergone()
            && predicate.adjacent()
            && (predicate.fate().unit() != null
                || phrase.noun().isPeople() && predicate.fate().way() != Lexicon.Way.NOUN);
    boolean fate = phrase.noun().kind() == Lexicon.Kind.FATE;
    return !befell && !fate;
  }

  /** "one man", "one of them": counts only where it says that one was killed, hurt or held. */
  private boolean isLoneOne(Amount amount, @Nullable Predicate predicate) {
    return amount.numeral().isExact()
        && amount.size() == 1
        && !amount.modified()
        && !(predicate != null
            && predicate.undergone()
            && predicate.adjacent()
            && predicate.fate().unit() != null);
  }

  private static boolean isDecimal(Amount amount) {
    return amount.size() != Math.rint(amount.size());
  }

  private boolean digits(int at) {
    return at >= 0 && at < words.size() && words.get(at).isDigits();
  }

  private boolean touching(int a, int b) {
    return b < words.size() && words.get(a).span().end() == words.get(b).span().start();
  }

  static boolean isNumberWord(Word word) {
    return word.isDigits() || Numerals.isNumberWord(word.lower());
  }
}
