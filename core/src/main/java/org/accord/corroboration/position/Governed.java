package org.accord.corroboration.position;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.model.Dossier;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Claim;
import org.accord.model.reading.Sentence;
import org.accord.text.Stems;

/**
 * Claims that are the mere object of the verb by which they are told, with that verb: "the board
 * rejected the offer", and not "the offer".
 */
final class Governed {

  /** What may stand between a verb and its object. */
  private static final Pattern LINK =
      Pattern.compile("[\\s\"“‘']*(?:(?:of|for|by|about|that)\\s+)?[\"“‘']*");

  /** Whom a charge is brought against, before what is charged: "accused (the army of) looting". */
  private static final Pattern CHARGED =
      Pattern.compile("\\s+(?:[\\p{L}\\p{N}.'’&-]+\\s+){1,7}(?:of|for|with)\\s+[\"“‘']*");

  private static final Pattern CHARGING =
      Pattern.compile(
          "(?i)\\b(?:accus(?:es?|ed|ing)|blam(?:es?|ed|ing)|charg(?:es?|ed|ing)|acquit(?:s|ted)?"
              + "|convict(?:s|ed)?)$");

  private static final Pattern NOT =
      Pattern.compile("(?i)\\b(?:not|never|no longer|cannot)\\b|n[’']t\\b");

  private static final Pattern BELIEF =
      Pattern.compile(
          "(?i)\\b(?:suspect(?:s|ed)?|fear(?:s|ed)?|hope[sd]?|wonder(?:s|ed)?|think|thinks|thought"
              + "|believe[sd]?|guess(?:es|ed)?|assume[sd]?|doubt(?:s|ed)?)$");

  private static final Pattern DEMAND =
      Pattern.compile(
          "(?i)\\b(?:demand(?:s|ed|ing)?|ask(?:s|ed|ing)?|insist(?:s|ed|ing)?|request(?:s|ed|ing)?"
              + "|propos(?:es|ed|ing)|recommend(?:s|ed|ing)?|suggest(?:s|ed|ing)?"
              + "|urg(?:es|ed|ing)|order(?:s|ed|ing)?|requir(?:es|ed|ing))$");

  /** "that wounded people also be let out": a verb in its bare form is no fact. */
  private static final Pattern BARE_BE =
      Pattern.compile(
          "^(?:(?!(?:to|will|would|can|could|shall|should|may|might|must|not|let|cannot)\\b)"
              + "[^\\s,;]+ ){1,10}be\\b");

  private static final Pattern BIDDEN =
      Pattern.compile("^((?:[\\p{L}\\p{N}.'’&-]+ ){1,5})to \\p{Ll}{2,}\\b");

  /**
   * An object of fewer content words is told with what follows it: "a different view, saying ...".
   */
  private static final int SHORT = 3;

  private final Map<String, Attribution> attributions = new HashMap<>();

  Governed(Dossier dossier) {
    dossier.attributions().forEach(a -> attributions.put(a.id(), a));
  }

  /** The clause that governs the claim, where the claim by itself says nothing. */
  Optional<String> clause(Claim claim, ReadReport report) {
    Span words = claim.evidence().span();
    List<String> chain = claim.chain();
    Attribution told = chain.isEmpty() ? null : attributions.get(chain.get(chain.size() - 1));
    if (told == null || !told.report().equals(report.id()) || !isObject(told, words, report)) {
      return Optional.empty();
    }
    return report
        .reading()
        .sentenceAt(words.start())
        .map(Sentence::span)
        .map(s -> clause(told, Span.of(s.start(), Math.max(words.end(), s.start())), report));
  }

  private static boolean isObject(Attribution told, Span words, ReadReport report) {
    if (told.cue().isEmpty() || told.silent()) {
      return false;
    }
    Span cue = told.cue().get(told.cue().size() - 1);
    if (cue.end() > words.start()) {
      return false;
    }
    String link = report.text().substring(cue.end(), words.start());
    boolean charged = CHARGING.matcher(report.words(cue)).find() && CHARGED.matcher(link).matches();
    return (charged || LINK.matcher(link).matches())
        && (isNegated(told, report)
            || isBelief(told, report)
            || isBidden(report.words(words))
            || isDemanded(told, words, report)
            || MainVerbs.lacks(report.words(words)));
  }

  /** "She doesn't think they left": without the verb it is the opposite. */
  private static boolean isNegated(Attribution told, ReadReport report) {
    return told.cue().stream().anyMatch(c -> NOT.matcher(report.words(c)).find());
  }

  /** "He suspects that they left": without the verb it is a fact. */
  private static boolean isBelief(Attribution told, ReadReport report) {
    return told.cue().stream().anyMatch(c -> BELIEF.matcher(report.words(c)).find());
  }

  /** "They demanded that the judge resign": what is demanded isn't done, though it reads so. */
  private static boolean isDemanded(Attribution told, Span words, ReadReport report) {
    Span cue = told.cue().get(told.cue().size() - 1);
    String link = report.text().substring(cue.end(), words.start());
    return BARE_BE.matcher(report.words(words)).find()
        || link.strip().equals("that") && DEMAND.matcher(report.words(cue)).find();
  }

  /** "Asked parliament to approve it": what is asked of somebody isn't done. */
  private static boolean isBidden(String words) {
    Matcher to = BIDDEN.matcher(words);
    return to.find() && MainVerbs.lacks(to.group(1));
  }

  /** From whoever says it, or from where the clause of the verb begins, to the end of the claim. */
  private static String clause(Attribution told, Span until, ReadReport report) {
    Span cue = told.cue().get(0);
    int start = until.start();
    for (Span source : told.source()) {
      if (start == until.start() && source.end() <= cue.start() && source.start() >= start) {
        start = source.start();
      }
    }
    String whole = report.words(Span.of(start, until.end()));
    String last = report.words(told.cue().get(told.cue().size() - 1));
    String clause = Labels.around(whole, last);
    String object = clause.substring(Math.max(0, clause.indexOf(last) + last.length()));
    boolean demanded = DEMAND.matcher(last).find();
    return demanded || Clauses.isPiece(clause) || Stems.of(object).size() < SHORT
        ? whole
        : closed(clause);
  }

  /** With the mark that closes its last quotation, where the cut took it. */
  private static String closed(String clause) {
    boolean curly = clause.lastIndexOf('“') > clause.lastIndexOf('”');
    boolean straight = clause.chars().filter(c -> c == '"').count() % 2 == 1;
    return curly ? clause + '”' : straight ? clause + '"' : clause;
  }
}
