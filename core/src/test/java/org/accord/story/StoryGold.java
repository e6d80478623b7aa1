package org.accord.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accord.model.Published;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.reading.Reading;

/**
 * Reports with the event each is about, from the evaluation folder.
 *
 * @param halves what is never parted when the events are halved: the event, or in ECB+ its topic
 */
record StoryGold(List<ReadReport> reports, List<String> events, List<String> halves) {

  private static final int SILENCE = 60;

  private static final Pattern TOKEN =
      Pattern.compile("<token [^>]*sentence=\"(\\d+)\"[^>]*>([^<]*)</token>");

  /** The set of that name; empty where there is no evaluation folder. */
  static Optional<StoryGold> load(String set) throws IOException {
    Path folder = Path.of("../shared/eval");
    folder = Files.exists(folder) ? folder : Path.of("../../shared/eval");
    if (!Files.exists(folder)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (set) {
          case "news-events" -> newsEvents(folder.resolve("stories/news-events.jsonl"));
          case "news-events-by-date" ->
              newsEvents(folder.resolve("stories/news-events.jsonl")).partedByDate();
          case "ecbplus" -> ecbPlus(folder.resolve("ecbplus"));
          default -> throw new IllegalArgumentException("No set " + set);
        });
  }

  private static StoryGold newsEvents(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<ReadReport> reports = new ArrayList<>();
    List<String> events = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode row = json.readTree(line);
      reports.add(
          unread(
              Report.of(
                  row.get("id").asText(),
                  row.path("outlet").asText(null),
                  Published.parse(row.path("published").asText("")).orElse(null),
                  row.path("title").asText(null),
                  null,
                  row.get("text").asText())));
      events.add(row.get("event").asText());
    }
    return new StoryGold(reports, events, events);
  }

  /**
   * The same reports, an event parted where nothing is published of it for {@link #SILENCE} days:
   * the set counts a launch of 2013 and one of 2017 as one. Undated reports stay with the largest
   * part.
   */
  private StoryGold partedByDate() {
    Map<String, TreeMap<LocalDate, Integer>> days = new TreeMap<>();
    for (int i = 0; i < reports.size(); i++) {
      Published published = reports.get(i).report().published();
      if (published != null) {
        days.computeIfAbsent(events.get(i), e -> new TreeMap<>())
            .merge(published.day(), 1, Integer::sum);
      }
    }
    List<String> parted = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      Published published = reports.get(i).report().published();
      TreeMap<LocalDate, Integer> all = days.getOrDefault(events.get(i), new TreeMap<>());
      Map<LocalDate, LocalDate> partOf = parts(all);
      Map<LocalDate, Integer> sizes = new TreeMap<>();
      all.forEach((day, n) -> sizes.merge(partOf.getOrDefault(day, day), n, Integer::sum));
      LocalDate part =
          published != null
              ? partOf.getOrDefault(published.day(), published.day())
              : sizes.entrySet().stream()
                  .max(Map.Entry.comparingByValue())
                  .map(Map.Entry::getKey)
                  .orElse(LocalDate.EPOCH);
      parted.add(events.get(i) + " " + part);
    }
    return new StoryGold(reports, parted, halves);
  }

  /** The first day of the part in which each day stands. */
  private static Map<LocalDate, LocalDate> parts(SortedMap<LocalDate, Integer> days) {
    Map<LocalDate, LocalDate> parts = new TreeMap<>();
    LocalDate first = LocalDate.MIN;
    LocalDate last = LocalDate.MIN;
    for (LocalDate day : days.keySet()) {
      first = last.equals(LocalDate.MIN) || last.plusDays(SILENCE).isBefore(day) ? day : first;
      last = day;
      parts.put(day, first);
    }
    return parts;
  }

  private static StoryGold ecbPlus(Path folder) throws IOException {
    List<ReadReport> reports = new ArrayList<>();
    List<String> events = new ArrayList<>();
    List<String> topics = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        String topic = name.substring(0, name.indexOf('_'));
        reports.add(unread(Report.of(name, null, null, null, null, text(Files.readString(file)))));
        events.add(topic + (name.endsWith("ecbplus.xml") ? "ecbplus" : "ecb"));
        topics.add(topic);
      }
    }
    return new StoryGold(reports, events, topics);
  }

  private static String text(String xml) {
    StringBuilder text = new StringBuilder();
    String sentence = "0";
    Matcher token = TOKEN.matcher(xml);
    while (token.find()) {
      boolean next = !token.group(1).equals(sentence);
      text.append(next ? "\n" : text.length() > 0 ? " " : "");
      sentence = token.group(1);
      text.append(
          token
              .group(2)
              .replace("&quot;", "\"")
              .replace("&apos;", "'")
              .replace("&lt;", "<")
              .replace("&gt;", ">")
              .replace("&amp;", "&"));
    }
    return text.toString();
  }

  private static ReadReport unread(Report report) {
    return new ReadReport(report, new Reading(report.textDigest(), List.of(), List.of()));
  }
}
