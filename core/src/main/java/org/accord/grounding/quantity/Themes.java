package org.accord.grounding.quantity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.accord.text.RuleTable;

/**
 * What a report is about, so far as that tells what its counts mean: those who left in the story of
 * an evacuation were evacuated.
 *
 * @param strength how often each sign of a theme was found, by the sign
 */
record Themes(Map<String, Integer> strength) {

  private record Row(Pattern sign, Pattern unit, Pattern from, String to) {}

  private static final List<Row> ROWS =
      RuleTable.load(Themes.class, "themes.tsv").rows().stream()
          .map(
              row ->
                  new Row(
                      Pattern.compile(row.get("sign")),
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
      strength.computeIfAbsent(
          row.sign.pattern(), sign -> (int) row.sign.matcher(text).results().count());
    }
    return new Themes(strength);
  }

  /** What it comes to that those of that unit are told to be so. */
  String told(String unit, String what) {
    String told = what;
    int most = 0;
    for (Row row : ROWS) {
      int here = strength.getOrDefault(row.sign.pattern(), 0);
      if (here > most && row.unit.matcher(unit).matches() && row.from.matcher(what).matches()) {
        most = here;
        told = row.to;
      }
    }
    return told;
  }
}
