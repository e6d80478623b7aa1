package org.accord.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.accord.model.Published;
import org.accord.model.Report;

/** Reports of one invented story, damaged as copying, scraping and typing damage text. */
final class FuzzedReports {

  private static final List<String> SENTENCES =
      List.of(
          "Buses carried 140 patients out of the besieged town of Telmora on Friday, the Red Cross said.",
          "\"We have seen forty buses. We hope to see more tomorrow,\" Claire Vautrin, the agency's delegate, told reporters.",
          "Rebels denied that they had fired on the convoy near the Harvan crossing.",
          "At least 12 people were killed and more than 30 injured when shells hit Harvan, doctors said.",
          "The governor, Ivo Kral, said that between 200 and 250 families would leave by Sunday.",
          "State television reported that the army had halted the evacuation on Thursday.",
          "A spokesman for the Northern Front said the deal would resume only if prisoners were freed.",
          "“Nobody told us anything,” said Mariam Doss, a nurse who left Telmora with her two sons.",
          "The United Nations demanded that both sides let aid trucks through at once.",
          "According to the mayor, the hospital had no water for three days.",
          "Turkey and Qatar brokered the agreement, which was signed in Geneva on 3 March.",
          "The army shelled the road to Telmora at dawn, witnesses said.",
          "A source close to the talks said that nearly a thousand people were still waiting.",
          "Kral accused the Northern Front of holding back 15 buses.",
          "The Red Cross could not confirm the report.",
          "Some 3,500 people have reached Harvan since Wednesday, the United Nations estimates.",
          "He said the rebels had promised to return the bodies of seven soldiers.",
          "Officials in Ankara expect the last convoy to arrive on Monday evening.",
          "The evacuation was completed on 9 March, state media said; the Northern Front disputes it.",
          "It was the second such exchange this year, and cost $2.5 million.");
  private static final List<String> DEBRIS =
      List.of(
          "\uD83D\uDE8C",
          "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
          "\u200F",
          "\u202B",
          "\u202C",
          "\u00A0",
          "\u2009",
          "\u3000",
          "\t",
          "\u200B",
          "\uFEFF",
          "\u00AD",
          "\"",
          "”",
          "“",
          "'",
          "’",
          "(",
          ")",
          "[",
          "—",
          "...",
          "…",
          "!?",
          ";",
          ",",
          ".",
          "\n",
          "\n\n",
          "\r\n",
          "&nbsp;",
          "<br>",
          "e\u0301",
          "\uD835\uDD38",
          "الهلال الأحمر",
          "5%",
          "٣",
          "½",
          "\u0007");

  private final Random random;

  FuzzedReports(long seed) {
    this.random = new Random(seed);
  }

  /** That many reports of a week in March, every tenth without a date. */
  List<Report> take(int count) {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Published day =
          i % 10 == 9 ? null : Published.on(LocalDate.of(2025, 3, 5 + random.nextInt(6)));
      String title = random.nextBoolean() ? "Buses leave Telmora" : null;
      reports.add(Report.of("fuzzed-" + i + ".txt", "Paper " + i % 7, day, title, null, text()));
    }
    return reports;
  }

  private String text() {
    List<String> order = new ArrayList<>(SENTENCES);
    Collections.shuffle(order, random);
    List<String> paragraphs = new ArrayList<>();
    int next = 0;
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      int sentences = 1 + random.nextInt(3);
      paragraphs.add(String.join(" ", order.subList(next, next + sentences)));
      next += sentences;
    }
    if (random.nextInt(3) == 0) {
      paragraphs.add(paragraphs.get(random.nextInt(paragraphs.size())));
    }
    if (random.nextInt(3) == 0) {
      int cut = random.nextInt(paragraphs.size());
      paragraphs.set(cut, shortened(paragraphs.get(cut)));
    }
    StringBuilder text = new StringBuilder(String.join("\n\n", paragraphs));
    for (int i = random.nextInt(10); i > 0; i--) {
      damage(text);
    }
    return text.toString();
  }

  private String shortened(String paragraph) {
    return paragraph.substring(0, random.nextInt(paragraph.length()));
  }

  private void damage(StringBuilder text) {
    int at = random.nextInt(text.length() + 1);
    if (at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))) {
      at--;
    }
    int space = text.indexOf(" ", at);
    int stop = text.indexOf(".", at);
    switch (random.nextInt(6)) {
      case 0 -> text.insert(0, piece());
      case 1 -> text.append(piece());
      case 2 -> remove(text, stop);
      case 3 -> remove(text, space);
      case 4 -> text.insert(Math.max(space, 0), piece());
      default -> text.insert(at, piece());
    }
  }

  private String piece() {
    return DEBRIS.get(random.nextInt(DEBRIS.size()));
  }

  private static void remove(StringBuilder text, int at) {
    if (at >= 0) {
      text.deleteCharAt(at);
    }
  }
}
