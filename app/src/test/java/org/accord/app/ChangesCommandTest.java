package org.accord.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What moved since a time, as somebody who was away a day reads it. */
class ChangesCommandTest {

  @TempDir private static Path folder;
  private static List<String> lines;

  @BeforeAll
  static void aDayOfTheExample() {
    Path file = folder.resolve("case.accord");
    new Terminal().run("read", Terminal.example(), "--case", file, "--no-board");
    Terminal terminal = new Terminal();
    assertThat(terminal.run("changes", "--since", "2025-03-07", "--case", file)).isZero();
    lines = terminal.out.toString().lines().toList();
  }

  @Test
  void whereItStandsAndWhereItStoodComesFirst() {
    assertThat(lines.get(0)).isEqualTo("HOW IT STANDS");
    assertThat(lines.get(1))
        .isEqualTo("  halted since Fri 7 Mar 2025 -> resumed since Sat 8 Mar 2025");
    assertThat(lines.get(2)).startsWith("        Gulf Wire, 8 Mar: \"").contains("again");
  }

  @Test
  void aStepIsToldWithTheSentenceThatTellsIt() {
    int step = indexOf("  Sat 8 Mar 2025, resumed: ");
    String what = lines.get(step).substring(lines.get(step).indexOf("resumed: ") + 9);
    assertThat(lines.get(step + 1)).contains(what);
  }

  @Test
  void countsAreToldAsPeopleTellThemAndWithTheirSentence() {
    int dead = indexOf("  dead");
    assertThat(lines.get(dead + 1))
        .isEqualTo("    bounds: at least 4 on Fri 7 Mar 2025 -> 7 on Sat 8 Mar 2025");
    assertThat(lines.get(dead + 2)).contains("The number of dead stands at seven");
    assertThat(lines).noneMatch(line -> line.contains("[, ") || line.contains(", ]"));
  }

  @Test
  void whatMovedOfOneThingStandsTogether() {
    int moved = lines.indexOf("MOVED");
    int next = lines.indexOf("NEW: findings");
    assertThat(lines.subList(moved + 1, next).stream().filter(l -> l.matches(" {2}\\S.*")))
        .doesNotHaveDuplicates();
  }

  private static int indexOf(String start) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(start)) {
        return i;
      }
    }
    throw new AssertionError("No line begins with '" + start + "' in " + lines);
  }
}
