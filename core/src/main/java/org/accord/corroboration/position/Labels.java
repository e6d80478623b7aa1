package org.accord.corroboration.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.accord.text.Memo;
import org.accord.text.Stems;

/** Short labels made of the text's own words. */
public final class Labels {

  private static final Pattern EDGES = Pattern.compile("^[\\s\"“”‘’',;:–—-]+|[\\s\"“”,;:–—-]+$");

  /** Quotation marks that open; one that is closed within the words stays. */
  private static final String MARKS = "\"“";

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** "MUSCAT, March 5 (Gulf Wire) - ", which tells where it was written and not what happened. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\p{Lu}[\\p{Lu} .,'’/-]+(?:,? \\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)?"
              + "(?:,? [\\p{L}.]+ \\d{1,2}|,? \\d{1,2} \\p{L}+)?,? ?"
              + "\\([\\p{L} .-]{2,30}\\) ?[-–—]+ ?"
              + "|^\\p{Lu}{3,}(?:[ -]\\p{Lu}{2,})*(?:, \\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)? [-–—]+ "
              + "(?=\\p{Lu}\\p{Ll})");

  /** Words that only join a sentence to the one before. */
  private static final Pattern JOIN =
      Pattern.compile(
          "^(?:(?:But|And|However|Meanwhile|Also),?|(?:Earlier|So|Still|Yet),) (?=\\p{L})");

  /** Where a sentence passes to another statement. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "[,;:–—]\\s+(?:but|and|while|though|although|after|as|who|which|where|when)?\\s*"
              + "|\\s+(?:but|while|although)\\s+");

  /** A clause of fewer content words is told together with its neighbour. */
  private static final int FRAGMENT = 3;

  /** So few words before a clause are its subject and what is said of that. */
  private static final int SHORT_START = 7;

  /** A preposition, an infinitive or a bare verb at the head: what a verb before them governs. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "^[^\\p{L}]*(?:about|and|as|at|by|for|from|in|into|of|on|or|over|to|with|include|includes)\\s"
              + "\\p{Ll}|^be\\s");

  /** "Ruritania of hiding the rebels": what somebody is accused of. */
  private static final Pattern CHARGE =
      Pattern.compile("^(?:[\\p{L}.’'-]+ ){1,5}of (?:\\p{L}+ )?\\p{Ll}+ing ");

  /** Where a clause or its last part begins. */
  private static final Pattern BEGINS =
      Pattern.compile(
          "[,;:–—]\\s+(?:and |but )?|\\s(?:and|but)\\s|\\s(?=(?:that|which|who|after|as)\\s)");

  /** What is left of a dateline whose head was cut off. */
  private static final Pattern AGENCY =
      Pattern.compile(
          "^\\(?(?:\\p{Lu}[\\p{L} ]{0,30})?(?:Reuters|AP|AFP|CP|[Aa]gencies)\\) ?[-–—]* ?(?=\\p{Lu})");

  private static final Pattern PARTICIPLE = Pattern.compile("^\\p{Ll}+(?:ing|ed) ");

  private static final int LABELS_KEPT = 20_000;
  private static final Memo<Asked, String> CLAUSES =
      new Memo<>(LABELS_KEPT, asked -> cut(asked.words, asked.most));
  private static final Memo<String, Boolean> PIECES =
      new Memo<>(LABELS_KEPT, words -> isFragment(words) || Clauses.isPiece(words));

  private record Asked(String words, int most) {}

  private Labels() {}

  /** Whether a verb on which a clause may hang stands in the words. */
  public static boolean hasVerb(String words) {
    return Clauses.hasVerb(words);
  }

  /** Whether the words begin inside a clause, so that they can't be read alone. */
  public static boolean isFragment(String words) {
    return INSIDE.matcher(words).find() || CHARGE.matcher(words).find();
  }

  /** Whether the words are no clause that can be read alone, for want of a subject, verb or end. */
  public static boolean isPiece(String words) {
    return PIECES.of(words);
  }

  /**
   * The words if they are no more than {@code most}; else without what is inserted, up to the last
   * break within so many words at which a clause is whole; else a few words longer, where they end
   * there, or cut off between two phrases.
   */
  public static String clause(String words, int most) {
    return CLAUSES.of(new Asked(words, most));
  }

  private static String cut(String words, int most) {
    return edged(Cut.to(most, Clauses.withoutInsertions(clean(words), most)));
  }

  static String edged(String words) {
    boolean bare =
        !words.isEmpty()
            && Character.isLetterOrDigit(words.charAt(0))
            && (Character.isLetterOrDigit(words.charAt(words.length() - 1)) || words.endsWith("."));
    if (bare) {
      return words;
    }
    String kept = EDGES.matcher(words).replaceAll("");
    String led = words.stripLeading();
    if (led.isEmpty() || kept.isEmpty() || MARKS.indexOf(led.charAt(0)) < 0) {
      return kept;
    }
    long closed = kept.chars().filter(c -> c == '”').count();
    boolean torn =
        led.charAt(0) == '“'
            ? closed > kept.chars().filter(c -> c == '“').count()
            : kept.chars().filter(c -> c == '"').count() % 2 == 1;
    return torn ? led.charAt(0) + kept : kept;
  }

  /**
   * The words in no more than {@code most}, the anchor among them: where it would be cut off, what
   * stands before the clause that holds it gives way to an ellipsis.
   */
  public static String holding(String words, String anchor, int most) {
    String whole = clause(words, most);
    String sought = SPACE.matcher(anchor).replaceAll(" ").strip();
    String clean = clean(words);
    int at = clean.indexOf(sought);
    if (whole.contains(sought) || at < 0) {
      return whole;
    }
    int from = 0;
    for (MatchResult cut : BEGINS.matcher(clean).results().toList()) {
      if (cut.end() <= at
          && (from == 0 || clean.substring(from, at + sought.length()).split(" ").length > most)) {
        from = cut.end();
      }
    }
    String tail = clean.substring(from);
    return tail.substring(0, at - from + sought.length()).split(" ").length > most
        ? whole
        : "… " + clause(tail, most);
  }

  /**
   * The words as a line that stands alone: a capital first, no quotation mark without its other.
   */
  public static String line(String words) {
    String clean = AGENCY.matcher(words).replaceFirst("");
    for (String mark : List.of("\"", "“”")) {
      char open = mark.charAt(0);
      char close = mark.charAt(mark.length() - 1);
      long opened = clean.chars().filter(c -> c == open).count();
      long closed = clean.chars().filter(c -> c == close).count();
      if (open == close ? opened % 2 == 1 : opened != closed) {
        clean = clean.replace(String.valueOf(open), "").replace(String.valueOf(close), "");
      }
    }
    int first = clean.startsWith("… ") ? 2 : 0;
    boolean article = clean.regionMatches(true, first, "al-", 0, 3);
    return first >= clean.length() || first > 0 || article
        ? clean
        : clean.substring(0, 1).toUpperCase(Locale.ROOT) + clean.substring(1);
  }

  /** The words without their dateline, quotation marks at the ends and doubled white space. */
  private static String clean(String words) {
    String single = edged(SPACE.matcher(words).replaceAll(" "));
    String told = DATELINE.matcher(single).replaceFirst("");
    return JOIN.matcher(told).replaceFirst("");
  }

  /** The clause of the words that holds the anchor, with its neighbour where it says too little. */
  public static String around(String words, String anchor) {
    String clean = clean(words);
    int at = clean.indexOf(SPACE.matcher(anchor).replaceAll(" ").strip());
    if (at < 0) {
      return clean;
    }
    List<MatchResult> breaks = new ArrayList<>(CLAUSE.matcher(clean).results().toList());
    int from = 0;
    int to = clean.length();
    for (MatchResult cut : breaks) {
      if (cut.end() <= at) {
        from = cut.end();
      } else if (cut.start() >= at + anchor.length()) {
        to = cut.start();
        if (Stems.of(clean.substring(from, to)).size() >= FRAGMENT) {
          break;
        }
        to = clean.length();
      }
    }
    String kept = clean.substring(from, to);
    boolean beginsBefore =
        PARTICIPLE.matcher(kept).find()
            || clean.substring(0, from).split(" ").length <= SHORT_START;
    if (Stems.of(kept).size() < FRAGMENT || beginsBefore) {
      kept = clean.substring(0, to);
    }
    return edged(kept);
  }
}
