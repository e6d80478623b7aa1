package org.accord.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.accord.model.Published;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.lineage.Lineages;
import org.accord.model.lineage.SentenceRef;
import org.accord.model.reading.Reading;
import org.accord.model.reading.Sentence;
import org.accord.reading.sentences.SentenceSplitter;
import org.junit.jupiter.api.Test;

/** The three reports from which the project began: one story in two forms, and another. */
class AleppoLineageTest {

  @Test
  void theThreeFilesAreTwoTexts() throws IOException {
    ReadReport cleaned = report("cnn-cleaned.txt", "CNN");
    ReadReport web = report("cnn-web.txt", "CNN");
    ReadReport bbc = report("bbc-reuters.txt", "BBC");

    Lineages found = LineageFinder.find(List.of(cleaned, web, bbc));

    assertThat(found.lineages()).hasSize(2);
    assertThat(found.of(cleaned.id())).isEqualTo(found.of(web.id()));
    assertThat(found.of(bbc.id()).reports()).containsExactly(bbc.id());
  }

  @Test
  void everySentenceOfTheCleanedFormIsAlignedWithItsTwin() throws IOException {
    ReadReport cleaned = report("cnn-cleaned.txt", "CNN");
    ReadReport web = report("cnn-web.txt", "CNN");

    Lineages found = LineageFinder.find(List.of(cleaned, web));

    List<String> alone = new ArrayList<>();
    for (Sentence sentence : cleaned.reading().sentences()) {
      SentenceRef first = found.firstTold(new SentenceRef(cleaned.id(), sentence.index()));
      boolean twin =
          web.reading().sentences().stream()
              .anyMatch(s -> found.firstTold(new SentenceRef(web.id(), s.index())).equals(first));
      if (!twin) {
        alone.add(cleaned.words(sentence.span()));
      }
    }
    assertThat(alone).isEmpty();
  }

  private static ReadReport report(String name, String outlet) throws IOException {
    String text = Files.readString(SharedFolder.of("cases/aleppo-2016/reports").resolve(name));
    Published published = Published.on(LocalDate.of(2016, 12, 17));
    Report report = Report.of(name, outlet, published, null, null, text);
    return new ReadReport(
        report, new Reading(report.textDigest(), SentenceSplitter.split(text), List.of()));
  }
}
