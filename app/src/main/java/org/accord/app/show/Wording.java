package org.accord.app.show;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.accord.model.Dossier;
import org.accord.model.Published;
import org.accord.model.finding.Counts;
import org.accord.model.finding.Ledger;
import org.accord.model.finding.LedgerEntry;
import org.accord.model.finding.Operation.Reason;
import org.accord.model.finding.Origin;
import org.accord.model.finding.Position;
import org.jspecify.annotations.Nullable;

/**
 * How counts, bounds and dates are worded for people; the same on the board and in the terminal.
 */
public final class Wording {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  /** Units that say what became of the people counted. */
  private static final Set<String> STATES = Set.of("dead", "injured", "missing", "detained");

  /** A number and a noun that is not just any people's. */
  private static final Pattern OF_SOME =
      Pattern.compile(
          " (?!(?:people|persons?|residents?|casualt\\w+|victims?|lives?|dead|deaths?|fatalit\\w+"
              + "|injured|wounded|injuries|missing|men|more|others?|of|them|dozens?|hundreds?"
              + "|thousands?|millions?|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
              + "|twelve)\\b)\\p{Ll}+$");

  private static final Set<String> NO_PLURAL = Set.of("money", "aircraft", "police");

  private static final Pattern SIBILANT = Pattern.compile("(?:sh|ch|x|z)$");

  private static final int LONGEST_COUNT = 48;

  private Wording() {}

  /** {@code 3 articles, 2 texts, 1 origin}. */
  public static String counts(Counts counts) {
    return plural(counts.articles(), "article")
        + ", "
        + plural(counts.texts(), "text")
        + ", "
        + plural(counts.origins(), "origin");
  }

  /**
   * What makes the origins of a position less than they look, each part behind a semicolon: who has
   * an interest in it, who may be one, who may rest on another. Empty where nothing does.
   */
  public static String doubts(Position position) {
    StringBuilder doubts = new StringBuilder();
    add(doubts, "interested: ", interested(position));
    add(doubts, "named alike, possibly one: ", alike(position));
    add(
        doubts,
        "may be or rest on one of these, not counted: ",
        position.possibly().stream().map(Origin::name).distinct().toList());
    return doubts.toString();
  }

  private static void add(StringBuilder doubts, String heading, List<String> names) {
    if (!names.isEmpty()) {
      doubts.append("; ").append(heading).append(String.join(", ", names));
    }
  }

  /** Names of the origins that speak of themselves or of their opponents. */
  public static List<String> interested(Position position) {
    return position.origins().stream()
        .filter(Origin::interested)
        .map(Origin::name)
        .distinct()
        .toList();
  }

  /** Names that several origins share, as "officials" of two outlets do; they may be one. */
  public static List<String> alike(Position position) {
    List<String> names =
        position.origins().stream().map(o -> o.name().toLowerCase(Locale.ROOT)).toList();
    return position.origins().stream()
        .map(Origin::name)
        .filter(n -> Collections.frequency(names, n.toLowerCase(Locale.ROOT)) > 1)
        .distinct()
        .toList();
  }

  /** What a desk asks where a question is open. */
  public static String asked(Reason reason) {
    return switch (reason) {
      case CONTESTED -> "Which holds";
      case UNCONFIRMED -> "Who can confirm";
      case SINGLE_ORIGIN -> "Who else knows";
      case STALE_FIGURE -> "What is the figure now";
      case UNRESOLVED_PLACE -> "Where is";
    };
  }

  public static String plural(int n, String noun) {
    return n + " " + noun + (n == 1 ? "" : "s");
  }

  /** {@code Thu 15 Dec 2016} for a whole ISO date, the value itself for a reduced one. */
  public static String day(@Nullable String iso) {
    if (iso == null) {
      return "date untold";
    }
    try {
      return DAY.format(LocalDate.parse(iso));
    } catch (DateTimeParseException e) {
      return iso;
    }
  }

  /** {@code Fri 7 Mar 2025, 13:05 UTC}, {@code Fri 7 Mar 2025}, {@code date unknown}. */
  public static String published(@Nullable Published published) {
    if (published == null) {
      return "date unknown";
    }
    String day = DAY.format(published.day());
    OffsetDateTime time = published.time();
    if (time == null) {
      return day;
    }
    String offset = time.getOffset().equals(ZoneOffset.UTC) ? "UTC" : "UTC" + time.getOffset();
    return day + ", " + TIME.format(time) + " " + offset;
  }

  /**
   * {@code at least 6,000}, {@code up to 9,000}, {@code about 20,000}, {@code 20 to 30}.
   *
   * <p>A bound one beside a round number is told by the round one: 301 at least is more than 300,
   * as the text will have said.
   */
  public static String bounds(LedgerEntry entry) {
    Double low = entry.low();
    Double high = entry.high();
    if (low == null && high == null) {
      return "an untold number";
    }
    if (low == null) {
      double most = high == null ? 0 : high;
      return isRound(most + 1) ? "fewer than " + number(most + 1) : "up to " + number(most);
    }
    if (high == null) {
      return isRound(low - 1) ? "more than " + number(low - 1) : "at least " + number(low);
    }
    if (low.equals(high)) {
      return (entry.approximate() ? "about " : "") + number(low);
    }
    return number(low) + " to " + number(high);
  }

  /** What a ledger counts and where: {@code people injured, Duisburg}. */
  public static String title(Ledger ledger) {
    return counted(ledger.unit(), ledger.counted())
        + (ledger.place() == null ? "" : ", " + ledger.place());
  }

  /** What is counted: {@code people evacuated}, {@code injured}. */
  public static String counted(String unit, @Nullable String counted) {
    String what = counted == null ? "" : counted;
    return STATES.contains(unit) || unit.equals(what) ? unit : (units(unit) + " " + what).strip();
  }

  /** A unit of which there are several; sums have no plural. */
  private static String units(String unit) {
    if (NO_PLURAL.contains(unit) || unit.endsWith("s")) {
      return unit;
    }
    if (unit.equals("person")) {
      return "people";
    }
    int last = unit.length() - 1;
    boolean y = last > 0 && unit.charAt(last) == 'y' && "aeiou".indexOf(unit.charAt(last - 1)) < 0;
    return y
        ? unit.substring(0, last) + "ies"
        : unit + (SIBILANT.matcher(unit).find() ? "es" : "s");
  }

  /** The words in which a report gives the count, empty where they are many. */
  public static String told(Dossier dossier, LedgerEntry entry) {
    String words = Sentences.squash(dossier.words(entry.evidence().get(0)));
    return words.length() <= LONGEST_COUNT ? words : "";
  }

  /** A count in the words of its report, a long one by its bounds. */
  public static String inWords(Dossier dossier, LedgerEntry entry) {
    String told = told(dossier, entry);
    return told.isEmpty() ? bounds(entry) : told;
  }

  /** A count as a ledger shows it: a sum needs its currency, which only the report's words tell. */
  public static String count(Dossier dossier, Ledger ledger, LedgerEntry entry) {
    return ledger.unit().equals("money") ? inWords(dossier, entry) : bounds(entry);
  }

  /**
   * A count that several entries give alike, with whom it counts where that is not every person:
   * {@code 6 (six schoolchildren)}.
   */
  static String count(Dossier dossier, Ledger ledger, List<LedgerEntry> same) {
    String count = count(dossier, ledger, same.get(0));
    if (!ledger.unit().equals("person")) {
      return count;
    }
    return same.stream()
        .map(e -> told(dossier, e))
        .filter(t -> OF_SOME.matcher(t).find())
        .findFirst()
        .map(t -> t.startsWith(count + " ") ? t : count + " (" + t + ")")
        .orElse(count);
  }

  private static boolean isRound(double value) {
    return value >= 10 && value % 10 == 0;
  }

  static String number(double value) {
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
        .format(value);
  }
}
