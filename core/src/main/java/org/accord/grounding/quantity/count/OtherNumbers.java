package org.accord.grounding.quantity.count;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.accord.grounding.amount.Amount;
import org.accord.grounding.number.Word;
import org.accord.model.Span;
import org.accord.model.grounding.Moment;
import org.accord.model.reading.SpanType;

/** Tells the numbers that count nothing: ages, clock times, dates, scores, numbers in names. */
final class OtherNumbers {

  private static final Pattern FRACTIONS =
      Pattern.compile("(?:hundred|thousand|million|billion)ths?|odd|something");

  private static final Set<String> UNITS =
      Set.of(
          "%",
          "percent",
          "percentage",
          "per",
          "pct",
          "pc",
          "°",
          "º",
          "st",
          "nd",
          "rd",
          "th",
          "x",
          "″",
          "*");

  private final Counting counting;
  private final List<Word> words;

  OtherNumbers(Counting counting) {
    this.counting = counting;
    this.words = counting.words();
  }

  /** Ages, clock times, dates, scores, percentages, names with numbers, phone numbers. */
  boolean has(Amount amount) {
    int from = amount.numeral().from();
    int to = amount.to();
    Span span = words.get(from).span().cover(words.get(to - 1).span());
    for (Moment moment : counting.moments()) {
      if (moment.value() != null
          && moment.type() != SpanType.SET
          && moment.evidence().span().overlaps(span)) {
        return true;
      }
    }
    if (to < words.size()) {
      Word next = words.get(to);
      if (UNITS.contains(next.lower())
          || FRACTIONS.matcher(next.lower()).matches()
          || (next.is(":") || next.is("/") || next.is("."))
              && counting.isDigits(to + 1)
              && counting.touch(to, to + 1)
          || next.is("-") && counting.touch(to - 1, to)
          || amount.numeral().digits() && next.isWord() && counting.touch(to - 1, to)
          || next.lower().endsWith("est") && from > 0 && words.get(from - 1).is("the")
          || next.is("and")
              && to + 2 < words.size()
              && words.get(to + 1).is("a")
              && words.get(to + 2).is("half")) {
        return true;
      }
      if (counting.isDigits(to) && amount.numeral().digits()) {
        return true;
      }
    }
    if (from > 0) {
      Word before = words.get(from - 1);
      if (Lexicon.isNumbered(before) && !before.is("number")
          || before.is("#")
          || before.is(".") && from > 1 && Lexicon.isNumbered(words.get(from - 2))
          || (before.is(":") || before.is("/") || before.is("-") || before.is("–"))
              && from > 1
              && counting.isDigits(from - 2)
              && counting.touch(from - 1, from)
          || before.is("-") && counting.touch(from - 1, from)
          || before.is("aged")
          || amount.from() > 0 && words.get(amount.from() - 1).is("aged")
          || counting.isDigits(from - 1)) {
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
  boolean isAge(Amount amount) {
    int from = amount.from();
    return from > 1
        && words.get(from - 1).is(",")
        && amount.to() < words.size()
        && words.get(amount.to()).is(",");
  }

  boolean followsName(Amount amount) {
    int from = amount.from();
    return from > 1 && words.get(from - 1).isCapitalised()
        || from == 1
            && words.get(0).text().length() > 3
            && words.get(0).isCapitalised()
            && !Lexicon.isFunctionWord(words.get(0));
  }
}
