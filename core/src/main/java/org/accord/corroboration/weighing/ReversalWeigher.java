package org.accord.corroboration.weighing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.FeatureVector;
import org.accord.corroboration.gist.Group;
import org.accord.corroboration.gist.Likeness;
import org.accord.corroboration.gist.Neighbours;
import org.accord.corroboration.position.Draft;
import org.accord.corroboration.position.Labels;
import org.accord.corroboration.statement.Manner;
import org.accord.model.finding.Status;
import org.accord.text.Memo;
import org.accord.text.RuleTable;
import org.accord.text.Sought;
import org.accord.text.Stems;

/**
 * Finds what was done or planned and later undone: a visit cancelled, a curfew lifted, suspects set
 * free. The earlier telling is superseded.
 */
public final class ReversalWeigher implements Weigher {

  private static final double ALIKE = 0.12;
  private static final double NEARLY_BEST = 0.7;
  private static final int MOST_BEFORE = 3;
  private static final int TOPIC_WORDS = 20;

  /** How many words around the undoing name what is undone. */
  private static final int AROUND = 7;

  private static final int WORDS_KEPT = 50_000;
  private static final Memo<String, String> PLAIN =
      new Memo<>(WORDS_KEPT, ReversalWeigher::makePlain);

  /** What only leads to the news, or may come: "after a ceasefire collapsed". */
  private static final Pattern AFTER =
      Pattern.compile(
          "\\b(?:after|follow(?:ed|ing|s)?|since|despite|until|unless|if)(?: [^ ]+){0,4} $");

  /** What undoes, and what it undoes. */
  private record Pair(Sought undone, Sought done) {}

  private static final List<Pair> PAIRS =
      RuleTable.load(ReversalWeigher.class, "reversals.tsv").rows().stream()
          .map(
              r ->
                  new Pair(
                      Sought.of(Phrases.pattern(r.list("undone"))),
                      Sought.of(Phrases.pattern(r.list("done")))))
          .toList();

  @Override
  public List<Draft> weigh(StoryView story) {
    List<Assertion> told =
        story.assertions().stream()
            .filter(a -> a.silence() == null && Manner.of(a) != Manner.DENIES)
            .toList();
    Neighbours neighbours = Neighbours.of(told.stream().map(Assertion::features).toList());
    Map<Assertion, List<Assertion>> undone = new TreeMap<>();
    for (Assertion later : told) {
      String plain = plain(later.words());
      for (Pair pair : PAIRS) {
        Optional<Set<String>> objects = objects(plain, pair.undone());
        if (objects.isPresent()) {
          List<Assertion> before = new ArrayList<>();
          neighbours.places(later.features()).stream().forEach(i -> before.add(told.get(i)));
          before.removeIf(b -> !isUndone(b, later, pair, objects.get(), story));
          best(before, later).ifPresent(b -> undone.merge(later, b, (x, y) -> x));
        }
      }
    }
    Map<Assertion, Set<Assertion>> byFirst = new TreeMap<>();
    undone.forEach(
        (later, before) ->
            before.stream()
                .filter(b -> !undone.containsKey(b))
                .findFirst()
                .ifPresent(b -> byFirst.computeIfAbsent(b, k -> new TreeSet<>()).add(later)));
    List<Draft> drafts = new ArrayList<>();
    byFirst.forEach(
        (first, laters) -> {
          Set<Assertion> before = new TreeSet<>(List.of(first));
          laters.forEach(l -> before.addAll(undone.getOrDefault(l, List.of())));
          before.removeIf(undone::containsKey);
          drafts.add(draft(List.copyOf(laters), List.copyOf(before)));
        });
    return drafts;
  }

  /** The stems beside the undoing, none where the words undo nothing or only may. */
  private static Optional<Set<String>> objects(String plain, Sought undone) {
    var matcher = undone.mayBeIn(plain) ? undone.pattern().matcher(plain) : null;
    if (matcher == null
        || !matcher.find()
        || AFTER.matcher(plain.substring(0, matcher.start())).find()) {
      return Optional.empty();
    }
    List<String> before = Stems.words(plain.substring(0, matcher.start()));
    List<String> after = Stems.words(plain.substring(matcher.end()));
    Set<String> objects = new TreeSet<>();
    before
        .subList(Math.max(0, before.size() - AROUND), before.size())
        .forEach(w -> objects.addAll(Stems.of(w)));
    after.subList(0, Math.min(AROUND, after.size())).forEach(w -> objects.addAll(Stems.of(w)));
    return Optional.of(objects);
  }

  private static boolean isUndone(
      Assertion before, Assertion later, Pair pair, Set<String> objects, StoryView story) {
    if (story.isLater(before, later)
        || !sharesRare(before.features(), later.features(), objects)
        || before.equals(later)) {
      return false;
    }
    boolean sameDoer =
        !Collections.disjoint(agents(before), agents(later))
            && !Collections.disjoint(before.types(), later.types());
    return Likeness.of(before, later) >= (sameDoer ? ALIKE / 3 : ALIKE)
        && isTold(plain(story.sentence(before)), pair.done())
        && (story.isLater(later, before) || StoryView.after(before, later).orElse(1) >= 0);
  }

  /** Whether it is told that it was done, and neither undone nor what came after it. */
  private static boolean isTold(String plain, Sought done) {
    if (plain.contains(" whether ") || PAIRS.stream().anyMatch(p -> p.undone().in(plain))) {
      return false;
    }
    var matcher = done.pattern().matcher(plain);
    while (matcher.find()) {
      if (!AFTER.matcher(plain.substring(0, matcher.start())).find()) {
        return true;
      }
    }
    return false;
  }

  /** The words in small letters with a blank around each. */
  private static String plain(String words) {
    return PLAIN.of(words);
  }

  private static String makePlain(String words) {
    return " " + String.join(" ", Stems.words(words)) + " ";
  }

  private static Set<String> agents(Assertion assertion) {
    Set<String> agents = new TreeSet<>();
    assertion.events().forEach(e -> agents.addAll(e.agents()));
    return agents;
  }

  /** Whether one of the stems is told in both. */
  private static boolean sharesRare(FeatureVector left, FeatureVector right, Set<String> stems) {
    return stems.stream()
        .map(s -> "w:" + s)
        .anyMatch(f -> left.weights().containsKey(f) && right.weights().containsKey(f));
  }

  private static Optional<List<Assertion>> best(List<Assertion> before, Assertion later) {
    double best = before.stream().mapToDouble(b -> Likeness.of(b, later)).max().orElse(0);
    List<Assertion> kept =
        before.stream()
            .filter(b -> Likeness.of(b, later) >= NEARLY_BEST * best)
            .sorted()
            .limit(MOST_BEFORE)
            .toList();
    return kept.isEmpty() ? Optional.empty() : Optional.of(kept);
  }

  private static Draft draft(List<Assertion> laters, List<Assertion> before) {
    return new Draft(
        Labels.clause(new Group(laters).central().words(), TOPIC_WORDS),
        "reversal",
        Status.SUPERSEDED,
        List.of(Draft.Side.of(laters), Draft.Side.of(before)),
        List.of(),
        0.8);
  }
}
