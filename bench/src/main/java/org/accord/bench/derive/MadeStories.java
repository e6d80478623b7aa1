package org.accord.bench.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.accord.model.Published;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.Span;
import org.accord.model.reading.EventGuess;
import org.accord.model.reading.Reading;
import org.accord.model.reading.Sentence;
import org.accord.model.reading.TypedSpan;

/**
 * Made reports of made events, as a reader would have read them; the same seed, the same reports.
 *
 * <p>Most events have few reports, some hundreds, all of the sentences of one article. Its people,
 * organizations and groups have names of its own, and most of its longer words are exchanged; its
 * places are those of the article. More than half of its reports tell in words of their own (some
 * longer words exchanged, and numbers that have grown since the first day), a quarter are copies,
 * the rest revisions and reports that take over passages.
 */
final class MadeStories {

  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final int EVENTS_A_DAY = 6;
  private static final int LARGEST_EVENT = 600;
  private static final double USUAL_EVENT = 3;
  private static final double TAIL = 0.8;
  private static final int LONG = 5;
  private static final int MOST_DIGITS = 5;
  private static final double KEPT = 0.25;
  private static final double EXCHANGED = 0.35;
  private static final String[] SYLLABLES =
      "ka lo mer tan osk ri vel dor sha bin ar qu el zim par no gri hal vo tes mi rad bu len"
          .split(" ");

  private final Random random;
  private final List<List<Passage>> articles;
  private final List<String> words;
  private int events;

  MadeStories(List<List<Passage>> articles, long seed) {
    this.random = new Random(seed);
    this.articles = new ArrayList<>(articles);
    Collections.shuffle(this.articles, random);
    TreeSet<String> longer = new TreeSet<>();
    for (List<Passage> article : articles) {
      for (Passage passage : article) {
        for (Span token : passage.tokens()) {
          String word = token.in(passage.text());
          if (exchangeable(word)) {
            longer.add(word);
          }
        }
      }
    }
    words = List.copyOf(longer);
  }

  /** So many reports, whole events one after another but for the last. */
  List<ReadReport> reports(int count) {
    List<ReadReport> reports = new ArrayList<>();
    while (reports.size() < count) {
      List<ReadReport> event = event(size());
      reports.addAll(event.subList(0, Math.min(event.size(), count - reports.size())));
    }
    return reports;
  }

  private int size() {
    double size = USUAL_EVENT / Math.pow(1 - random.nextDouble(), TAIL);
    return (int) Math.min(LARGEST_EVENT, size - USUAL_EVENT + 1);
  }

  private List<ReadReport> event(int size) {
    LocalDate day = FIRST.plusDays(events / EVENTS_A_DAY);
    Map<String, String> names = new HashMap<>();
    List<Passage> article =
        articles.get(events % articles.size()).stream().map(p -> renamed(p, names)).toList();
    List<List<Passage>> bodies = new ArrayList<>();
    List<ReadReport> reports = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int later = random.nextInt(1 + Math.min(i, 5));
      List<Passage> body = body(article, bodies, later);
      bodies.add(body);
      LocalDate published = day.plusDays(later);
      reports.add(report("e" + events + "-" + i, published, body));
    }
    events++;
    return reports;
  }

  private List<Passage> body(List<Passage> article, List<List<Passage>> earlier, int later) {
    int dice = earlier.isEmpty() ? 0 : random.nextInt(100);
    if (dice < 55) {
      return some(article, 8 + random.nextInt(18)).stream().map(p -> reworded(p, later)).toList();
    }
    List<Passage> parent = earlier.get(random.nextInt(earlier.size()));
    if (dice < 80) {
      return parent;
    }
    List<Passage> body = new ArrayList<>(some(parent, parent.size() * (dice < 90 ? 8 : 4) / 10));
    some(article, dice < 90 ? 2 : 6).forEach(p -> body.add(reworded(p, later)));
    return body;
  }

  /** That many of the sentences, in their order. */
  private List<Passage> some(List<Passage> passages, int count) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      numbers.add(i);
    }
    Collections.shuffle(numbers, random);
    return numbers.stream().limit(Math.max(1, count)).sorted().map(passages::get).toList();
  }

  private Passage renamed(Passage passage, Map<String, String> names) {
    Map<Integer, String> exchanged = new HashMap<>();
    for (TypedSpan span : passage.spans()) {
      boolean named =
          switch (span.type()) {
            case PERSON, ORGANIZATION, GROUP -> true;
            default -> false;
          };
      for (int i = 0; named && i < passage.tokens().size(); i++) {
        Span token = passage.tokens().get(i);
        String word = token.in(passage.text());
        if (span.span().contains(token)
            && word.length() > 3
            && Character.isUpperCase(word.charAt(0))) {
          exchanged.put(i, names.computeIfAbsent(word, w -> name()));
        }
      }
    }
    for (int i = 0; i < passage.tokens().size(); i++) {
      String word = passage.tokens().get(i).in(passage.text());
      if (exchangeable(word)) {
        String own =
            names.computeIfAbsent(
                word,
                w -> random.nextDouble() < KEPT ? w : words.get(random.nextInt(words.size())));
        exchanged.put(i, own);
      }
    }
    return passage.with(exchanged);
  }

  private Passage reworded(Passage passage, int later) {
    Map<Integer, String> exchanged = new HashMap<>();
    for (int i = 0; i < passage.tokens().size(); i++) {
      String word = passage.tokens().get(i).in(passage.text());
      if (exchangeable(word) && random.nextDouble() < EXCHANGED) {
        exchanged.put(i, words.get(random.nextInt(words.size())));
      } else if (moves(word)) {
        exchanged.put(i, String.valueOf(Integer.parseInt(word) * (10 + later) / 10));
      }
    }
    return passage.with(exchanged);
  }

  /** Whether the word is a number that grows from day to day; a year is none. */
  private static boolean moves(String word) {
    return word.length() > 1
        && word.length() <= MOST_DIGITS
        && word.chars().allMatch(c -> c >= '0' && c <= '9')
        && !word.startsWith("19")
        && !word.startsWith("20");
  }

  private static boolean exchangeable(String word) {
    return word.length() >= LONG && word.chars().allMatch(Character::isLowerCase);
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private ReadReport report(String name, LocalDate day, List<Passage> body) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    List<TypedSpan> spans = new ArrayList<>();
    List<EventGuess> guesses = new ArrayList<>();
    for (Passage passage : body) {
      int from = text.length();
      int number = sentences.size();
      text.append(passage.text()).append("\n\n");
      sentences.add(
          new Sentence(
              number,
              number,
              Span.of(from, from + passage.text().length()),
              passage.tokens().stream().map(t -> Passage.moved(t, from)).toList()));
      passage.spans().forEach(s -> spans.add(at(s, from)));
      passage.guesses().forEach(g -> guesses.add(at(g, from)));
    }
    String outlet = "Outlet " + random.nextInt(60);
    Report report = Report.of(name, outlet, Published.on(day), null, null, text.toString());
    return new ReadReport(report, new Reading(report.textDigest(), sentences, spans, guesses));
  }

  private static TypedSpan at(TypedSpan span, int from) {
    return new TypedSpan(span.type(), Passage.moved(span.span(), from));
  }

  private static EventGuess at(EventGuess guess, int from) {
    return new EventGuess(Passage.moved(guess.trigger(), from), guess.type(), guess.likelihood());
  }
}
