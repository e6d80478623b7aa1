package org.accord.grounding.place;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.accord.grounding.gazetteer.Countries;
import org.accord.model.Span;
import org.accord.text.Sought;

/**
 * Names that a story gives to ships: "the tanker Santa Rosa", "the Orla Marin, a Maltese ferry".
 */
final class ShipNames {

  private static final String SHIP =
      "(?:ship|tanker|vessel|ferry|freighter|trawler|frigate|destroyer|submarine|yacht|warship"
          + "|boat|tugboat|cutter|tug|barge|schooner|carrier|bulker|steamer|dhow)";
  private static final Sought BEFORE =
      Sought.remembering(
          "(?:\\b(?i:"
              + SHIP
              + ")|\\b(?:MV|M/V|MT|M/T|MS|SS|HMS|USS|RMS)|-(?:flagged|registered))"
              + "\\s+(?:(?:named|called|the)\\s+)*[\"“'‘]?$");
  private static final Sought ARTICLE = Sought.remembering("\\b[Tt]he\\s+[\"“'‘]?$");
  private static final Sought AFTER =
      Sought.remembering("^[\"”'’]?,\\s+(?:an?|the)\\s+(?:[\\p{L}\\d-]+\\s+){0,4}?" + SHIP + "\\b");
  private static final Sought LOCATIVE =
      Sought.remembering("\\b(?i:in|at|from|to|near|into|outside|towards?|off|of)\\s+$");
  private static final int CONTEXT = 80;

  private ShipNames() {}

  /**
   * Those of the names that the texts of a story call a ship, and never a place: ships have an
   * article or a word like "tanker" before them, cities stand right behind "in" or "from".
   */
  static Set<String> of(Collection<String> names, List<String> texts) {
    return of(NameIndex.of(names, texts), texts);
  }

  /** The same of the names of an index of these texts. */
  static Set<String> of(NameIndex names, List<String> texts) {
    Set<String> called = new TreeSet<>();
    Set<String> located = new TreeSet<>();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      names
          .in(i)
          .forEach(
              (name, spans) -> {
                for (Span span : spans) {
                  if (!located.contains(name)) {
                    look(text, span, name, called, located);
                  }
                }
              });
    }
    called.removeAll(located);
    called.removeIf(name -> Countries.shipped().named(name).isPresent());
    return called;
  }

  private static void look(
      String text, Span span, String name, Set<String> called, Set<String> located) {
    String before = text.substring(Math.max(0, span.start() - CONTEXT), span.start());
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT));
    if (LOCATIVE.in(before)) {
      located.add(name);
    } else if (BEFORE.in(before) || ARTICLE.in(before) && AFTER.in(after)) {
      called.add(name);
    }
  }
}
