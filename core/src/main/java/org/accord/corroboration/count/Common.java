package org.accord.corroboration.count;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.accord.corroboration.weighing.StoryView;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of one series have in common so far.
 *
 * @param places of a toll, the sets of places that its tellings name; else where each counts
 * @param doers the sets of parties who do it in each telling
 * @param days of a toll, on which it is told to have happened
 * @param happened of these, those that the words of a telling name
 * @param told the first day on which any was told, null where none is dated
 */
record Common(
    Set<Set<String>> places,
    Set<Set<String>> doers,
    Set<String> days,
    Set<String> happened,
    @Nullable String told,
    double least,
    double most) {

  static Common of(Figure figure, EventDays days, StoryView story) {
    String day = days.of(figure);
    String place = figure.place();
    Set<String> places =
        figure.counted().toll() ? figure.where() : place == null ? Set.of() : Set.of(place);
    Set<String> doers = figure.counted().toll() ? Set.of() : story.doers(figure.assertion());
    return new Common(
        places.isEmpty() ? Set.of() : Set.of(places),
        doers.isEmpty() ? Set.of() : Set.of(doers),
        day == null ? Set.of() : Set.of(day),
        figure.happened() == null ? Set.of() : Set.of(figure.happened()),
        figure.told(),
        figure.number(),
        figure.number());
  }

  boolean fits(Common other, boolean toll, StoryView story, EventDays eventDays) {
    BiPredicate<String, String> there =
        toll ? story.whereabouts()::close : story.whereabouts()::same;
    return eachMeets(places, other.places, there)
        && eachMeets(doers, other.doers, String::equals)
        && !isToldBefore(other.happened)
        && !other.isToldBefore(happened)
        && days.stream().allMatch(a -> other.days.stream().noneMatch(b -> eventDays.apart(a, b)))
        && (!toll || Math.max(most, other.most) <= Series.ONE_SCALE * Math.min(least, other.least));
  }

  /** Whether one of these was told before what happened on one of those days. */
  private boolean isToldBefore(Set<String> others) {
    return others.stream().anyMatch(d -> EventDays.isBefore(told, d));
  }

  private static @Nullable String first(@Nullable String left, @Nullable String right) {
    return left == null || EventDays.isBefore(right, left) ? right : left;
  }

  private static boolean eachMeets(
      Set<Set<String>> left, Set<Set<String>> right, BiPredicate<String, String> same) {
    return left.stream()
        .allMatch(
            a ->
                right.stream()
                    .allMatch(
                        b -> a.stream().anyMatch(x -> b.stream().anyMatch(y -> same.test(x, y)))));
  }

  Common with(Common other) {
    Set<Set<String>> where = new LinkedHashSet<>(places);
    where.addAll(other.places);
    Set<Set<String>> who = new LinkedHashSet<>(doers);
    who.addAll(other.doers);
    Set<String> when = new TreeSet<>(days);
    when.addAll(other.days);
    Set<String> named = new TreeSet<>(happened);
    named.addAll(other.happened);
    return new Common(
        where,
        who,
        when,
        named,
        first(told, other.told),
        Math.min(least, other.least),
        Math.max(most, other.most));
  }
}
