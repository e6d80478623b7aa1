package org.accord.grounding.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.accord.text.Memo;
import org.accord.text.RuleTable;

/**
 * The countries by name, by demonym and by the capital that stands for a government; from {@code
 * countries.tsv}.
 *
 * <p>Case, marks and a leading "the" do not matter; for abbreviations case does, so that "us" is
 * nobody.
 */
public final class Countries {

  /** Four letters, each with a point. */
  private static final int LONGEST_ABBREVIATION = 8;

  private static final Pattern ABBREVIATION = Pattern.compile("(?:\\p{Lu}\\.?){2,4}|BiH");

  private static final int WORDS_KEPT = 50_000;

  private final List<Country> all;
  private final Map<String, Country> byCode = new HashMap<>();
  private final Map<String, Country> byName = new HashMap<>();
  private final Map<String, Country> byDemonym = new HashMap<>();
  private final Map<String, Country> byGovernment = new HashMap<>();
  private final NavigableSet<String> keys = new TreeSet<>();
  private final Memo<String, Boolean> beginnings = new Memo<>(WORDS_KEPT, this::begins);

  private static final class Shipped {
    private static final Countries INSTANCE =
        new Countries(
            RuleTable.load(Countries.class, "countries.tsv").rows().stream()
                .map(Countries::country)
                .toList());
  }

  private Countries(List<Country> all) {
    this.all = all;
    for (Country country : all) {
      byCode.put(country.code(), country);
      byName.putIfAbsent(key(country.name()), country);
      country.names().forEach(name -> byName.putIfAbsent(key(name), country));
      withoutMark(country).ifPresent(name -> byName.putIfAbsent(name, country));
      country.demonyms().forEach(name -> byDemonym.putIfAbsent(key(name), country));
      country.government().forEach(name -> byGovernment.putIfAbsent(key(name), country));
    }
    keys.addAll(byName.keySet());
    keys.addAll(byDemonym.keySet());
    keys.addAll(byGovernment.keySet());
  }

  /** "Syrias army", in texts that lost their apostrophes. */
  private static Optional<String> withoutMark(Country country) {
    String key = key(country.name());
    return key.length() > 3 && !key.endsWith("s") ? Optional.of(key + "s") : Optional.empty();
  }

  public static Countries shipped() {
    return Shipped.INSTANCE;
  }

  /** In order of their codes. */
  public List<Country> all() {
    return all;
  }

  public Optional<Country> withCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** "Syria", "the UK", "U.S.". */
  public Optional<Country> named(String name) {
    return mayBegin(name) ? Optional.ofNullable(byName.get(key(name))) : Optional.empty();
  }

  /** Whether it is a country's name with an "s" whose apostrophe was lost: "Syrias". */
  public boolean isWithoutMark(String name) {
    return name.endsWith("s")
        && named(name)
            .filter(c -> key(name).equals(key(c.name()) + "s"))
            .filter(c -> c.names().stream().noneMatch(n -> key(n).equals(key(name))))
            .isPresent();
  }

  /** "Syrian", "Russians". */
  public Optional<Country> ofDemonym(String demonym) {
    return mayBegin(demonym) ? Optional.ofNullable(byDemonym.get(key(demonym))) : Optional.empty();
  }

  /** "Moscow", "the Kremlin": the name may mean the government; the place is another question. */
  public Optional<Country> ofGovernment(String name) {
    return mayBegin(name) ? Optional.ofNullable(byGovernment.get(key(name))) : Optional.empty();
  }

  /** Whether any name begins with the first word of this one; most words begin none. */
  public boolean mayBegin(String name) {
    String bare = withoutArticle(name);
    int end = 0;
    while (end < bare.length() && !Character.isWhitespace(bare.charAt(end))) {
      end++;
    }
    return beginnings.of(bare.substring(0, end));
  }

  private boolean begins(String word) {
    String plain = Transliteration.shipped().plain(word);
    String next = keys.ceiling(plain);
    return word.length() <= LONGEST_ABBREVIATION && ABBREVIATION.matcher(word).lookingAt()
        || next != null && next.startsWith(plain);
  }

  private static String withoutArticle(String name) {
    String bare = name.strip();
    return bare.regionMatches(true, 0, "the ", 0, 4) ? bare.substring(4).strip() : bare;
  }

  private static String key(String name) {
    String bare = withoutArticle(name);
    return bare.length() <= LONGEST_ABBREVIATION && ABBREVIATION.matcher(bare).matches()
        ? bare.replace(".", "")
        : Transliteration.shipped().plain(bare);
  }

  private static Country country(RuleTable.Row row) {
    return new Country(
        row.get("code"),
        row.get("iso3"),
        Long.parseLong(row.get("geonameid")),
        row.get("name"),
        row.list("names"),
        row.list("demonyms"),
        row.get("capital"),
        row.list("government"),
        Double.parseDouble(row.get("latitude")),
        Double.parseDouble(row.get("longitude")),
        Long.parseLong(row.get("population")));
  }
}
