package org.accord.grounding.toponym;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.grounding.gazetteer.Candidate;
import org.accord.grounding.gazetteer.Countries;
import org.accord.grounding.gazetteer.Gazetteer;
import org.accord.grounding.gazetteer.MatchQuality;

/**
 * Where an outlet may be at home, by its name alone: "The Bemidji Pioneer", "lfpress.ca".
 *
 * <p>A name of a place within an outlet's is only a hint: which Paris "The Paris News" comes from,
 * the places that it writes of must tell.
 */
public final class OutletHome {

  private static final int SHORTEST = 5;
  private static final double HINT = 0.7;
  private static final Pattern DOMAIN =
      Pattern.compile("(?:www\\d?\\.)?([\\p{Alnum}-]+(?:\\.[\\p{Alnum}-]+)*)\\.(\\p{Alpha}{2,})");
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|my|daily|weekly|le|el|al)");
  private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?");
  private static final Map<String, String> CODES = Map.of("uk", "GB");
  private static final Set<String> SOLD_ABROAD =
      Set.of("tv", "co", "io", "me", "fm", "ai", "cc", "ws", "ly", "am", "la", "to", "nu");

  private final Gazetteer gazetteer;

  public OutletHome(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The country of the outlet's address. */
  public static Optional<String> country(String outlet) {
    Matcher domain = DOMAIN.matcher(outlet.strip().toLowerCase(Locale.ROOT));
    if (!domain.matches() || SOLD_ABROAD.contains(domain.group(2))) {
      return Optional.empty();
    }
    String code = domain.group(2).toUpperCase(Locale.ROOT);
    return Countries.shipped()
        .withCode(CODES.getOrDefault(domain.group(2), code))
        .map(c -> c.code());
  }

  /** Names of places in the outlet's name, as hints. */
  public List<Toponym> names(String outlet) {
    Set<String> names = new TreeSet<>();
    Matcher domain = DOMAIN.matcher(outlet.strip().toLowerCase(Locale.ROOT));
    if (domain.matches()) {
      for (String label : domain.group(1).split("\\.", -1)) {
        ofLabel(label).ifPresent(names::add);
      }
    } else {
      Matcher word = WORD.matcher(outlet);
      for (int at = 0; word.find(at); at = word.start() + 1) {
        String both = word.group();
        String first = both.split(" ", -1)[0];
        if (isKnown(both)) {
          names.add(both);
        } else if (isKnown(first)) {
          names.add(first);
        }
      }
    }
    List<Toponym> hints = new ArrayList<>();
    names.forEach(name -> hints.add(new Toponym(name, null, List.of(), HINT)));
    return hints;
  }

  /** The longest head of "gainesvilletimes" that is a name of a place. */
  private Optional<String> ofLabel(String label) {
    String bare = ARTICLE.matcher(label).replaceFirst("").replace("-", " ");
    for (String text : List.of(label, bare)) {
      for (int end = text.length(); end >= SHORTEST; end--) {
        String head = text.substring(0, end);
        if (isKnown(head)) {
          return Optional.of(head);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isKnown(String name) {
    return name.length() >= SHORTEST
        && gazetteer.candidates(name).stream()
            .map(Candidate::quality)
            .anyMatch(q -> q == MatchQuality.EXACT);
  }
}
