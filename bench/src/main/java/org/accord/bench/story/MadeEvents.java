package org.accord.bench.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.accord.model.Published;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.reading.Reading;
import org.accord.story.StoryFinder;
import org.accord.text.RuleTable;

/** Made reports of made events; the same seed, the same reports. */
final class MadeEvents {

  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final int REPORTS_A_DAY = 60;
  private static final int SENTENCES = 14;
  private static final String[] SYLLABLES = {
    "ka", "lo", "mi", "ren", "sta", "vor", "el", "dun", "tha", "gri", "po", "sel", "um", "bra", "ne"
  };
  private static final List<String> WORDS =
      RuleTable.load(StoryFinder.class, "common-words.tsv").rows().stream()
          .map(r -> r.get("word"))
          .toList();

  private final Random random;

  private MadeEvents(long seed) {
    this.random = new Random(seed);
  }

  /** So many reports, in order of their days; events have one to forty reports. */
  static List<ReadReport> reports(int count, long seed) {
    MadeEvents made = new MadeEvents(seed);
    List<ReadReport> reports = new ArrayList<>();
    while (reports.size() < count) {
      LocalDate day = FIRST.plusDays(reports.size() / REPORTS_A_DAY);
      String[] names = made.names(10);
      int told = Math.min(count - reports.size(), 1 + made.random.nextInt(40));
      for (int i = 0; i < told; i++) {
        LocalDate published = day.plusDays(made.random.nextInt(6));
        reports.add(made.report("r" + reports.size(), published, names));
      }
    }
    return reports;
  }

  private ReadReport report(String name, LocalDate day, String[] names) {
    StringBuilder text = new StringBuilder();
    for (int s = 0; s < SENTENCES; s++) {
      text.append(names[random.nextInt(names.length)]);
      for (int w = 0; w < 14; w++) {
        boolean named = random.nextInt(9) == 0;
        text.append(' ').append(named ? names[random.nextInt(names.length)] : word());
      }
      text.append(".\n");
    }
    Report report =
        Report.of(
            name, "Outlet " + random.nextInt(50), Published.on(day), null, null, text.toString());
    return new ReadReport(report, new Reading(report.textDigest(), List.of(), List.of()));
  }

  private String word() {
    // The rarer the rank the rarer the word, as in any text (Zipf).
    return WORDS.get((int) Math.pow(WORDS.size(), random.nextDouble()) - 1);
  }

  private String[] names(int count) {
    String[] names = new String[count];
    for (int i = 0; i < count; i++) {
      StringBuilder name = new StringBuilder();
      for (int s = 0; s < 4; s++) {
        name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      names[i] = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
    return names;
  }
}
