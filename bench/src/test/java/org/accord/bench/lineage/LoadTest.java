package org.accord.bench.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.accord.bench.lineage.MadeReport.Kind;
import org.accord.lineage.index.FingerprintIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadTest {

  private static final int SMALL = 2_000;

  @TempDir private Path folder;

  @Test
  void toNearlyEveryMadeCopyItsOriginalIsSuggested() throws IOException {
    List<String> raw = RawSentences.load(null);
    Load load = new Load(new MadeCorpus(raw, 1), FingerprintIndex.open(folder));

    load.add(SMALL);
    load.finish();

    assertThat(load.reports()).isEqualTo(SMALL);
    assertThat(load.recall(Kind.COPY)).isGreaterThan(0.99);
    assertThat(load.recall(Kind.REVISION)).isGreaterThan(0.99);
    assertThat(load.recall(Kind.PARTIAL)).isGreaterThan(0.97);
    try (FingerprintIndex index = FingerprintIndex.open(folder)) {
      assertThat(index.size()).isEqualTo(SMALL);
    }
  }

  @Test
  void theSameSeedMakesTheSameReports() throws IOException {
    List<String> raw = RawSentences.load(null);
    MadeCorpus one = new MadeCorpus(raw, 7);
    MadeCorpus other = new MadeCorpus(raw, 7);
    for (int i = 0; i < 300; i++) {
      assertThat(one.next()).isEqualTo(other.next());
    }
  }
}
