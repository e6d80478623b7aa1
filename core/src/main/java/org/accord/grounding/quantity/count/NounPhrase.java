package org.accord.grounding.quantity.count;

import java.util.List;
import java.util.Set;
import org.accord.grounding.amount.Amount;
import org.accord.grounding.number.Numerals;
import org.accord.grounding.number.Word;
import org.jspecify.annotations.Nullable;

/**
 * The noun that an amount counts.
 *
 * @param start index of the first word after the amount that belongs to the phrase
 * @param head index of the noun
 * @param end index after the last word of the phrase
 * @param noun what is counted
 * @param known whether a table has the noun
 */
record NounPhrase(int start, int head, int end, Lexicon.Noun noun, boolean known) {

  private static final Set<String> HARMS = Set.of("destroys", "injures", "kills", "leaves");

  private static final int LONGEST = 9;

  /** The noun phrase that goes on from the amount, null where the number stands alone. */
  static @Nullable NounPhrase after(List<Word> words, Amount amount) {
    int at = amount.to();
    if (amount.currency()) {
      return null;
    }
    int start = at;
    if (is(words, at, "of")) {
      at++;
      if (at < words.size()
          && (Lexicon.is(words.get(at), "determiner")
              || is(words, at, "them")
              || is(words, at, "whom"))) {
        if (is(words, at, "them") || is(words, at, "whom")) {
          return new NounPhrase(
              start,
              at,
              at + 1,
              new Lexicon.Noun("them", Lexicon.Kind.PEOPLE, "person", null),
              true);
        }
        at++;
      }
    }
    boolean one = amount.numeral().isExact() && amount.size() == 1;
    NounPhrase best = null;
    for (int i = at; i < Math.min(words.size(), at + LONGEST); i++) {
      Word word = words.get(i);
      if (!continues(words, i, at, best != null)) {
        break;
      }
      if (!word.isWord()) {
        continue;
      }
      Lexicon.Noun noun = Lexicon.noun(word);
      boolean plural = Lexicon.looksPlural(word);
      boolean fits =
          noun != null
              && (one
                  || plural
                  || !noun.base().equals(word.lower())
                  || noun.kind() == Lexicon.Kind.GROUP
                  || noun.kind() == Lexicon.Kind.MEASURE && endsMeasure(words, i)
                  || noun.kind() == Lexicon.Kind.SKIP
                  || isAdjectivalNoun(words, i, noun));
      if (fits && noun != null && noun.isPeople() && followsModel(words, i)) {
        noun = new Lexicon.Noun(noun.base(), Lexicon.Kind.THING, noun.base(), null);
      }
      if (fits && noun != null) {
        best = new NounPhrase(start, i, i + 1, noun, true);
        if (noun.kind() != Lexicon.Kind.SKIP && noun.kind() != Lexicon.Kind.MEASURE) {
          continue;
        }
        break;
      }
      if (plural && (isName(words, i) || isVerb(word))) {
        best = null;
        break;
      }
      boolean afterGroup = best != null && best.noun().kind() == Lexicon.Kind.GROUP;
      if (plural && (best == null || !best.known() || afterGroup)) {
        best = new NounPhrase(start, i, i + 1, unknown(word), false);
      } else if (best != null) {
        break;
      }
    }
    return best;
  }

  /** "three dead", "seven of the wounded": the adjective is the noun unless a noun follows. */
  private static boolean isAdjectivalNoun(List<Word> words, int at, Lexicon.Noun noun) {
    if (noun.kind() != Lexicon.Kind.FATE) {
      return false;
    }
    int next = at + 1;
    return next >= words.size()
        || at > 0 && words.get(at - 1).is("the")
        || !words.get(next).isWord()
        || Lexicon.isFunctionWord(words.get(next))
        || Numerals.isNumberWord(words.get(next).lower());
  }

  /** "Kills Five Injures Seven": what a headline goes on to tell. */
  private static boolean isVerb(Word word) {
    return HARMS.contains(word.lower());
  }

  /**
   * "another 40 Steve Parsons/PA": a name in the line after the number; "injured seven Tarns Mayor
   * Ada Lund said": one right behind it.
   */
  private static boolean isName(List<Word> words, int at) {
    if (at > 0
        && at + 1 < words.size()
        && words.get(at).isCapitalised()
        && words.get(at + 1).isCapitalised()
        && Numerals.isNumberWord(words.get(at - 1).text())
        && !unknown(words.get(at)).isPeople()) {
      return true;
    }
    return at > 1
        && words.get(at).isCapitalised()
        && words.get(at - 1).isCapitalised()
        && !Counting.isNumber(words.get(at - 1))
        && !unknown(words.get(at)).isPeople();
  }

  /** "six barrel bombs" are no barrels. */
  private static boolean endsMeasure(List<Word> words, int at) {
    return at + 1 >= words.size()
        || !words.get(at + 1).isWord()
        || Lexicon.isFunctionWord(words.get(at + 1))
        || !Lexicon.looksPlural(words.get(at + 1));
  }

  /** "four F-15 fighters" are no people. */
  private static boolean followsModel(List<Word> words, int at) {
    return at > 0 && words.get(at - 1).text().matches("\\p{Lu}\\p{L}*-?\\d+\\p{L}?");
  }

  /** Whether the phrase goes on at that word. */
  private static boolean continues(List<Word> words, int at, int from, boolean headed) {
    Word word = words.get(at);
    if (!word.isWord()) {
      boolean comma = word.is(",") && !headed && at > from && at + 1 < words.size();
      return comma
          && words.get(at + 1).isWord()
          && !Lexicon.isFunctionWord(words.get(at + 1))
          && at > 0
          && !Lexicon.looksPlural(words.get(at - 1))
          && !words.get(at + 1).isCapitalised();
    }
    if (word.isDigits() || Numerals.isNumberWord(word.lower())) {
      return false;
    }
    if (word.is("and") || word.is("or")) {
      return !headed;
    }
    if (word.is("more") || word.is("most") || word.is("other") || word.is("very")) {
      return true;
    }
    return !Lexicon.isFunctionWord(word);
  }

  /** A plural that no table has: people where its ending says so, else a thing of its own unit. */
  private static Lexicon.Noun unknown(Word word) {
    String singular = Lexicon.singular(word.lower());
    boolean people =
        singular.matches(".*(?:ist|eer|crat|cian|arian|ogist|iciary)")
            || word.isCapitalised()
                && singular.matches(
                    ".*(?:an|i|ese|qi|urd|rab|urk|ew|im|unni|hiite|hia|azidi|rot|ole|ane|wede|pino|lav)");
    return people
        ? new Lexicon.Noun(singular, Lexicon.Kind.PEOPLE, "person", null)
        : new Lexicon.Noun(singular, Lexicon.Kind.THING, singular, null);
  }

  private static boolean is(List<Word> words, int at, String word) {
    return at >= 0 && at < words.size() && words.get(at).is(word);
  }
}
