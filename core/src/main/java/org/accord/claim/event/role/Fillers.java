package org.accord.claim.event.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.accord.claim.event.told.Filler;
import org.accord.claim.event.told.SideWords;
import org.accord.claim.event.told.Told;
import org.accord.claim.grammar.Lexicon;
import org.accord.claim.grammar.NounPhrase;
import org.accord.claim.grammar.NounPhrases;
import org.accord.claim.grammar.PastForms;
import org.accord.claim.grammar.SentenceWords;
import org.accord.claim.grammar.Word;
import org.accord.model.Evidence;
import org.accord.model.Span;
import org.accord.model.claim.Attribution;
import org.accord.model.grounding.ActorMention;

/**
 * What may fill a role in one sentence, in order: mentions of actors (the longest of those that
 * overlap), and noun phrases that hold none.
 */
public final class Fillers {

  private static final Set<String> LINKS = Set.of("and", ",", "the", "&", "or", "both", "a", "an");

  private static final Set<String> OWNERS = Set.of("his", "her", "their", "our", "its", "my");
  private static final Set<String> STANDING_FOR =
      Set.of(
          "first", "last", "next", "one", "ones", "others", "ill", "sick", "dead", "alive", "able",
          "unable", "ready", "rest", "half", "most", "both", "all", "none", "who", "which");

  private final SentenceWords words;
  private final List<NounPhrase> phrases;
  private final List<Filler> fillers = new ArrayList<>();
  private final Appositions appositions;

  public Fillers(Told told, SentenceWords words, Concrete concrete, Set<Integer> verbs) {
    this.words = words;
    this.phrases = NounPhrases.of(words, verbs);
    if (words.size() == 0) {
      appositions = new Appositions(words, List.of());
      return;
    }
    Span whole = words.span(0, words.size());
    told.actorsIn(whole).stream()
        .sorted(
            Comparator.comparingInt((ActorMention m) -> -m.evidence().span().length())
                .thenComparing(ActorMention::evidence)
                .thenComparing(ActorMention::actor))
        .forEach(m -> add(told, m));
    List<Filler> named = List.copyOf(fillers);
    for (NounPhrase phrase : phrases) {
      boolean taken =
          named.stream().anyMatch(f -> f.from() <= phrase.head() && phrase.head() < f.to());
      if (!taken && !Lexicon.isPronoun(words.at(phrase.head()))) {
        add(told, phrase, concrete);
      }
    }
    fillers.sort(Comparator.comparingInt(Filler::from).thenComparingInt(Filler::to));
    fillers.replaceAll(this::belonging);
    appositions = new Appositions(words, fillers);
  }

  Appositions appositions() {
    return appositions;
  }

  /** "fighters of the Coastal Front": those of whom they are a part act. */
  private Filler belonging(Filler part) {
    boolean of = words.at(part.to()).lower().equals("of");
    if (!of || !Fighters.arePartOfBody(words.at(part.to() - 1))) {
      return part;
    }
    return fillers.stream()
        .filter(f -> f.actor() != null && f.from() > part.to() && f.from() <= part.to() + 3)
        .filter(f -> governorIndex(f) == part.to())
        .map(Filler::actor)
        .filter(Objects::nonNull)
        .findFirst()
        .map(part::meaning)
        .orElse(part);
  }

  private void add(Told told, ActorMention mention) {
    Span span = mention.evidence().span();
    int from = words.indexAt(span.start());
    int to = Math.max(from + 1, words.indexAt(Math.max(span.start(), span.end() - 1)) + 1);
    if (from < words.size() && fillers.stream().noneMatch(m -> m.from() < to && from < m.to())) {
      Evidence evidence = mention.evidence();
      Filler filler = new Filler(from, to, mention.actor(), true, evidence, "");
      fillers.add(followers(told, from, to).map(filler::meaning).orElse(filler));
    }
  }

  private void add(Told told, NounPhrase phrase, Concrete concrete) {
    String text = told.report().text();
    String whole = words.span(phrase.from(), phrase.to()).in(text);
    boolean solid = concrete.is(words, phrase.head()) || SideWords.isMeantBy(whole);
    boolean of = solid && words.at(phrase.to()).lower().equals("of");
    int to = of ? endOfNoun(phrase.to() + 1) : phrase.to();
    String name = new NounPhrase(phrase.from(), to, phrase.head()).name(words, text);
    Evidence evidence = new Evidence(told.report().id(), words.span(phrase.from(), to));
    Filler filler = new Filler(phrase.from(), phrase.to(), null, solid, evidence, name);
    fillers.add(meant(told, phrase, concrete).map(filler::meaning).orElse(filler));
  }

  /** The actor that a common noun means: "the vessel", "families", "his men". */
  private Optional<String> meant(Told told, NounPhrase phrase, Concrete concrete) {
    if (concrete.isCivil(words, phrase.head())) {
      return Optional.ofNullable(told.civilians());
    }
    boolean definite = words.at(phrase.from()).lower().equals("the");
    if (definite && phrase.to() - phrase.from() <= 3 && concrete.isShip(words, phrase.head())) {
      return Optional.ofNullable(told.vesselAt(words.at(phrase.from()).span().start()));
    }
    if (definite && phrase.to() - phrase.from() == 2) {
      Optional<String> named = told.bodyCalled(words.at(phrase.head()));
      if (named.isPresent()) {
        return named;
      }
    }
    return followers(told, phrase.from(), phrase.to());
  }

  /** "his fighters", "our forces": in somebody's content, the body that the speaker speaks for. */
  private Optional<String> followers(Told told, int from, int to) {
    boolean owned = OWNERS.contains(words.at(from).lower());
    if (!owned || !Fighters.followSomebody(words.at(to - 1))) {
      return Optional.empty();
    }
    Attribution teller = told.teller(words.at(from).span());
    return teller == null
        ? Optional.empty()
        : told.voice(teller, words.at(from))
            .map(Filler::actor)
            .filter(a -> teller.speaker() != null && !teller.speaker().actors().contains(a));
  }

  private int endOfNoun(int from) {
    return phrases.stream()
        .filter(p -> p.from() == from)
        .map(NounPhrase::to)
        .findFirst()
        .orElse(from - 1);
  }

  /**
   * The subject of a verb at {@code index}, where its noun phrase stands right before the verb, or
   * before what prepositions add to it: nobody, where it names neither people nor what carries
   * them. Empty where no phrase stands there.
   */
  Optional<List<Filler>> subjectEndingAt(int index, int from) {
    int end = index;
    while (end > from && Lexicon.isAdverb(words.at(end - 1))) {
      end--;
    }
    boolean ofActor = false;
    for (int k = endingLast(end); k >= 0; k = endingLast(end)) {
      Filler f = fillers.get(k);
      if (f.from() < from || !isPlainNoun(f)) {
        return Optional.empty();
      }
      int governor = governorIndex(f);
      Word before = words.at(governor);
      boolean governed = governor >= from && Lexicon.isPreposition(before);
      boolean undergoes = governor > from && isParticiple(governor);
      if (!governed && !undergoes) {
        return f.solid()
            ? Optional.of(joined(k, -1, from, index, Filler::solid))
            : beside(f, from, ofActor);
      }
      ofActor |= before.lower().equals("of") && f.solid();
      end = governor;
    }
    return Optional.empty();
  }

  /** "Iran and its proxies", "units of the Red Band": not nobody, though the noun tells no one. */
  private Optional<List<Filler>> beside(Filler noun, int from, boolean ofActor) {
    boolean joined = Lexicon.CONJUNCTIONS.contains(words.at(start(noun) - 1).lower());
    return joined && start(noun) - 1 > from || ofActor ? Optional.empty() : Optional.of(List.of());
  }

  /** Not a time, a word that stands for a noun, or a phrase with a name or verb in it. */
  private boolean isPlainNoun(Filler f) {
    Word head = words.at(f.to() - 1);
    return f.actor() != null
        || f.solid()
        || !f.isTime()
            && !STANDING_FOR.contains(head.lower())
            && !Lexicon.isAdjective(head)
            && !head.endsIn("ed")
            && !PastForms.isPast(head)
            && fillers.stream()
                .noneMatch(g -> g.actor() != null && f.from() <= g.from() && g.to() <= f.to());
  }

  /** "the rebels holding the town": a form in "ing" right behind a noun. */
  private boolean isParticiple(int index) {
    return words.at(index).endsIn("ing") && endingLast(index) >= 0;
  }

  private int endingLast(int index) {
    for (int k = fillers.size() - 1; k >= 0; k--) {
      if (fillers.get(k).to() == index) {
        return k;
      }
    }
    return -1;
  }

  /** The nearest that ends by {@code index}, begins at or after {@code from}, and those joined. */
  public List<Filler> nearestBefore(int from, int index, Predicate<Filler> fits) {
    for (int pass = 0; pass < 2; pass++) {
      for (int k = fillers.size() - 1; k >= 0; k--) {
        Filler f = fillers.get(k);
        boolean free = pass == 1 || !isGoverned(f);
        if (f.from() >= from && f.to() <= index && free && fits.test(f)) {
          return joined(k, -1, from, index, fits);
        }
      }
    }
    return List.of();
  }

  /** The first from {@code from} on that ends by {@code to} and that none of these governs. */
  public List<Filler> firstAfter(int from, int to, Set<String> notAfter, Predicate<Filler> fits) {
    for (int k = 0; k < fillers.size(); k++) {
      Filler f = fillers.get(k);
      int governor = governorIndex(f);
      boolean free = governor < from || !notAfter.contains(words.at(governor).lower());
      boolean here = f.from() >= from && f.to() <= to && free;
      if (here && fits.test(f)) {
        return joined(k, 1, from, to, fits);
      }
    }
    return List.of();
  }

  /** The first that follows one of these prepositions. */
  public List<Filler> governedBy(
      Set<String> prepositions, int from, int to, Predicate<Filler> fits) {
    for (int k = 0; k < fillers.size(); k++) {
      Filler f = fillers.get(k);
      boolean here = f.from() >= from && f.to() <= to && prepositions.contains(governor(f));
      if (here && fits.test(f)) {
        return joined(k, 1, from, to, fits);
      }
    }
    return List.of();
  }

  /** The actor that ends right before {@code index}, but for "'s" and up to two adjectives. */
  public Optional<Filler> owner(int index) {
    for (Filler f : fillers) {
      boolean near = f.to() <= index && index - f.to() <= 3 && f.actor() != null;
      boolean owns = f.to() < words.size() && words.at(f.to()).lower().startsWith("'");
      boolean adjacent = f.to() == index || words.at(f.to() - 1).lower().startsWith("'");
      if (near && (owns || adjacent)) {
        return Optional.of(f);
      }
    }
    return Optional.empty();
  }

  /** The nearest that ends by {@code index}, whatever governs it, and those joined. */
  List<Filler> lastBefore(int index, Predicate<Filler> fits) {
    for (int k = fillers.size() - 1; k >= 0; k--) {
      if (fillers.get(k).to() <= index && fits.test(fillers.get(k))) {
        return joined(k, -1, 0, index, fits);
      }
    }
    return List.of();
  }

  /** The one whose first word stands at {@code index}. */
  Optional<Filler> startingAt(int index) {
    return fillers.stream().filter(f -> f.from() == index).findFirst();
  }

  /** The one whose last word stands right before {@code index}. */
  public Optional<Filler> endingAt(int index) {
    return fillers.stream().filter(f -> f.to() == index).findFirst();
  }

  /** Whether the word stands within a noun phrase or name, before its last word. */
  public boolean isInside(int index) {
    return phrases.stream().anyMatch(p -> p.from() <= index && index < p.head())
        || fillers.stream().anyMatch(f -> f.from() <= index && index + 1 < f.to());
  }

  private List<Filler> joined(int first, int step, int from, int to, Predicate<Filler> fits) {
    List<Filler> found = new ArrayList<>(List.of(fillers.get(first)));
    for (int k = first; k + step >= 0 && k + step < fillers.size(); k += step) {
      Filler next = fillers.get(k + step);
      Filler left = step > 0 ? fillers.get(k) : next;
      Filler right = step > 0 ? next : fillers.get(k);
      boolean stays = next.from() >= from && next.to() <= to && fits.test(next);
      if (!stays || !linked(left.to(), right.from())) {
        break;
      }
      if (found.stream().noneMatch(next::isSame)) {
        found.add(next);
      }
    }
    return found;
  }

  private boolean linked(int from, int to) {
    boolean and = false;
    for (int i = from; i < to; i++) {
      String lower = words.at(i).lower();
      if (!LINKS.contains(lower)) {
        return false;
      }
      and |= lower.equals("and") || lower.equals(",") || lower.equals("&");
    }
    return and && to - from <= 3;
  }

  private boolean isGoverned(Filler filler) {
    return Lexicon.PREPOSITIONS.contains(governor(filler))
        || filler.to() < words.size() && words.at(filler.to()).lower().startsWith("'");
  }

  /** The word before it, over determiners, adjectives, numbers and measures. */
  private String governor(Filler filler) {
    return words.at(governorIndex(filler)).lower();
  }

  int governorIndex(Filler filler) {
    int i = start(filler) - 1;
    while (i >= 0 && filler.from() - i <= 6 && (isBefore(i) || measures(i))) {
      i--;
    }
    return i;
  }

  /** Where the noun phrase begins that ends in the name: "the opposition Green League". */
  private int start(Filler filler) {
    for (NounPhrase p : phrases) {
      if (p.from() < filler.from() && filler.to() == p.to() && isPlain(p.from(), filler.from())) {
        return p.from();
      }
    }
    return filler.from();
  }

  private boolean isPlain(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.at(i).lower().startsWith("'") || words.at(i).isPunctuation()) {
        return false;
      }
    }
    return true;
  }

  private boolean isBefore(int i) {
    Word word = words.at(i);
    return Lexicon.isDeterminer(word)
        || Lexicon.isAdjective(word)
        || word.endsIn("ed") && Lexicon.isDeterminer(words.at(i - 1))
        || word.isOne(Lexicon.MEASURES)
        || word.lower().equals("of") && words.at(i - 1).isOne(Lexicon.MEASURES);
  }

  /** "at least", "more than", "up to", "as many as". */
  private boolean measures(int i) {
    String word = words.at(i).lower();
    String left = words.at(i - 1).lower();
    String right = words.at(i + 1).lower();
    return switch (word) {
      case "at" -> right.equals("least") || right.equals("most");
      case "than" -> left.equals("more") || left.equals("fewer") || left.equals("less");
      case "to" -> left.equals("up") || left.equals("close");
      case "as" -> right.equals("many") || left.equals("many");
      case "up", "many", "close", "fewer", "less" -> true;
      default -> false;
    };
  }
}
