package org.accord.corroboration.statement;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accord.corroboration.gist.Concepts;
import org.accord.text.Memo;
import org.accord.text.Stems;

/**
 * What the words of a statement name: their stems, or what these mean.
 *
 * @param common what is named by words that are no names
 * @param isTold whether it is a sentence, and not the title of one, in which every word may be a
 *     name
 */
record Things(Set<String> all, Set<String> common, boolean isTold) {

  /** A word that is no name. */
  private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}'’])\\p{Ll}[\\p{L}'’-]+");

  private static final int WORDS_KEPT = 20_000;
  private static final Memo<String, Things> THINGS = new Memo<>(WORDS_KEPT, Things::in);

  static Things of(String words) {
    return THINGS.of(words);
  }

  private static Things in(String words) {
    String small =
        SMALL.matcher(words).results().map(MatchResult::group).collect(Collectors.joining(" "));
    return new Things(
        things(words),
        things(small),
        SMALL.matcher(words).results().count() >= Companions.LEAST_WITHIN);
  }

  private static Set<String> things(String words) {
    Stream<String> stems = Stems.of(words).stream();
    return stems.map(s -> Concepts.of(s).orElse(s)).collect(Collectors.toUnmodifiableSet());
  }
}
