package org.accord.app.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Modules become one script that means the same, or none at all. */
class ModuleBundleTest {

  @Test
  void whatIsImportedStandsBeforeWhatImportsIt() {
    assertThat(
            bundle(
                Map.of(
                    "page.js",
                    "import { twice } from \"./sums.js\";\ntwice(2);\n",
                    "sums.js",
                    "export const twice = (n) => 2 * n;\n")))
        .isEqualTo("(() => {\n\"use strict\";\nconst twice = (n) => 2 * n;\n\ntwice(2);\n})();\n");
  }

  @Test
  void aModuleThatTwoImportStandsOnce() {
    String script =
        bundle(
            Map.of(
                "page.js",
                "import { a } from \"./a.js\";\nimport { b } from \"./b.js\";\na(b);\n",
                "a.js",
                "import { b } from \"./b.js\";\nexport function a(x) { return x + b; }\n",
                "b.js",
                "export let b = 1;\n"));
    assertThat(script).containsOnlyOnce("let b = 1;").doesNotContain("import", "export");
    assertThat(script.indexOf("let b")).isLessThan(script.indexOf("function a"));
  }

  @Test
  void aNameThatTwoModulesDeclareIsRefused() {
    refused(
        Map.of(
            "page.js", "import { a } from \"./a.js\";\nconst step = a;\n",
            "a.js", "export const a = 1;\nfunction step() {}\n"),
        "both declare 'step'");
  }

  @Test
  void aNameThatIsNotExportedIsRefused() {
    refused(
        Map.of(
            "page.js", "import { a, b } from \"./a.js\";\n",
            "a.js", "export const a = 1;\nconst b = 2;\n"),
        "imports 'b', which a.js does not export");
  }

  @Test
  void aCircleIsRefused() {
    refused(
        Map.of(
            "page.js", "import { a } from \"./a.js\";\nexport const b = 1;\n",
            "a.js", "import { b } from \"./page.js\";\nexport const a = 2;\n"),
        "page.js -> a.js -> page.js");
  }

  @Test
  void otherFormsOfImportAndExportAreRefused() {
    for (String line :
        new String[] {
          "import * as all from \"./a.js\";",
          "import \"./a.js\";",
          "export default 1;",
          "export { a };",
          "const { a } = {};"
        }) {
      refused(Map.of("page.js", line + "\n", "a.js", "export const a = 1;\n"), line);
    }
  }

  @Test
  void theBoardsOwnModulesMakeOneScriptAndAreAllServed() {
    Set<String> loaded = new TreeSet<>();
    String script =
        ModuleBundle.of(
            BoardAssets.ENTRY,
            name -> {
              loaded.add(name);
              return BoardAssets.text(name);
            });
    assertThat(loaded).hasSizeGreaterThan(10).allMatch(n -> BoardAssets.find(n).isPresent());
    assertThat(script).doesNotContain("\nimport ", "\nexport ").doesNotContain("</script");
    assertThat(BoardAssets.page().type()).startsWith("text/html");
    assertThat(BoardAssets.find("page.js")).isPresent();
    assertThat(BoardAssets.find("../board/page.js")).isEmpty();
    assertThat(BoardAssets.find("package-info.java")).isEmpty();
  }

  private static void refused(Map<String, String> modules, String because) {
    assertThatThrownBy(() -> bundle(modules))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(because);
  }

  private static String bundle(Map<String, String> modules) {
    return ModuleBundle.of(
        "page.js",
        name -> {
          String text = modules.get(name);
          if (text == null) {
            throw new IllegalArgumentException(name);
          }
          return text;
        });
  }
}
