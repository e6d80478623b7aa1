package org.accord.claim.event.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.accord.claim.event.told.Filler;
import org.accord.claim.grammar.Lexicon;
import org.accord.claim.grammar.SentenceWords;
import org.accord.claim.grammar.Word;

/**
 * The names that stand right behind a common noun and tell whom it means: "the two companies, Orbex
 * and Talun Metals, of ...", "a tanker, the Evening Star, left".
 *
 * <p>A list looks the same ("rebels, Norland and Sudland"), so noun and names must agree in number
 * and something must close the names.
 */
final class Appositions {

  private static final int LONGEST = 4;
  private static final Set<String> BEFORE = Set.of(",", "—", "–", "-", "(");

  private final SentenceWords words;
  private final Map<Integer, List<Filler>> named = new TreeMap<>();

  /**
   * @param fillers in order of the text
   */
  Appositions(SentenceWords words, List<Filler> fillers) {
    this.words = words;
    for (int k = 0; k + 1 < fillers.size(); k++) {
      Filler noun = fillers.get(k);
      boolean plain = noun.solid() && !noun.name().isEmpty() && !holdsAnother(noun, fillers);
      if (plain && BEFORE.contains(lower(noun.to()))) {
        List<Filler> names = namesFrom(noun.to() + 1, fillers.subList(k + 1, fillers.size()));
        if (!names.isEmpty() && agree(noun, names)) {
          named.put(noun.from(), names);
        }
      }
    }
  }

  /** Those whom the noun means, else the noun itself. */
  List<Filler> of(List<Filler> fillers) {
    List<Filler> out = new ArrayList<>();
    for (Filler filler : fillers) {
      boolean noun = !filler.name().isEmpty();
      List<Filler> names = noun ? named.get(filler.from()) : null;
      out.addAll(names != null ? names : List.of(filler));
    }
    return out;
  }

  /** Whether the filler only tells whom the noun before it means. */
  boolean holds(Filler name) {
    return named.values().stream().anyMatch(n -> n.contains(name));
  }

  /** "the UN mission": a noun that is named itself. */
  private static boolean holdsAnother(Filler noun, List<Filler> fillers) {
    return fillers.stream()
        .anyMatch(f -> f != noun && f.from() < noun.to() && noun.from() < f.to());
  }

  private List<Filler> namesFrom(int start, List<Filler> behind) {
    int at = lower(start).equals("the") ? start + 1 : start;
    List<Filler> names = new ArrayList<>();
    while (names.size() < LONGEST) {
      Optional<Filler> name = nameAt(at, behind);
      if (name.isEmpty()) {
        return List.of();
      }
      names.add(name.get());
      int to = name.get().to();
      boolean and = lower(to).equals("and");
      boolean more = lower(to).equals(",") && nameAt(next(to), behind).isPresent();
      if (!and && !more) {
        return to >= words.size() || words.at(to).isPunctuation() ? names : List.of();
      }
      at = next(to);
    }
    return List.of();
  }

  /** Behind a comma or "and", and the article. */
  private int next(int link) {
    return lower(link + 1).equals("the") ? link + 2 : link + 1;
  }

  private static Optional<Filler> nameAt(int index, List<Filler> behind) {
    return behind.stream()
        .filter(f -> f.from() == index && f.actor() != null && f.name().isEmpty())
        .findFirst();
  }

  private boolean agree(Filler noun, List<Filler> names) {
    Word head = words.at(noun.to() - 1);
    boolean many = Lexicon.isPlural(head) || head.endsIn("men");
    boolean told = Lexicon.isDeterminer(first(noun)) || Lexicon.isMeasure(first(noun));
    return told && (many ? names.size() > 1 : names.size() == 1);
  }

  private Word first(Filler noun) {
    return words.at(noun.from());
  }

  private String lower(int index) {
    return index < words.size() ? words.at(index).lower() : "";
  }
}
