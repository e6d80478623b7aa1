package org.accord.grounding.place;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.accord.grounding.gazetteer.Countries;
import org.accord.grounding.gazetteer.PlaceKind;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.Span;

/**
 * Tells places from governments: "in Russia" is a place, "Russia denied" alone is not.
 *
 * <p>Asked only of countries and of capitals that stand for governments; one mention as a place
 * makes all of the story's mentions places.
 */
final class Locatives {

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:^|\\b)(?:in|at|from|to|into|near|across|throughout|inside|outside|around|towards?|over|off|within|of|leave|leaving|left|reach(?:ed|ing)?|visit(?:ed|ing|s)?|enter(?:ed|ing)?|border with|via|through|part of|(?:north|south|east|west)(?:ern)?)\\s+(?:the\\s+|whole of\\s+)?(?:[\\p{Ll}-]+ly\\s+|[\\p{Ll}]+-[\\p{Ll}]+\\s+|central\\s+)?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern LISTED =
      Pattern.compile(
          "(?:\\bin|\\bfrom|\\bof|\\bto|\\bacross|region,)\\s+(?:\\p{Lu}[\\p{L}. ]+,\\s+)*\\p{Lu}[\\p{L}. ]+(?:,? and|,)\\s+(?:the\\s+)?$",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern AFTER =
      Pattern.compile("^(?:-based|-flagged|-registered|-born|\\s*(?:\\([A-Z]+\\)\\s*)?[—–]\\s)");
  private static final Pattern INCLUDING =
      Pattern.compile(
          "\\b(?:including|such as)\\s+(?:the\\s+)?(?:\\p{Lu}[\\p{L}. ]+,\\s+)*(?:\\p{Lu}[\\p{L}. ]+,? and\\s+)?(?:the\\s+)?$",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** "CAIRO --", "LONDON, Dec 29 (": a report's first words tell whence it comes. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^(?:,\\s+\\p{Lu}\\p{L}+)?(?:\\s*\\(\\p{Lu}[\\p{Lu}.]+\\))?(?:\\s+-{1,2}\\s|\\s*[—–]\\s|,\\s+\\p{Lu}\\p{L}{2,8}\\.?\\s+\\d{1,2}\\b)");

  private static final int CONTEXT = 50;

  private final Map<ReportId, ReadReport> reports = new TreeMap<>();

  Locatives(List<ReadReport> reports) {
    reports.forEach(r -> this.reports.put(r.id(), r));
  }

  /** Whether the group is a place at all, or a government that only acts. */
  boolean isPlace(Group group) {
    boolean couldAct =
        group.part() == null
            && group.ownKind() == null
            && (group.entry().filter(c -> c.entry().kind() == PlaceKind.COUNTRY).isPresent()
                || group.mentions().stream()
                    .anyMatch(m -> Countries.shipped().ofGovernment(m.name()).isPresent()));
    return !couldAct || group.mentions().stream().anyMatch(this::isLocative);
  }

  private static boolean opensLine(String text, Span span) {
    String name = span.in(text);
    return name.length() > 3
        && name.equals(name.toUpperCase(Locale.ROOT))
        && (span.start() == 0 || text.charAt(span.start() - 1) == '\n');
  }

  private boolean isLocative(Named named) {
    ReadReport report = reports.get(named.evidence().report());
    if (report == null) {
      return true;
    }
    String text = report.text();
    Span span = named.evidence().span();
    String before = text.substring(Math.max(0, span.start() - CONTEXT), span.start());
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT));
    boolean owns = after.startsWith("'s") || after.startsWith("’s");
    return BEFORE.matcher(before).find() && !(owns && before.endsWith("of "))
        || LISTED.matcher(before).find()
        || AFTER.matcher(after).find()
        || INCLUDING.matcher(before).find()
        || opensLine(text, span) && DATELINE.matcher(after).find()
        || before.endsWith(", ") && named.within() == null && after.startsWith(".");
  }
}
