package org.accord.corroboration.count;

import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.position.Labels;
import org.accord.corroboration.weighing.Interval;
import org.accord.corroboration.weighing.Phrases;
import org.accord.model.grounding.Quantity;
import org.accord.text.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * One figure as one assertion gives it.
 *
 * @param day to which it refers, else the day of the report
 * @param told the day of the report that tells it first, null where that is undated
 * @param place that the words themselves name for it, null where they name none
 * @param where it happened, of a toll: the places that its words name, else those of the toll told
 *     before it
 * @param happened the day on which it happened, of a toll, by the same
 * @param grown whether its sentence tells that the count was lower, or will be higher
 * @param words the figure with its noun, as the text has it
 */
record Figure(
    Assertion assertion,
    Quantity quantity,
    Counted counted,
    @Nullable String day,
    @Nullable String told,
    @Nullable String place,
    Set<String> where,
    @Nullable String happened,
    boolean grown,
    String words) {

  /** The oldest first, what nobody dates before all, then the lowest. */
  static final Comparator<Figure> OLDEST =
      Comparator.comparing((Figure f) -> Objects.requireNonNullElse(f.told(), ""))
          .thenComparing(f -> Objects.requireNonNullElse(f.day(), ""))
          .thenComparingDouble(Figure::number)
          .thenComparing(Figure::assertion);

  /** The same of a toll, which the reports of a day only learn. */
  static final Comparator<Figure> EMERGED =
      Comparator.comparing((Figure f) -> Objects.requireNonNullElse(f.told(), ""))
          .thenComparingDouble(Figure::number)
          .thenComparing(Figure::assertion);

  /** A figure so close after "and" begins what is told of it. */
  private static final Pattern EARLIER =
      Pattern.compile("(?i)\\b(?:earlier (?:this|in the)|last) (?:week|month|year)\\b");

  /** "since Tuesday", "in three days", "over the past week". */
  private static final Pattern OVER_DAYS =
      Pattern.compile(
          "(?i)\\bsince (?:last |early |late )?\\p{L}+day\\b"
              + "|\\b(?:in|over|within|during) (?:the )?(?:past |last )?"
              + "(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|several|few)"
              + " (?:straight |consecutive )?(?:days|weeks|nights)\\b"
              + "|\\b(?:in|over|within|during) the (?:past|last) (?:week|fortnight|month)\\b");

  private static final Pattern ALL = Pattern.compile("(?i)all (?:of )?(?:the |its |their )?");

  private static final Pattern ALL_BEFORE =
      Pattern.compile("(?i)\\ball (?:of )?(?:the |its |their )?$");

  private static final int AND = 6;

  /** A relative clause tells the figure without what else is told. */
  private static final Pattern THAT =
      Pattern.compile(
          "\\b(?:that|which) ((?:has |have |had )?(?:killed|injured|wounded|left)\\b[^,;]*)$");

  /** A number in figures or in a short word. */
  static final Pattern A_NUMBER =
      Pattern.compile(
          "(?i)\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?)\\b");

  private static final Pattern A_YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
  private static final Phrases VAGUE = Phrases.load(Figure.class, "vague-numbers.tsv");
  private static final Phrases LONG = Phrases.load(Figure.class, "war-phrases.tsv");

  /** Another kind of people counted just before. */
  private static final Pattern BESIDE =
      Pattern.compile("(?:" + A_NUMBER.pattern() + ")[\\d,]*\\s+\\p{L}+(?:,|,? and)?\\s*$");

  private static final Phrases AMONG = Phrases.load(Figure.class, "among-phrases.tsv");

  private static final int A_DAY = 10;

  /** So many die in wars rather than in one attack. */
  private static final double OF_A_WAR = 1000;

  private static final Pattern MORE =
      Pattern.compile("(?i)\\b(?:more(?! than)|another|further|additional|others?)\\b");

  /** The number that a reader would name: the least, or the most where there is no least. */
  double number() {
    Double low = quantity.low();
    Double high = quantity.high();
    return low != null ? low : high != null ? high : 0;
  }

  /** The same figure, counting another thing. */
  Figure as(Counted other) {
    return new Figure(assertion, quantity, other, day, told, place, where, happened, grown, words);
  }

  /** The same with another that counts the rest of one thing. */
  Figure adding(Figure rest) {
    Double high = quantity.high();
    Double more = rest.quantity.high();
    Double most = high == null || more == null ? null : Double.valueOf(high + more);
    return new Figure(
        assertion,
        quantity.of(number() + rest.number(), most),
        counted,
        day,
        told,
        place,
        where,
        happened,
        grown,
        upTo(rest));
  }

  /** The words from this figure to the end of another of the same sentence. */
  private String upTo(Figure rest) {
    String told = assertion.words();
    int from = told.indexOf(Blanks.single(words));
    int last = told.indexOf(Blanks.single(rest.words), from + 1);
    return from < 0 || last < 0
        ? words
        : told.substring(from, last + Blanks.single(rest.words).length());
  }

  /** The same figure of what happened elsewhere or another day. */
  Figure of(Set<String> other, @Nullable String on) {
    return new Figure(assertion, quantity, counted, day, told, place, other, on, grown, words);
  }

  Interval interval() {
    return Interval.of(quantity);
  }

  /** Whether its words give no number but only its size: "dozens". */
  boolean vague() {
    return words.chars().noneMatch(Character::isDigit) && VAGUE.in(words);
  }

  /** Whether it adds to a count told before: "five more bodies". */
  boolean adds() {
    return quantity.tally() == Quantity.Tally.NEW || MORE.matcher(words).find();
  }

  /** Whether its sentence speaks of another year than that of the report. */
  boolean ofOtherYears() {
    Matcher years = A_YEAR.matcher(assertion.words());
    while (years.find()) {
      if (told != null && !told.startsWith(years.group())) {
        return true;
      }
    }
    return false;
  }

  /** The day on which it happened, if the report tells it by words; of a toll only. */
  @Nullable String eventDay() {
    if (happened != null || !counted.toll() || counted.flows()) {
      return happened;
    }
    String day = quantity.asOf();
    boolean told = day != null && day.length() == A_DAY && !day.equals(this.told);
    return told ? day : null;
  }

  /** Whether it is the toll of a whole war or of years. */
  boolean ofAWar() {
    return number() >= OF_A_WAR && LONG.in(assertion.words());
  }

  /** Whether it is told of what was earlier this week or month, on no day that is named. */
  boolean earlier() {
    return happened == null && EARLIER.matcher(assertion.words()).find();
  }

  /** Whether it is the toll of several days together: "since Tuesday". */
  boolean overDays() {
    return OVER_DAYS.matcher(clause()).find();
  }

  /** Whether it says that it counts all: "all five people on board". */
  boolean ofAll() {
    String told = assertion.words();
    int at = told.indexOf(Blanks.single(words));
    return ALL.matcher(words).lookingAt()
        || at > 0 && ALL_BEFORE.matcher(told.substring(0, at)).find();
  }

  /** Whether it counts only some of the people: the children, the women. */
  boolean some() {
    return Kinds.isPart(words);
  }

  /** Whether its noun names a kind of people: teachers, drivers. */
  boolean ofAKind() {
    return Kinds.isNamed(words);
  }

  /** Whether it and another count people of other kinds, and not as many. */
  boolean countsOthersThan(Figure other) {
    return Double.compare(number(), other.number()) != 0
        && !Kinds.of(words).equals(Kinds.of(other.words));
  }

  /** Whether it counts a kind of people, no more than another counts of all. */
  boolean couldBeSomeOf(Figure all) {
    return !all.ofAKind()
        && number() <= all.number()
        && !(Kinds.areForces(words) && Kinds.areCivilians(all.words));
  }

  /**
   * Whether its words say that others died with them: "six also died", "22 children 6 teachers".
   */
  boolean amongOthers() {
    String told = assertion.words();
    int at = told.indexOf(Blanks.single(words));
    return ofAKind() && (AMONG.in(told) || at > 0 && BESIDE.matcher(told.substring(0, at)).find());
  }

  boolean inReportOf(Figure other) {
    return assertion.reports().stream().anyMatch(other.assertion.reports()::contains);
  }

  /** The clause in which it stands. */
  String clause() {
    String clause = Labels.around(assertion.words(), words);
    int at = clause.indexOf(Blanks.joined(words).strip());
    int and = at < 0 ? -1 : clause.lastIndexOf(" and ", at);
    boolean another = and > 0 && A_NUMBER.matcher(clause.substring(0, and)).find();
    if (another && at - and <= AND) {
      return clause.substring(at);
    }
    Matcher that = at < 0 ? null : THAT.matcher(clause.substring(0, at));
    return that != null && that.find() ? clause.substring(that.start(1)) : clause;
  }

  boolean meets(Figure other) {
    return interval().meets(other.interval());
  }
}
