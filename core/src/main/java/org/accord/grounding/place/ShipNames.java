package org.accord.grounding.place;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.grounding.gazetteer.Countries;

/**
 * Names that a story gives to ships: "the tanker Santa Rosa", "the Orla Marin, a Maltese ferry".
 */
final class ShipNames {

  private static final String SHIP =
      "(?:ship|tanker|vessel|ferry|freighter|trawler|frigate|destroyer|submarine|yacht|warship"
          + "|boat|tugboat|cutter|tug|barge|schooner|carrier|bulker|steamer|dhow)";
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:\\b(?i:"
              + SHIP
              + ")|\\b(?:MV|M/V|MT|M/T|MS|SS|HMS|USS|RMS)|-(?:flagged|registered))"
              + "\\s+(?:(?:named|called|the)\\s+)*[\"“'‘]?$");
  private static final Pattern ARTICLE = Pattern.compile("\\b[Tt]he\\s+[\"“'‘]?$");
  private static final Pattern AFTER =
      Pattern.compile("^[\"”'’]?,\\s+(?:an?|the)\\s+(?:[\\p{L}\\d-]+\\s+){0,4}?" + SHIP + "\\b");
  private static final Pattern LOCATIVE =
      Pattern.compile("\\b(?i:in|at|from|to|near|into|outside|towards?|off|of)\\s+$");
  private static final int CONTEXT = 80;

  private ShipNames() {}

  /**
   * Those of the names that the texts of a story call a ship, and never a place: ships have an
   * article or a word like "tanker" before them, cities stand right behind "in" or "from".
   */
  static Set<String> of(Collection<String> names, List<String> texts) {
    Set<String> ships = new TreeSet<>();
    for (String name : names) {
      if (Countries.shipped().named(name).isEmpty() && isShip(name, texts)) {
        ships.add(name);
      }
    }
    return ships;
  }

  private static boolean isShip(String name, List<String> texts) {
    Pattern whole = Pattern.compile("(?<![\\p{L}\\d-])" + Pattern.quote(name) + "(?![\\p{L}\\d])");
    boolean called = false;
    for (String text : texts) {
      Matcher m = whole.matcher(text);
      while (m.find()) {
        String before = text.substring(Math.max(0, m.start() - CONTEXT), m.start());
        String after = text.substring(m.end(), Math.min(text.length(), m.end() + CONTEXT));
        if (LOCATIVE.matcher(before).find()) {
          return false;
        }
        called |=
            BEFORE.matcher(before).find()
                || ARTICLE.matcher(before).find() && AFTER.matcher(after).find();
      }
    }
    return called;
  }
}
