package org.accord.claim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.accord.model.Span;
import org.accord.model.grounding.ActorMention;

/** Where actors are meant in one sentence, by word index; the longest of mentions that overlap. */
final class Mentions {

  private static final Set<String> LINKS = Set.of("and", ",", "the", "&", "or", "both", "a", "an");

  private final SentenceWords words;
  private final List<Mention> mentions = new ArrayList<>();

  /**
   * @param from index of its first word
   * @param to index behind its last
   */
  record Mention(int from, int to, String actor) {}

  Mentions(SentenceWords words, List<ActorMention> found) {
    this.words = words;
    if (words.size() == 0) {
      return;
    }
    Span whole = words.span(0, words.size());
    found.stream()
        .filter(m -> whole.contains(m.evidence().span()))
        .sorted(
            Comparator.comparingInt((ActorMention m) -> -m.evidence().span().length())
                .thenComparing(ActorMention::evidence)
                .thenComparing(ActorMention::actor))
        .forEach(this::add);
    mentions.sort(Comparator.comparingInt(Mention::from));
  }

  private void add(ActorMention mention) {
    Span span = mention.evidence().span();
    int from = words.indexAt(span.start());
    int to = Math.max(from + 1, words.indexAt(Math.max(span.start(), span.end() - 1)) + 1);
    if (from < words.size() && mentions.stream().noneMatch(m -> m.from < to && from < m.to)) {
      mentions.add(new Mention(from, to, mention.actor()));
    }
  }

  /**
   * The nearest before {@code index} that begins at or after {@code from}, and those joined to it.
   */
  List<String> nearestBefore(int from, int index) {
    for (int pass = 0; pass < 2; pass++) {
      for (int k = mentions.size() - 1; k >= 0; k--) {
        Mention m = mentions.get(k);
        if (m.from >= from && m.to <= index && (pass == 1 || !isGoverned(m))) {
          return joined(k, -1, from, index);
        }
      }
    }
    return List.of();
  }

  /**
   * The first from {@code from} on that ends by {@code to} and that none of these words governs.
   */
  List<String> firstAfter(int from, int to, Set<String> notAfter) {
    for (int k = 0; k < mentions.size(); k++) {
      Mention m = mentions.get(k);
      if (m.from >= from && m.to <= to && !notAfter.contains(governor(m))) {
        return joined(k, 1, from, to);
      }
    }
    return List.of();
  }

  /** The first that follows one of these prepositions. */
  List<String> governedBy(Set<String> prepositions, int from, int to) {
    for (int k = 0; k < mentions.size(); k++) {
      Mention m = mentions.get(k);
      if (m.from >= from && m.to <= to && prepositions.contains(governor(m))) {
        return joined(k, 1, from, to);
      }
    }
    return List.of();
  }

  /** The one that ends right before {@code index}, but for "'s" and up to two adjectives. */
  List<String> owner(int index) {
    for (Mention m : mentions) {
      boolean near = m.to <= index && index - m.to <= 3;
      boolean owns = m.to < words.size() && words.at(m.to).lower().startsWith("'");
      boolean adjacent = m.to == index || words.at(m.to - 1).lower().startsWith("'");
      if (near && (owns || adjacent)) {
        return List.of(m.actor);
      }
    }
    return List.of();
  }

  private List<String> joined(int first, int step, int from, int to) {
    List<String> actors = new ArrayList<>(List.of(mentions.get(first).actor));
    for (int k = first; k + step >= 0 && k + step < mentions.size(); k += step) {
      Mention next = mentions.get(k + step);
      Mention left = step > 0 ? mentions.get(k) : next;
      Mention right = step > 0 ? next : mentions.get(k);
      if (next.from < from || next.to > to || !linked(left.to, right.from)) {
        break;
      }
      actors.add(next.actor);
    }
    return actors.stream().distinct().toList();
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

  private boolean isGoverned(Mention mention) {
    return Lexicon.PREPOSITIONS.contains(governor(mention))
        || mention.to < words.size() && words.at(mention.to).lower().startsWith("'");
  }

  /** The word before it, over determiners, adjectives and numbers. */
  private String governor(Mention mention) {
    int i = mention.from - 1;
    while (i >= 0
        && mention.from - i <= 4
        && (Lexicon.isDeterminer(words.at(i)) || Lexicon.isAdjective(words.at(i)))) {
      i--;
    }
    return words.at(i).lower();
  }
}
