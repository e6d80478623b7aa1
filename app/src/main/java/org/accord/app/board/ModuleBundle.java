package org.accord.app.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page's modules as one script, for a page that can load none.
 *
 * <p>All stand in one scope, each after those it imports, without their lines of import and export.
 * That means the same only for modules written plainly, so everything else is refused: other forms
 * of import and export, a name declared by two modules, a name imported that is not exported,
 * modules that import one another in a circle.
 */
final class ModuleBundle {

  private static final Pattern IMPORT =
      Pattern.compile("^import \\{([^}]*)\\} from \"\\./([a-z]+\\.js)\";\\n", Pattern.MULTILINE);
  private static final Pattern EXPORT =
      Pattern.compile(
          "^export (?=(?:async )?(?:function|const|let|class) [A-Za-z_$])", Pattern.MULTILINE);
  private static final Pattern DECLARED =
      Pattern.compile(
          "^(export )?(?:async )?(?:function|const|let|class) ([A-Za-z_$][\\w$]*)",
          Pattern.MULTILINE);
  private static final Pattern UNKNOWN =
      Pattern.compile(
          "^(?:import|export|const \\{|let \\{|const \\[|let \\[|var) ?.*", Pattern.MULTILINE);

  private final UnaryOperator<String> source;
  private final Map<String, String> bodies = new LinkedHashMap<>();
  private final Map<String, Set<String>> exported = new TreeMap<>();
  private final Map<String, String> declared = new TreeMap<>();
  private final List<String> open = new ArrayList<>();

  private ModuleBundle(UnaryOperator<String> source) {
    this.source = source;
  }

  /**
   * The script of a module and all that it needs.
   *
   * @param source the text of a module, by its name
   */
  static String of(String entry, UnaryOperator<String> source) {
    ModuleBundle bundle = new ModuleBundle(source);
    bundle.add(entry);
    return "(() => {\n\"use strict\";\n" + String.join("\n", bundle.bodies.values()) + "})();\n";
  }

  private void add(String name) {
    if (bodies.containsKey(name)) {
      return;
    }
    if (open.contains(name)) {
      throw new IllegalStateException(
          "Modules import one another: " + String.join(" -> ", open) + " -> " + name);
    }
    open.add(name);
    String text = source.apply(name);
    Matcher imports = IMPORT.matcher(text);
    while (imports.find()) {
      String from = imports.group(2);
      add(from);
      for (String word : imports.group(1).split(",")) {
        if (!word.isBlank() && !exported.getOrDefault(from, Set.of()).contains(word.strip())) {
          throw new IllegalStateException(
              name + " imports '" + word.strip() + "', which " + from + " does not export");
        }
      }
    }
    declare(name, text);
    String body = EXPORT.matcher(IMPORT.matcher(text).replaceAll("")).replaceAll("");
    Matcher unknown = UNKNOWN.matcher(body);
    if (unknown.find()) {
      throw new IllegalStateException(name + " holds a line no bundle can: " + unknown.group());
    }
    bodies.put(name, body);
    open.remove(name);
  }

  private void declare(String name, String text) {
    Set<String> out = exported.computeIfAbsent(name, n -> new TreeSet<>());
    Matcher declarations = DECLARED.matcher(text);
    while (declarations.find()) {
      String word = declarations.group(2);
      String other = declared.putIfAbsent(word, name);
      if (other != null) {
        throw new IllegalStateException(other + " and " + name + " both declare '" + word + "'");
      }
      if (declarations.group(1) != null) {
        out.add(word);
      }
    }
  }
}
