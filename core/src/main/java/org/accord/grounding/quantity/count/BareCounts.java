package org.accord.grounding.quantity.count;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.accord.grounding.amount.Amount;
import org.accord.grounding.number.Numeral;
import org.accord.grounding.number.Word;
import org.jspecify.annotations.Nullable;

/** Counts whose number stands without its noun: "nine were killed", "the toll rose to 25". */
final class BareCounts {

  private static final Pattern WHERE = Pattern.compile("in|at|near|outside");

  private static final Pattern JOINS = Pattern.compile(",|and");

  private static final Pattern BEFORE_SUBJECTS =
      Pattern.compile(",|and|but|when|all|other|another|remaining");

  private static final Set<String> CASUALTIES =
      Set.of("casualties", "deaths", "injuries", "fatalities");

  private final Counting counting;
  private final List<Word> words;
  private final OtherNumbers others;

  BareCounts(Counting counting, OtherNumbers others) {
    this.counting = counting;
    this.words = counting.words();
    this.others = others;
  }

  /** "nine were killed", "killing 12", "Thousands rally": a number without its noun. */
  @Nullable Counted of(Amount amount) {
    boolean vague =
        !amount.numeral().isExact() && !words.get(amount.numeral().from()).is("several");
    Predicate predicate = Predicate.of(words, amount.from(), amount.to(), null);
    if (predicate == null) {
      Counted like = like(amount);
      return like != null ? like : toll(amount);
    }
    boolean letGo = Predicate.isLetGo(words, amount.from(), amount.to());
    boolean fate = predicate.fate().unit() != null || letGo;
    Counted those = fate || vague ? null : ofThose(amount, predicate);
    if (those != null) {
      return those;
    }
    boolean before = predicate.at() < amount.from();
    if (before && amount.from() - predicate.at() > 1 && !isOf(predicate.at() + 1, amount.from())) {
      return toll(amount);
    }
    if (!predicate.adjacent() || !(fate || vague) || amount.isDecimal()) {
      return vague || amount.isDecimal() ? null : toll(amount);
    }
    if (amount.numeral().digits() && others.isAge(amount)) {
      return null;
    }
    if (predicate.at() < amount.from() && !vague && !letGo && !endsHere(amount.to())) {
      return null;
    }
    int from = Math.min(amount.from(), fate ? predicate.at() : amount.from());
    int to = Math.max(letGo ? amount.to() + 1 : amount.to(), predicate.at() + 1);
    Counted last = counting.last();
    if (last != null && last.to() > from) {
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

  /** "42 trucks left, 26 had arrived by dusk, and the other 16 were sent back". */
  private @Nullable Counted ofThose(Amount amount, Predicate predicate) {
    Counted told = counting.last();
    boolean opens = amount.from() == 0 || counting.matches(amount.from() - 1, BEFORE_SUBJECTS);
    boolean subject =
        predicate.at() > amount.to()
            && predicate.adjacent()
            && Lexicon.is(words.get(amount.to()), "auxiliary");
    if (told == null
        || told.event()
        || told.unit().equals("money")
        || !opens
        || !subject
        || !amount.numeral().isExact()
        || amount.isDecimal()) {
      return null;
    }
    String unit = told.unit().matches("dead|injured|missing|detained") ? "person" : told.unit();
    return new Counted(
        amount.from(),
        predicate.at() + 1,
        amount,
        unit,
        predicate.fate().counted(),
        predicate,
        false);
  }

  /** "killing 12 in Ruva and 30 in Sarn": so many more of the same, at another place. */
  private @Nullable Counted like(Amount amount) {
    Counted last = counting.last();
    boolean joined = counting.matches(amount.from() - 1, JOINS);
    if (last == null
        || !joined
        || amount.from() - last.to() > 8
        || last.unit().equals("money")
        || last.event()
        || amount.isDecimal()
        || !counting.matches(amount.to(), WHERE)
        || amount.to() + 1 >= words.size()
        || !words.get(amount.to() + 1).isCapitalised()) {
      return null;
    }
    return new Counted(
        amount.from(), amount.to(), amount, last.unit(), last.counted(), last.predicate(), false);
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
    if (from < 2 || !endsHere(amount.to())) {
      return null;
    }
    Tolls.Toll toll = Tolls.before(words, from);
    if (toll == null) {
      return null;
    }
    Lexicon.Noun noun = toll.noun();
    boolean near = from - toll.at() <= 5;
    return new Counted(
        near ? toll.at() : from - 1, amount.to(), amount, noun.unit(), noun.counted(), null, false);
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

  /** "no casualties": none. */
  @Nullable Counted none(int at) {
    if (!words.get(at).is("no") || at + 1 >= words.size()) {
      return null;
    }
    int head = at + 1;
    Word next = words.get(head);
    if ((next.is("further") || next.is("other") || next.is("reported"))
        && head + 1 < words.size()) {
      head++;
    }
    if (!CASUALTIES.contains(words.get(head).lower())) {
      return null;
    }
    Lexicon.Noun noun = Lexicon.noun(words.get(head));
    if (noun == null) {
      return null;
    }
    Amount zero =
        new Amount(at, head, new Numeral(at, at + 1, 0, 0.0, false), 0.0, 0.0, false, false, false);
    return new Counted(at, head + 1, zero, noun.unit(), noun.counted(), null, false);
  }
}
