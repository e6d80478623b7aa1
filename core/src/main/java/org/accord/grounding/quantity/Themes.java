package org.accord.grounding.quantity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.accord.text.RuleTable;
import org.accord.text.Sought;

/**
 * What a report is about, so far as that tells what its counts mean: those who left in the story of
 * an evacuation were evacuated.
 *
 * @param strength how often each sign of a theme was found, by the sign
 */
record Themes(Map<String, Integer> strength) {

  private record Row(Sought sign, Pattern unit, Pattern from, String to) {}

  private static final List<Row> ROWS =
      RuleTable.load(Themes.class, "themes.tsv").rows().stream()
          .map(
              row ->
                  new Row(
                      Sought.of(row.get("sign")),
                      Pattern.compile(row.get("unit")),
                      Pattern.compile(row.get("from")),
                      row.get("to")))
          .toList();

  Themes {
    strength = Map.copyOf(strength);
  }

  static Themes of(String text) {
    Map<String, Integer> strength = new LinkedHashMap<>();
    for (Row row : ROWS) {
      strength.computeIfAbsent(row.sign.pattern().pattern(), sign -> count(row.sign, text));
    }
    return new Themes(strength);
  }

  private static int count(Sought sign, String text) {
    return sign.mayBeIn(text) ? (int) sign.pattern().matcher(text).results().count() : 0;
  }

  /** What it comes to that those of that unit are told to be so. */
  String told(String unit, String what) {
    String told = what;
    int most = 0;
    for (Row row : ROWS) {
      int here = strength.getOrDefault(row.sign.pattern().pattern(), 0);
      if (here > most && row.unit.matcher(unit).matches() && row.from.matcher(what).matches()) {
        most = here;
        told = row.to;
      }
    }
    return told;
  }
}
