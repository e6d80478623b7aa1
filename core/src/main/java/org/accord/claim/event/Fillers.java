package org.accord.claim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.accord.claim.grammar.Lexicon;
import org.accord.claim.grammar.NounPhrase;
import org.accord.claim.grammar.NounPhrases;
import org.accord.claim.grammar.SentenceWords;
import org.accord.model.Evidence;
import org.accord.model.Span;
import org.accord.model.grounding.ActorMention;

/**
 * What may fill a role in one sentence, in order: mentions of actors (the longest of those that
 * overlap), and noun phrases that hold none.
 */
final class Fillers {

  private static final Set<String> LINKS = Set.of("and", ",", "the", "&", "or", "both", "a", "an");

  private final SentenceWords words;
  private final List<Filler> fillers = new ArrayList<>();

  Fillers(Told told, SentenceWords words, Concrete concrete) {
    this.words = words;
    if (words.size() == 0) {
      return;
    }
    Span whole = words.span(0, words.size());
    told.actorsIn(whole).stream()
        .sorted(
            Comparator.comparingInt((ActorMention m) -> -m.evidence().span().length())
                .thenComparing(ActorMention::evidence)
                .thenComparing(ActorMention::actor))
        .forEach(this::add);
    List<Filler> named = List.copyOf(fillers);
    for (NounPhrase phrase : NounPhrases.of(words)) {
      boolean taken =
          named.stream().anyMatch(f -> f.from() <= phrase.head() && phrase.head() < f.to());
      if (!taken && !Lexicon.isPronoun(words.at(phrase.head()))) {
        add(told, phrase, concrete);
      }
    }
    fillers.sort(Comparator.comparingInt(Filler::from).thenComparingInt(Filler::to));
  }

  private void add(ActorMention mention) {
    Span span = mention.evidence().span();
    int from = words.indexAt(span.start());
    int to = Math.max(from + 1, words.indexAt(Math.max(span.start(), span.end() - 1)) + 1);
    if (from < words.size() && fillers.stream().noneMatch(m -> m.from() < to && from < m.to())) {
      Evidence evidence = mention.evidence();
      fillers.add(new Filler(from, to, mention.actor(), true, evidence, ""));
    }
  }

  private void add(Told told, NounPhrase phrase, Concrete concrete) {
    String text = told.report().text();
    boolean solid = concrete.is(words, phrase.head());
    boolean of = solid && words.at(phrase.to()).lower().equals("of");
    int to = of ? endOfNoun(phrase.to() + 1) : phrase.to();
    String name = new NounPhrase(phrase.from(), to, phrase.head()).name(words, text);
    Evidence evidence = new Evidence(told.report().id(), words.span(phrase.from(), to));
    Filler filler =
        new Filler(phrase.from(), phrase.to(), null, solid, evidence, name);
    String civilians = told.civilians();
    boolean meant = civilians != null && concrete.isCivil(words, phrase.head());
    fillers.add(meant && civilians != null ? filler.meaning(civilians) : filler);
  }

  private int endOfNoun(int from) {
    return NounPhrases.of(words).stream()
        .filter(p -> p.from() == from)
        .map(NounPhrase::to)
        .findFirst()
        .orElse(from - 1);
  }

  /** The nearest that ends by {@code index}, begins at or after {@code from}, and those joined. */
  List<Filler> nearestBefore(int from, int index, Predicate<Filler> fits) {
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
  List<Filler> firstAfter(int from, int to, Set<String> notAfter, Predicate<Filler> fits) {
    for (int k = 0; k < fillers.size(); k++) {
      Filler f = fillers.get(k);
      boolean here = f.from() >= from && f.to() <= to && !notAfter.contains(governor(f));
      if (here && fits.test(f)) {
        return joined(k, 1, from, to, fits);
      }
    }
    return List.of();
  }

  /** The first that follows one of these prepositions. */
  List<Filler> governedBy(Set<String> prepositions, int from, int to, Predicate<Filler> fits) {
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
  Optional<Filler> owner(int index) {
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

  /** The one whose last word stands right before {@code index}. */
  Optional<Filler> endingAt(int index) {
    return fillers.stream().filter(f -> f.to() == index).findFirst();
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
    int i = filler.from() - 1;
    while (i >= 0
        && filler.from() - i <= 6
        && (Lexicon.isDeterminer(words.at(i))
            || Lexicon.isAdjective(words.at(i))
            || words.at(i).endsIn("ed") && Lexicon.isDeterminer(words.at(i - 1))
            || words.at(i).isOne(Lexicon.MEASURES)
            || words.at(i).lower().equals("of") && words.at(i - 1).isOne(Lexicon.MEASURES))) {
      i--;
    }
    return words.at(i).lower();
  }
}
