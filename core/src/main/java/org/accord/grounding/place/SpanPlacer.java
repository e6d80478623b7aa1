package org.accord.grounding.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.grounding.gazetteer.Candidate;
import org.accord.grounding.gazetteer.Gazetteer;
import org.accord.grounding.gazetteer.Transliteration;
import org.accord.grounding.toponym.CountryShares;
import org.accord.grounding.toponym.OutletHome;
import org.accord.grounding.toponym.Placement;
import org.accord.grounding.toponym.Toponym;
import org.accord.grounding.toponym.ToponymResolver;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.Span;
import org.accord.model.reading.Reading;
import org.accord.text.Blanks;

/**
 * Says where the places lie whose spans in a report are given, as in test sets.
 *
 * <p>Whoever gives a span vouches for its being a place, so that the likeliest entry is taken
 * whether or not the story supports it; {@link PlaceFinder} wants support.
 */
public final class SpanPlacer {

  private static final Pattern DIVISION =
      Pattern.compile("^\\s*,\\s+((?:\\p{Lu}\\.){2}|\\p{Lu}\\p{L}+\\.?(?: \\p{Lu}\\p{L}+)?)");
  private static final Pattern LIST_OF_COUNTIES =
      Pattern.compile(
          "^(?:,\\s+\\p{Lu}\\p{L}+){0,8},?\\s+(?:and|or)\\s+\\p{Lu}\\p{L}+\\s+(?:counties|parishes)\\b");
  private static final Pattern COUNTY = Pattern.compile("^\\s+(County|Parish|county|parish|Co\\.)");
  private static final Pattern LAST_OF_COUNTIES = Pattern.compile("^\\s+(?:counties|parishes)\\b");

  private final Gazetteer gazetteer;

  public SpanPlacer(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Where each span lies, in their order: at the likeliest entry; for a name that the gazetteer
   * lacks among the report's other places; empty where there are none.
   */
  public List<Optional<Placement>> place(Report report, List<Span> spans) {
    String text = report.text();
    Map<String, Sense> senses = new TreeMap<>();
    List<Sense> of = new ArrayList<>();
    for (Span span : spans) {
      Sense sense = sense(text, span);
      Sense same = senses.computeIfAbsent(sense.key(), k -> sense);
      same.within.addAll(sense.within);
      of.add(same);
    }
    List<Sense> distinct = List.copyOf(senses.values());
    List<Optional<Candidate>> chosen =
        resolver(report).likeliest(distinct.stream().map(Sense::toponym).toList());
    List<Candidate> others =
        of.stream().flatMap(s -> chosen.get(distinct.indexOf(s)).stream()).toList();
    return of.stream()
        .map(s -> chosen.get(distinct.indexOf(s)).map(Placement::at))
        .map(p -> p.or(() -> Placement.among(others)))
        .toList();
  }

  private ToponymResolver resolver(Report report) {
    CountryShares shares =
        CountryEvidence.of(
            List.of(new ReadReport(report, new Reading(report.textDigest(), List.of(), List.of()))),
            CountryEvidence::in);
    List<Toponym> hints = new ArrayList<>();
    if (report.outlet() != null) {
      OutletHome.country(report.outlet()).ifPresent(shares::addOutlet);
      hints.addAll(new OutletHome(gazetteer).names(report.outlet()));
    }
    return new ToponymResolver(gazetteer, shares, hints);
  }

  private record Sense(String name, String kind, TreeSet<String> within) {
    String key() {
      return Transliteration.shipped().plain(name) + "/" + kind;
    }

    Toponym toponym() {
      return Toponym.of(name, kind.isEmpty() ? null : kind, List.copyOf(within));
    }
  }

  private Sense sense(String text, Span span) {
    String name = Blanks.joined(span.in(text)).replaceFirst("['’]s?$", "");
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + 120));
    String kind = "";
    Matcher county = COUNTY.matcher(after);
    if (county.find()) {
      name = name + " " + county.group(1);
      after = after.substring(county.end());
    } else if (LIST_OF_COUNTIES.matcher(after).find() || LAST_OF_COUNTIES.matcher(after).find()) {
      kind = "county";
    }
    if (after.startsWith(".") && name.length() <= 5) {
      name = name + ".";
    }
    TreeSet<String> within = new TreeSet<>();
    Matcher division = DIVISION.matcher(after);
    if (division.find()) {
      within.add(division.group(1));
    }
    return new Sense(name, kind, within);
  }
}
