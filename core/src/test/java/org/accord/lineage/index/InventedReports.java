package org.accord.lineage.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.accord.lineage.words.SentenceCutter;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.reading.Reading;
import org.accord.model.reading.Sentence;

/** Reports of made-up words, many of them copied from one another, whole, in part or edited. */
final class InventedReports {

  private static final String FORMULA = "At least nine people were killed when it fell, they said.";

  private final Random random;
  private final List<List<String>> told = new ArrayList<>();

  private InventedReports(Random random) {
    this.random = random;
  }

  static List<ReadReport> of(int size, long seed) {
    InventedReports made = new InventedReports(new Random(seed));
    List<ReadReport> reports = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      reports.add(read(i, String.join(" ", made.next())));
    }
    return reports;
  }

  private List<String> next() {
    List<String> sentences = new ArrayList<>();
    int kind = told.isEmpty() ? 0 : random.nextInt(5);
    if (kind >= 2) {
      for (String sentence : told.get(random.nextInt(told.size()))) {
        if (kind == 2 || random.nextInt(3) > 0) {
          sentences.add(kind == 4 ? edited(sentence) : sentence);
        }
      }
    }
    for (int s = 0; s < (kind < 2 ? 6 : kind - 2); s++) {
      sentences.add(random.nextInt(sentences.size() + 1), invented());
    }
    if (random.nextInt(4) == 0) {
      sentences.add(FORMULA);
    }
    told.add(sentences);
    return sentences;
  }

  private String invented() {
    StringBuilder words = new StringBuilder("The");
    for (int w = 0; w < 6 + random.nextInt(12); w++) {
      words.append(random.nextInt(4) == 0 ? " N" : " w").append(random.nextInt(400));
    }
    return words.append('.').toString();
  }

  private String edited(String sentence) {
    String[] words = sentence.split(" ");
    words[random.nextInt(words.length - 1)] = "w" + random.nextInt(400);
    return String.join(" ", words);
  }

  private static ReadReport read(int number, String text) {
    Report report = Report.of("r" + number, "Outlet", null, null, null, text);
    List<Sentence> sentences = new ArrayList<>();
    SentenceCutter.cut(text)
        .forEach(s -> sentences.add(new Sentence(sentences.size(), 0, s, List.of())));
    return new ReadReport(report, new Reading(report.textDigest(), sentences, List.of()));
  }
}
