package org.accord.corroboration.statement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.corroboration.gist.Assertion;
import org.accord.text.Memo;
import org.accord.text.RuleTable;
import org.accord.text.Sought;

/**
 * Whether what an assertion is about is so, is to come, is wanted, is not known or is forbidden.
 */
enum Footing {
  SO,
  COMING,
  WANTED,
  OPEN,
  BARRED,

  /** Words without a finite verb, "to pay a fee", which leave it to their cue. */
  UNTOLD;

  private static final Map<Footing, Sought> PHRASES = new EnumMap<>(Footing.class);

  /** "to pay a fee": how it is held stands before. */
  private static final Pattern INFINITIVE = Pattern.compile("^to \\p{Ll}+");

  /** Where a clause begins that tells more of what the main one names. */
  private static final Pattern INNER =
      Pattern.compile(
          "(?<=.{20})(?: — | – |\\b(?:which|who|whose|in what|after|before|when|where|because)\\b)");

  static {
    Map<Footing, List<String>> phrases = new EnumMap<>(Footing.class);
    for (RuleTable.Row row : RuleTable.load(Footing.class, "footings.tsv").rows()) {
      phrases
          .computeIfAbsent(
              valueOf(row.get("footing").toUpperCase(Locale.ROOT)), f -> new ArrayList<>())
          .add(Pattern.quote(row.get("phrase")));
    }
    phrases.forEach(
        (footing, words) ->
            PHRASES.put(
                footing,
                Sought.of("(?<!\\p{L})(?:" + String.join("|", words) + ")(?!\\p{L}| not\\b)")));
  }

  private static final int WORDS_KEPT = 20_000;
  private static final Memo<String, Footing> FOOTINGS = new Memo<>(WORDS_KEPT, Footing::told);

  static Footing of(Assertion assertion) {
    return of(assertion.words());
  }

  /** By the words of the main clause. */
  static Footing of(String words) {
    return FOOTINGS.of(words);
  }

  private static Footing told(String words) {
    String all = words.toLowerCase(Locale.ROOT);
    if (INFINITIVE.matcher(all).find()) {
      return UNTOLD;
    }
    Matcher inner = INNER.matcher(all);
    String main = inner.find() ? all.substring(0, inner.start()) : all;
    for (Footing footing : List.of(OPEN, WANTED, BARRED, COMING)) {
      Sought phrases = PHRASES.get(footing);
      if (phrases != null && phrases.in(main)) {
        return footing;
      }
    }
    return SO;
  }

  /** Whether the one may be how the other holds it. */
  boolean fits(Footing other) {
    return this == other || this == UNTOLD || other == UNTOLD;
  }
}
