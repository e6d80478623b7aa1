package org.accord.grounding.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.accord.grounding.gazetteer.Candidate;
import org.accord.grounding.gazetteer.Gazetteer;
import org.accord.grounding.gazetteer.GazetteerEntry;
import org.accord.grounding.gazetteer.MatchQuality;
import org.accord.grounding.gazetteer.PlaceKind;
import org.accord.grounding.gazetteer.PlaceQuery;
import org.accord.text.RuleTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpImportTest {

  private static final List<String> DUMP =
      List.of(
          line(
              900001,
              "Tal Zunbuqa",
              "Tell Zunbuka,تل زنبقة,TZQ",
              "35.91",
              "36.81",
              "P",
              "PPL",
              320),
          line(900002, "Bab Kuzbara Border Crossing", "", "36.5", "37.1", "S", "PSTB", 0),
          line(900003, "Mukhayyam Durqal", "Durqal Refugee Camp", "35.7", "36.7", "S", "CMPRF", 0),
          line(900004, "Idlib Governorate", "Idlib", "35.8", "36.7", "A", "ADM1", 0),
          line(900005, "Wadi Nowhere", "", "35.8", "36.7", "H", "WAD", 0),
          line(900006, "Madinat Zarqun", "", "35.8", "36.9", "P", "PPL", 20_000));

  @TempDir private Path folder;

  private static String line(
      long id,
      String name,
      String others,
      String north,
      String east,
      String c,
      String code,
      int n) {
    return String.join(
        "\t",
        Long.toString(id),
        name,
        name,
        others,
        north,
        east,
        c,
        code,
        "SY",
        "",
        "12",
        "",
        "",
        "",
        Integer.toString(n),
        "",
        "300",
        "Asia/Damascus",
        "2031-03-04");
  }

  @Test
  void aVillageThatOnlyTheLayerKnowsIsFoundInAnySpelling() throws IOException {
    Gazetteer gazetteer = layer(DUMP);
    assertThat(Gazetteer.shipped().candidates("Tal Zunbuqa")).isEmpty();
    assertThat(gazetteer.candidates("Tal Zunbuqa").get(0).quality()).isEqualTo(MatchQuality.EXACT);
    assertThat(gazetteer.candidates("Tell Zunbuka").get(0).quality())
        .isEqualTo(MatchQuality.ALTERNATE);
    GazetteerEntry entry = gazetteer.candidates("Tal Zunbuqa").get(0).entry();
    assertThat(entry.id()).isEqualTo(900001);
    assertThat(entry.latitude()).isEqualTo(35.91);
    assertThat(entry.kind()).isEqualTo(PlaceKind.VILLAGE);
    assertThat(entry.admin1()).isEqualTo("Idlib");
    assertThat(entry.alternates()).containsExactly("Tell Zunbuka");
  }

  @Test
  void spotsAreFoundWithAndWithoutTheirWords() throws IOException {
    Gazetteer gazetteer = layer(DUMP);
    assertThat(gazetteer.candidates("Bab Kuzbara").get(0).entry().kind()).isEqualTo(PlaceKind.SPOT);
    assertThat(gazetteer.candidates("Bab Kuzbara Border Crossing")).hasSize(1);
    assertThat(gazetteer.candidates("Durqal").get(0).entry().id()).isEqualTo(900003);
  }

  @Test
  void otherFeaturesAreLeftOutAndLargeSettlementsAreCities() throws IOException {
    Gazetteer gazetteer = layer(DUMP);
    assertThat(gazetteer.candidates("Wadi Nowhere")).isEmpty();
    assertThat(gazetteer.candidates("Madinat Zarqun").get(0).entry().kind())
        .isEqualTo(PlaceKind.CITY);
  }

  @Test
  void aPlaceThatIsShippedTooStaysOnePlaceUnderAllItsNames() throws IOException {
    GazetteerEntry shipped =
        Gazetteer.shipped().candidates(PlaceQuery.named("Binnish").in("SY")).get(0).entry();
    List<String> dump = new ArrayList<>(DUMP);
    dump.add(line(shipped.id(), "Binnish", "Bzunuqsh", "35.9", "36.7", "P", "PPL", 5));
    Gazetteer gazetteer = layer(dump);
    Candidate found = gazetteer.candidates("Bzunuqsh").get(0);
    assertThat(found.entry().id()).isEqualTo(shipped.id());
    assertThat(found.entry().latitude()).isEqualTo(shipped.latitude());
    assertThat(gazetteer.candidates(PlaceQuery.named("Binnish").in("SY")))
        .extracting(c -> c.entry().id())
        .doesNotHaveDuplicates();
    assertThat(gazetteer.candidates("Idlib"))
        .extracting(c -> c.entry().kind() + c.entry().country())
        .containsOnlyOnce("ADMIN1SY");
  }

  @Test
  void badLinesAreToldAndHinderNoOther() throws IOException {
    List<String> dump = new ArrayList<>(DUMP);
    dump.add(0, "no dump line");
    dump.add(2, DUMP.get(0).replace("35.91", "95.91"));
    dump.add(DUMP.get(0).replace("900001", "x1"));
    dump.add(DUMP.get(0).replace("\t320\t", "\tmany\t"));
    dump.add(DUMP.get(0).replace("Tal Zunbuqa", ""));
    dump.add(DUMP.get(0).replace("\tSY\t", "\tSyria\t"));
    Imported made = run(dump, null, folder.resolve("layer"), 1 << 20);
    assertThat(made.lines()).isEqualTo(12);
    assertThat(made.bad()).isEqualTo(6);
    assertThat(made.leftOut()).isEqualTo(1);
    assertThat(made.places()).isEqualTo(5);
    assertThat(made.firstBad())
        .containsExactly(
            "line 1: 1 cells, not 19",
            "line 3: '95.91' is no latitude",
            "line 9: 'x1' is no id",
            "line 10: 'many' is no population",
            "line 11: no name",
            "line 12: 'Syria' is no country code");
  }

  @Test
  void anyOrderOfLinesAndAnyMemoryGiveTheSameBytes() throws IOException {
    run(DUMP, null, folder.resolve("once"), 1 << 20);
    List<String> shuffled = new ArrayList<>(DUMP);
    Collections.shuffle(shuffled, new Random(7));
    run(shuffled, null, folder.resolve("again"), 200);
    assertThat(folder.resolve("again")).hasSameBinaryContentAs(folder.resolve("once"));
  }

  @Test
  void otherNamesComeFromTheirOwnFile() throws IOException {
    Path names =
        Files.writeString(
            folder.resolve("names.txt"),
            """
            1\t900001\ten\tSwallow Hill
            2\t900001\tar\tتل
            3\t900001\tlink\thttps://example.org/Zunbuqa
            4\t900001\tpost\tZ 4711
            5\t900005\ten\tNo Such Wadi
            broken
            """);
    Imported made = run(DUMP, names, folder.resolve("layer"), 1 << 20);
    Gazetteer gazetteer = load(folder.resolve("layer"));
    assertThat(made.badNames()).isEqualTo(1);
    assertThat(gazetteer.candidates("Swallow Hill").get(0).entry().id()).isEqualTo(900001);
    assertThat(gazetteer.candidates("Z 4711")).isEmpty();
    assertThat(gazetteer.candidates("No Such Wadi")).isEmpty();
  }

  @Test
  void aZipFileIsReadAsItIs() throws IOException {
    Path zip = folder.resolve("SY.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream packed = new ZipOutputStream(out)) {
      packed.putNextEntry(new ZipEntry("readme.txt"));
      packed.write("What the columns mean. ".repeat(200).getBytes(StandardCharsets.UTF_8));
      packed.putNextEntry(new ZipEntry("SY.txt"));
      packed.write(String.join("\r\n", DUMP).getBytes(StandardCharsets.UTF_8));
    }
    Path parts = Files.createDirectory(folder.resolve("parts"));
    DumpImport.run(zip, null, folder.resolve("zipped"), parts, () -> {});
    run(DUMP, null, folder.resolve("plain"), 1 << 20);
    assertThat(folder.resolve("zipped")).hasSameBinaryContentAs(folder.resolve("plain"));
    assertThat(parts).isEmptyDirectory();
  }

  @Test
  void whatIsNoDumpIsRefused() {
    assertThatThrownBy(() -> layer(List.of("Ferries left the harbour.", "At noon.")))
        .hasMessageContaining("no GeoNames dump");
    assertThatThrownBy(() -> layer(List.of())).hasMessageContaining("empty");
    assertThatThrownBy(() -> layer(List.of(DUMP.get(4)))).hasMessageContaining("none of its lines");
  }

  @Test
  void whatIsNoLayerIsRefused() throws IOException {
    run(DUMP, null, folder.resolve("layer"), 1 << 20);
    byte[] whole = Files.readAllBytes(folder.resolve("layer"));
    byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
    assertThatThrownBy(() -> Gazetteer.shipped().with(half)).hasMessageContaining("damaged");
    assertThatThrownBy(() -> Gazetteer.shipped().with(new byte[] {1, 2, 3}))
        .hasMessageContaining("Not a gazetteer");
  }

  @Test
  void everyRowOfTheTableIsAKindAndHasItsLongestWordsFirst() {
    for (RuleTable.Row row : RuleTable.load(Features.class, "features.tsv").rows()) {
      assertThat(row.get("class") + row.get("code")).matches("[PASL][A-Z]{2,5}\\d?");
      assertThat(PlaceKind.valueOf(row.get("kind"))).isNotNull();
      List<String> words = row.list("words");
      for (int i = 1; i < words.size(); i++) {
        String later = " " + words.get(i);
        assertThat(words.subList(0, i)).noneMatch(earlier -> later.endsWith(" " + earlier));
      }
    }
  }

  private Gazetteer layer(List<String> dump) throws IOException {
    run(dump, null, folder.resolve("layer"), 1 << 20);
    return load(folder.resolve("layer"));
  }

  private static Gazetteer load(Path layer) throws IOException {
    return Gazetteer.shipped().with(Files.readAllBytes(layer));
  }

  private Imported run(List<String> dump, @Nullable Path names, Path target, long memory)
      throws IOException {
    Path file = Files.write(folder.resolve("SY.txt"), dump);
    Path parts = Files.createTempDirectory(folder, "parts");
    return DumpImport.run(file, names, target, parts, () -> {}, memory);
  }
}
