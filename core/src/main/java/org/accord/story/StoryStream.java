package org.accord.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.accord.model.ReadReport;
import org.jspecify.annotations.Nullable;

/**
 * Finds stories in a stream: each report is told its story as it comes, in bounded memory.
 *
 * <p>A report joins the open story it is most alike to, or founds one. Two stories that turn out to
 * be one are joined, by the rule of {@link StoryFinder}. A story that no report joined for the
 * window's days is closed; so is the one longest untouched when too many are open. Reports without
 * a date count as of the latest day seen.
 *
 * <p>Unlike {@link StoryFinder}, what comes out depends on the order in which reports come, since
 * nobody can wait for the next. Not safe for use by several threads.
 */
public final class StoryStream {

  private static final int MOST_OPEN = 50_000;
  private static final int TOO_COMMON = 400;
  private static final int MOST_TRIED = 40;

  /** Less alike than this no two texts found a story: too many others may still come. */
  private static final double FOUNDING = 0.15;

  private static final Nearness NEARNESS = Nearness.SHIPPED;

  /**
   * Where a report went.
   *
   * @param story its story's id
   * @param absorbed ids of stories that turned out to be this one; they are not used again
   */
  public record Placement(String story, List<String> absorbed) {

    public Placement {
      absorbed = List.copyOf(absorbed);
    }
  }

  private final int windowDays;
  private final double founding;
  private final Map<Long, OpenStory> open = new HashMap<>();
  private final LinkedHashMap<Long, Long> lastTouched = new LinkedHashMap<>();
  private final Map<Long, TreeSet<Long>> holders = new HashMap<>();
  private final BeatWords beat = new BeatWords();
  private long founded;
  private long today = Long.MIN_VALUE;

  /**
   * A stream without stories.
   *
   * @param windowDays days after which a story that no report joined is closed
   */
  public StoryStream(int windowDays) {
    this(windowDays, FOUNDING);
  }

  StoryStream(int windowDays, double founding) {
    if (windowDays < 1) {
      throw new IllegalArgumentException("Not a number of days: " + windowDays);
    }
    this.windowDays = windowDays;
    this.founding = founding;
  }

  /** Places a report; the same report again goes to the same story while that is open. */
  public Placement add(ReadReport report) {
    StoryWords words = StoryWords.of(report);
    Days day = Days.of(List.of(report));
    beat.note(words, day);
    return add(beat.weighed(words), day);
  }

  /** How many stories are open. */
  public int open() {
    return open.size();
  }

  Placement add(StoryWords words, Days told) {
    if (told.known() && told.first() > today) {
      today = told.first();
      close();
    }
    Days day = told.known() || today == Long.MIN_VALUE ? told : new Days(today, today);
    List<OpenStory> near = near(words, day);
    OpenStory story = mostAlike(near, words, day);
    if (story == null) {
      story = new OpenStory(++founded);
    } else {
      forget(story);
    }
    story.add(words, day);
    List<String> absorbed = new ArrayList<>();
    for (OpenStory other = twin(story, near); other != null; other = twin(story, near)) {
      forget(other);
      near.remove(other);
      story.add(other);
      absorbed.add(id(other));
    }
    remember(story);
    return new Placement(id(story), absorbed);
  }

  /** The open stories that share rare words with the text and are alike at all. */
  private List<OpenStory> near(StoryWords words, Days day) {
    Map<Long, Double> shared = new TreeMap<>();
    for (int i = 0; i < words.words().length; i++) {
      TreeSet<Long> stories = holders.get(words.words()[i]);
      if (stories != null && stories.size() <= TOO_COMMON) {
        double weight = words.weights()[i];
        stories.forEach(s -> shared.merge(s, weight * weight, Double::sum));
      }
    }
    List<OpenStory> near = new ArrayList<>();
    shared.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<Long, Double> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_TRIED)
        .map(e -> story(e.getKey()))
        .filter(s -> s.likeness(words, day) >= NEARNESS.least())
        .forEach(near::add);
    return near;
  }

  private OpenStory story(long number) {
    OpenStory story = open.get(number);
    if (story == null) {
      throw new IllegalStateException("The index names a story that is closed: " + number);
    }
    return story;
  }

  private @Nullable OpenStory mostAlike(List<OpenStory> near, StoryWords words, Days day) {
    OpenStory best = null;
    double most = 0;
    for (OpenStory story : near) {
      double likeness = story.likeness(words, day);
      double dated = day.known() ? story.dated() : 0;
      if (likeness > most
          && (story.size() > 1 || likeness >= founding)
          && NEARNESS.mayJoin(likeness, story.within(), 0, dated, true)) {
        best = story;
        most = likeness;
      }
    }
    return best;
  }

  /** The story most alike to this one of those that are the same by the rule, null if none is. */
  private @Nullable OpenStory twin(OpenStory story, List<OpenStory> near) {
    OpenStory best = null;
    double most = founding;
    for (OpenStory other : near) {
      if (other != story && story.size() > 1) {
        double likeness = story.likeness(other);
        double dated = story.dated() * other.dated();
        if (likeness > most
            && NEARNESS.mayJoin(
                likeness, story.within(), other.within(), dated, other.size() == 1)) {
          best = other;
          most = likeness;
        }
      }
    }
    return best;
  }

  private void remember(OpenStory story) {
    open.put(story.number, story);
    for (long word : story.words()) {
      holders.computeIfAbsent(word, w -> new TreeSet<>()).add(story.number);
    }
    lastTouched.put(story.number, today);
    if (open.size() > MOST_OPEN) {
      forget(story(lastTouched.keySet().iterator().next()));
    }
  }

  private void close() {
    List<Long> old =
        lastTouched.entrySet().stream()
            .takeWhile(e -> e.getValue() == Long.MIN_VALUE || e.getValue() < today - windowDays)
            .map(Map.Entry::getKey)
            .toList();
    old.forEach(number -> forget(story(number)));
  }

  private void forget(OpenStory story) {
    open.remove(story.number);
    lastTouched.remove(story.number);
    for (long word : story.words()) {
      TreeSet<Long> stories = holders.get(word);
      if (stories != null && stories.remove(story.number) && stories.isEmpty()) {
        holders.remove(word);
      }
    }
  }

  private static String id(OpenStory story) {
    return "S" + story.number;
  }
}
