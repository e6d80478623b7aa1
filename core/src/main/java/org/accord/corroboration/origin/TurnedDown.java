package org.accord.corroboration.origin;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accord.text.RuleTable;
import org.accord.text.Sought;

/** Tells of a verb and its object that a thing is turned down or taken: "rejected the offer". */
public final class TurnedDown {

  /** "rejected the offer", "refused to leave", "turned down a bid of $105 billion". */
  private static final Sought DEED =
      Sought.remembering(
          "(?i)\\b(?:(?:reject|dismiss|rebuff|refus|spurn|accept|block|veto|approv)(?:s|es|ed|ing)?"
              + "|turn(?:s|ed|ing)? down) (?:to \\p{Ll}+|(?:[\\p{L}\\p{N}$€£.’'-]+ ){0,6}?"
              + "(?:(?<thing>"
              + nouns("thing")
              + ")|"
              + nouns("person")
              + "))(?![\\p{L}’'-])");

  private TurnedDown() {}

  private static String nouns(String of) {
    return RuleTable.load(TurnedDown.class, "turned-down.tsv").rows().stream()
        .filter(r -> r.get("of").equals(of))
        .flatMap(r -> r.list("nouns").stream())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /** Whether the words tell of such a deed. */
  public static boolean in(String words) {
    return DEED.in(words);
  }

  /** Whether a cue is the verb of such a deed and the object a thing to which it is done. */
  static boolean by(String cue, String object) {
    String words = cue + " " + object;
    if (!DEED.mayBeIn(words)) {
      return false;
    }
    Matcher deed = DEED.pattern().matcher(words);
    return deed.find() && deed.start() < cue.length() && deed.group("thing") != null;
  }
}
