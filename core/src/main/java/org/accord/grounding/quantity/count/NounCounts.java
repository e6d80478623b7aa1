package org.accord.grounding.quantity.count;

import java.util.List;
import java.util.regex.Pattern;
import org.accord.grounding.amount.Amount;
import org.accord.grounding.number.Word;
import org.jspecify.annotations.Nullable;

/** Counts whose number stands with its noun: "at least 6000 tired people left". */
final class NounCounts {

  private static final Pattern APPOSING =
      Pattern.compile(",|–|—|-|\\(|and|including|among|them|of|their|its|his|her");

  private static final Pattern TAKES =
      Pattern.compile("claim(?:s|ed|ing)?|tak(?:e|es|ing|en)|took|los(?:t|e|ing)|cost(?:s|ing)?");

  private static final Pattern ARMED = Pattern.compile("armed|masked|hooded");

  /** Farther apart than so many words, two counts are not told in one breath. */
  private static final int BREATH = 10;

  private static final int SMALL = 12;

  private final Counting counting;
  private final List<Word> words;
  private final OtherNumbers others;
  private final Measures measures;

  NounCounts(Counting counting, OtherNumbers others, Measures measures) {
    this.counting = counting;
    this.words = counting.words();
    this.others = others;
    this.measures = measures;
  }

  @Nullable Counted of(Amount amount, NounPhrase phrase) {
    Lexicon.Noun noun = phrase.noun();
    if (noun.kind() == Lexicon.Kind.SKIP
        || (amount.isDecimal() && noun.kind() != Lexicon.Kind.MEASURE)) {
      return null;
    }
    Predicate predicate = Predicate.of(words, amount.from(), phrase.end(), phrase);
    if (noun.kind() == Lexicon.Kind.MEASURE) {
      return measures.measure(amount, phrase, predicate);
    }
    if (isSmallAndDefinite(amount, phrase, predicate)
        || isLoneOne(amount, predicate)
        || isNameWithNumber(amount, phrase)) {
      return null;
    }
    Counted summed = summed(amount, phrase);
    if (summed != null) {
      return summed;
    }
    Counted whole = noun.base().equals("them") ? wholeOfThem() : null;
    Counted apposed = whole != null ? whole : apposed(amount.from());
    if (predicate != null && follows(predicate, phrase)) {
      predicate = null;
      apposed = counting.last();
    }
    if (predicate == null && apposed == null) {
      predicate = ofSameVerb(amount.from());
    }
    String unit = unit(amount, phrase, predicate, whole);
    String counted = what(amount, phrase, predicate);
    if (apposed != null && takesAfter(noun, predicate, apposed)) {
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
    boolean event = noun.kind() == Lexicon.Kind.EVENT;
    return new Counted(amount.from(), phrase.end(), amount, unit, counted, predicate, event);
  }

  /**
   * The count of a part, after that of its whole: "nine of the 15 teachers taken on Monday were
   * freed" is 15 taken and nine freed.
   */
  @Nullable Counted ofWhole(Amount part, Amount whole) {
    NounPhrase phrase = NounPhrase.after(words, whole);
    if (phrase == null
        || phrase.noun().kind() == Lexicon.Kind.SKIP
        || phrase.noun().kind() == Lexicon.Kind.MEASURE) {
      return null;
    }
    Predicate taken = Wholes.participle(counting, phrase.end());
    counting
        .found()
        .add(
            new Counted(
                whole.from(),
                phrase.end(),
                whole,
                unit(whole, phrase, taken, null),
                what(whole, phrase, taken),
                taken,
                phrase.noun().kind() == Lexicon.Kind.EVENT));
    Predicate told = Predicate.of(words, part.from(), phrase.end(), null);
    Predicate befell = told == null || taken != null && told.at() == taken.at() ? null : told;
    return new Counted(
        part.from(),
        phrase.end(),
        part,
        unit(part, phrase, befell, null),
        what(part, phrase, befell),
        befell,
        false);
  }

  /** "19 girls were freed and three boys followed": what befell those before befell them too. */
  private boolean follows(Predicate predicate, NounPhrase phrase) {
    return counting.last() != null
        && predicate.fate().base().equals("follow")
        && predicate.at() >= phrase.end();
  }

  /** "put the number of missing at 47 pupils". */
  private @Nullable Counted summed(Amount amount, NounPhrase phrase) {
    Tolls.Toll toll = phrase.noun().isPeople() ? Tolls.before(words, amount.from()) : null;
    return toll == null || toll.noun().kind() != Lexicon.Kind.FATE
        ? null
        : new Counted(
            amount.from(),
            phrase.end(),
            amount,
            toll.noun().unit(),
            toll.noun().counted(),
            null,
            false);
  }

  private String unit(
      Amount amount, NounPhrase phrase, @Nullable Predicate predicate, @Nullable Counted whole) {
    Lexicon.Noun noun = phrase.noun();
    if (noun.base().equals("life") && takesLives(amount.from())) {
      return "dead";
    }
    String fate = predicate != null && predicate.undergone() ? predicate.fate().unit() : null;
    boolean people = noun.isPeople() || (whole != null && whole.unit().equals("person"));
    if (fate != null && (people || isFoundDead(phrase, predicate))) {
      return fate;
    }
    boolean undone =
        predicate != null
            && predicate.undergone()
            && predicate.adjacent()
            && predicate.fate().counted().matches("freed|escaped|found alive|rescued|survived");
    return whole == null ? noun.unit() : undone ? "person" : whole.unit();
  }

  private @Nullable String what(Amount amount, NounPhrase phrase, @Nullable Predicate predicate) {
    Lexicon.Noun noun = phrase.noun();
    if (noun.base().equals("life") && takesLives(amount.from())) {
      return "killed";
    }
    if (noun.kind() == Lexicon.Kind.EVENT) {
      String repeated = Repeated.what(words, amount.from(), phrase, predicate);
      return repeated != null ? repeated : noun.base() + "s";
    }
    if (noun.kind() == Lexicon.Kind.FATE && !isFoundDead(phrase, predicate)) {
      return noun.counted();
    }
    if (noun.counted() != null && (predicate == null || saysLess(phrase, predicate))) {
      return noun.counted();
    }
    if (predicate != null) {
      return predicate.fate().counted();
    }
    if (noun.isPeople() && Remaining.follows(words, phrase.end())) {
      return "remaining";
    }
    return noun.isPeople() && isArmed(phrase) ? "attacking" : noun.counted();
  }

  /** "registered 2,640 arrivals": the noun says more than the verb. */
  private boolean saysLess(NounPhrase phrase, Predicate predicate) {
    if (predicate.fate().counted().matches("registered|counted|found|identified")) {
      return true;
    }
    boolean passive =
        predicate.at() > phrase.end()
            && predicate.at() - phrase.end() <= BREATH
            && predicate.undergone()
            && Lexicon.is(words.get(predicate.at() - 1), "auxiliary");
    return !predicate.adjacent() && predicate.fate().unit() == null && !passive;
  }

  private static boolean takesAfter(
      Lexicon.Noun noun, @Nullable Predicate predicate, Counted apposed) {
    return apposed.counted() != null
        && (predicate == null || !predicate.undergone() || !predicate.adjacent())
        && noun.kind() != Lexicon.Kind.FATE
        && noun.kind() != Lexicon.Kind.EVENT;
  }

  /** "three of the wounded died", "three missing were found dead". */
  private static boolean isFoundDead(NounPhrase phrase, @Nullable Predicate predicate) {
    return phrase.noun().kind() == Lexicon.Kind.FATE
        && !phrase.noun().unit().equals("dead")
        && predicate != null
        && predicate.at() >= phrase.end()
        && predicate.undergone()
        && "dead".equals(predicate.fate().unit());
  }

  private boolean isArmed(NounPhrase phrase) {
    for (int i = phrase.start(); i < phrase.head(); i++) {
      if (counting.matches(i, ARMED)) {
        return true;
      }
    }
    return false;
  }

  /** "claimed 12 lives", "cost hundreds of lives". */
  private boolean takesLives(int from) {
    return counting.matches(from - 1, TAKES);
  }

  /** The count that "them" takes up, in this sentence or the one before. */
  private @Nullable Counted wholeOfThem() {
    return counting.last() != null ? counting.last() : counting.before();
  }

  /** The count just before, of which this one is another or a part: "20, two of them boys". */
  private @Nullable Counted apposed(int from) {
    Counted last = counting.last();
    if (last == null || from - last.to() > 3) {
      return null;
    }
    for (int i = last.to(); i < from; i++) {
      if (!counting.matches(i, APPOSING)) {
        return null;
      }
    }
    return last;
  }

  /** "killed 14 fighters from the group and five civilians": the verb of the count before. */
  private @Nullable Predicate ofSameVerb(int from) {
    Counted last = counting.last();
    if (last == null
        || last.predicate() == null
        || last.predicate().at() >= last.from()
        || !last.predicate().adjacent()
        || from - last.to() > BREATH
        || !counting.is(from - 1, "and")) {
      return null;
    }
    for (int i = last.to(); i < from - 1; i++) {
      Word word = words.get(i);
      if (!word.isWord()
          || Lexicon.is(word, "auxiliary")
          || Lexicon.fate(word) != null
          || word.lower().matches("who|which|that|when|while|but|as|after")) {
        return null;
      }
    }
    return last.predicate();
  }

  private boolean isNameWithNumber(Amount amount, NounPhrase phrase) {
    return !phrase.known()
        && amount.numeral().digits()
        && others.followsName(amount)
        && !amount.modified();
  }

  /** "the two sides", "his three sons": no count of its own unless something befell them. */
  private boolean isSmallAndDefinite(
      Amount amount, NounPhrase phrase, @Nullable Predicate predicate) {
    int before = amount.from() - 1;
    if (amount.modified()
        || !amount.numeral().isExact()
        || amount.size() > SMALL
        || before < 0
        || !Lexicon.isDefinite(words.get(before))) {
      return false;
    }
    boolean befell =
        predicate != null
            && predicate.undergone()
            && predicate.adjacent()
            && (predicate.fate().unit() != null
                || (phrase.noun().isPeople() && predicate.fate().way() != Lexicon.Way.NOUN));
    return !befell && phrase.noun().kind() != Lexicon.Kind.FATE;
  }

  /** "one man", "one of them": counts only where it says that one was killed, hurt or held. */
  private static boolean isLoneOne(Amount amount, @Nullable Predicate predicate) {
    return amount.numeral().isExact()
        && amount.size() == 1
        && !amount.modified()
        && !(predicate != null
            && predicate.undergone()
            && predicate.adjacent()
            && predicate.fate().unit() != null);
  }
}
