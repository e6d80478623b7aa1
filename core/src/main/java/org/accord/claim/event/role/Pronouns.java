package org.accord.claim.event.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.accord.claim.event.told.Filler;
import org.accord.claim.event.told.Told;
import org.accord.claim.grammar.Lexicon;
import org.accord.claim.grammar.SentenceWords;
import org.accord.claim.grammar.Word;
import org.accord.model.Span;
import org.accord.model.claim.Attribution;

/**
 * Whom "it", "they" and "them" mean by their sentence alone, where no mention of an actor tells:
 * the last before them that agrees in number.
 */
final class Pronouns {

  private static final Set<String> MANY = Set.of("they", "them", "themselves");

  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''", "‘");
  private static final int THAT = 5;

  private final Told told;
  private final SentenceWords words;
  private final Fillers fillers;

  Pronouns(Told told, SentenceWords words, Fillers fillers) {
    this.told = told;
    this.words = words;
    this.fillers = fillers;
  }

  /** Whether a pronoun stands there that no mention explains. */
  boolean isOpen(int index) {
    String lower = words.at(index).lower();
    return (lower.equals("it") || MANY.contains(lower)) && fillers.startingAt(index).isEmpty();
  }

  /**
   * The body that speaks, where "it" or "they" begins what it says: "the council said it had asked
   * for a list".
   *
   * @param start of a verb group
   */
  Optional<Filler> speaker(int start) {
    int at = Lexicon.beforeAdverbs(words, start - 1);
    if (at < 1 || !isOpen(at) || words.at(at).lower().equals("them")) {
      return Optional.empty();
    }
    Span pronoun = words.at(at).span();
    Attribution teller = told.teller(pronoun);
    if (teller == null || teller.source().isEmpty()) {
      return Optional.empty();
    }
    int gap = pronoun.start() - teller.contentSpan().start();
    boolean first = gap == 0 || gap > 0 && words.at(at - 1).lower().equals("that") && gap <= THAT;
    boolean behind = teller.source().get(0).end() <= pronoun.start();
    return first && behind && !QUOTES.contains(words.at(at - 1).lower())
        ? told.voice(teller, words.at(at)).filter(f -> f.actor() != null && told.isBody(f.actor()))
        : Optional.empty();
  }

  /** "accused it", "let them go": no subject, as "it" may be. */
  boolean isObject(int index) {
    String lower = words.at(index).lower();
    boolean it = lower.equals("it") && !Lexicon.isAuxiliary(words.at(index + 1));
    return isOpen(index) && (it || lower.equals("them"));
  }

  /**
   * Whom the pronoun at {@code index} means.
   *
   * @param others who cannot be meant: who does something to whoever is
   */
  List<Filler> meant(int index, List<Filler> others) {
    boolean many = MANY.contains(words.at(index).lower());
    Predicate<Filler> free = f -> others.stream().noneMatch(f::isSame);
    return many
        ? fillers.lastBefore(index, free.and(f -> f.solid() && isMany(f)))
        : fillers.lastBefore(index, free.and(this::isOneBody)).stream().limit(1).toList();
  }

  private boolean isMany(Filler filler) {
    Word head = words.at(filler.to() - 1);
    return Lexicon.isPlural(head) && !isName(filler)
        || head.endsIn("men")
        || head.lower().equals("people")
        || head.lower().equals("children")
        || head.lower().equals("police");
  }

  private boolean isOneBody(Filler filler) {
    String actor = filler.actor();
    return actor != null
        && told.isBody(actor)
        && (isName(filler) || !Lexicon.isPlural(words.at(filler.to() - 1)));
  }

  private boolean isName(Filler filler) {
    return words.at(filler.to() - 1).isCapitalised();
  }
}
