package org.accord.grounding.actor.reference;

import static org.accord.text.WordClasses.is;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.accord.grounding.actor.sighting.Phrases;
import org.accord.grounding.actor.sighting.Sighting;
import org.accord.grounding.actor.sighting.Spelling;
import org.accord.model.grounding.ActorKind;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/** Looks back over a report's sightings for the one that a reference may mean. */
final class Antecedents {

  /** A report speaks much of whom it names at least so often, */
  private static final int OFTEN = 3;

  /** and so many times as often as another. */
  private static final int MUCH_MORE = 2;

  private final Words words;
  private final Phrases phrases;
  private final List<Sighting> all;
  private final @Nullable String outlet;

  Antecedents(Words words, Phrases phrases, List<Sighting> all, @Nullable String outlet) {
    this.words = words;
    this.phrases = phrases;
    this.all = all;
    this.outlet = outlet == null ? null : Spelling.plain(outlet);
  }

  boolean isOwn(Sighting s) {
    return outlet != null
        && s.key != null
        && (Spelling.plain(s.surface).equals(outlet)
            || s.key.startsWith("org:") && Spelling.plain(s.key.substring(4)).equals(outlet));
  }

  boolean inBrackets(Sighting s) {
    for (int i = s.from - 1; words.sameSentence(i, s.from) && i >= 0 && s.from - i < 10; i--) {
      if (words.is(i, ")")) {
        return false;
      }
      if (words.is(i, "(")) {
        return true;
      }
    }
    return false;
  }

  /** Whether quotation marks open before it in its paragraph and don't close. */
  boolean inQuotation(Sighting s) {
    int paragraph = words.get(s.from).paragraph();
    boolean odd = false;
    for (int i = s.from - 1; i >= 0 && words.get(i).paragraph() == paragraph; i--) {
      String mark = words.get(i).text();
      if (mark.equals("“")) {
        return true;
      }
      if (mark.equals("”")) {
        return false;
      }
      if (mark.equals("\"")) {
        boolean before = touches(i - 1, i);
        boolean after = touches(i, i + 1);
        if (before != after) {
          return after != odd;
        }
        odd = !odd;
      }
    }
    return odd;
  }

  /** Whether no space stands between the two words. */
  private boolean touches(int a, int b) {
    return a >= 0
        && b < words.size()
        && words.get(a).paragraph() == words.get(b).paragraph()
        && words.get(a).span().end() == words.get(b).span().start();
  }

  /** "the Nordnews news agency", "the Front militant group": named in the words themselves. */
  @Nullable Sighting nameInside(Sighting description) {
    for (Sighting s : all) {
      boolean opens = s.from >= description.from && s.from - description.from <= 1;
      boolean body = s.kind == ActorKind.MEDIA || s.kind == ActorKind.ARMED_GROUP;
      if (opens && body && s.isName() && s.key != null && s != description) {
        int rest = description.to - s.to;
        if (rest >= 1 && rest <= 3 && !s.plural && !words.get(s.to).isCapitalised()) {
          return s;
        }
      }
    }
    return null;
  }

  int sentence(Sighting sighting) {
    return words.get(sighting.from).sentence();
  }

  @Nullable Sighting last(int before, Predicate<Sighting> wanted) {
    for (int k = before - 1; k >= 0; k--) {
      if (wanted.test(all.get(k))) {
        return all.get(k);
      }
    }
    return null;
  }

  /** The latest sentence that has a candidate: there the speaker first, then the subject. */
  @Nullable Sighting best(int before, Predicate<Sighting> wanted, int reach) {
    int at = sentence(all.get(before));
    boolean outside = !inQuotation(all.get(before));
    List<Sighting> candidates = new ArrayList<>();
    int current = -1;
    for (int k = before - 1; k >= 0; k--) {
      Sighting candidate = all.get(k);
      int there = sentence(candidate);
      if (at - there > reach || !candidates.isEmpty() && there != current) {
        break;
      }
      if (candidate.key != null
          && wanted.test(candidate)
          && !inBrackets(candidate)
          && (!outside || !inQuotation(candidate))) {
        candidates.add(candidate);
        current = there;
      }
    }
    Sighting first = null;
    for (Sighting candidate : candidates) {
      if (first == null
          || rank(candidate) > rank(first)
          || rank(candidate) == rank(first) && candidate.from < first.from) {
        first = candidate;
      }
    }
    return first;
  }

  /**
   * The best one; where that one does nothing in the sentence before or this one, the one of which
   * the report speaks most, if it does so much more: a firm in a caption, or whose analyst is
   * asked, is not "the bank".
   */
  @Nullable Sighting foremost(int before, Predicate<Sighting> wanted, int reach) {
    Sighting best = best(before, wanted, reach);
    if (best == null || rank(best) > 0 && sentence(all.get(before)) - sentence(best) <= 1) {
      return best;
    }
    Map<String, Integer> told = told(wanted);
    int least = least(best, told);
    Sighting most =
        last(before, s -> wanted.test(s) && told.getOrDefault(String.valueOf(s.key), 0) >= least);
    return most == null ? best : most;
  }

  /** Whether the report speaks much more of another of them. */
  boolean isOvershadowed(Sighting one, Predicate<Sighting> wanted) {
    Map<String, Integer> told = told(wanted);
    int least = least(one, told);
    return told.values().stream().anyMatch(n -> n >= least);
  }

  private static int least(Sighting one, Map<String, Integer> told) {
    return Math.max(OFTEN, MUCH_MORE * told.getOrDefault(String.valueOf(one.key), 0));
  }

  /** How often each of them is named in the report. */
  private Map<String, Integer> told(Predicate<Sighting> wanted) {
    Map<String, Integer> told = new HashMap<>();
    all.stream()
        .filter(s -> s.key != null && wanted.test(s))
        .forEach(s -> told.merge(String.valueOf(s.key), 1, Integer::sum));
    return told;
  }

  int rank(Sighting candidate) {
    int rank = candidate.speaks ? 4 : 0;
    if (words.is(candidate.to, "'s")) {
      rank -= 2;
    }
    if (phrases.verbFollows(candidate.to)) {
      rank += 2;
    }
    if (candidate.from > 0 && is("preposition", words.get(candidate.from - 1))) {
      rank -= 1;
    }
    return rank;
  }
}
