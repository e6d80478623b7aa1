package org.accord.claim.attribution.speaker;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accord.model.Span;
import org.accord.model.grounding.ActorMention;
import org.accord.text.RuleTable;

/**
 * A source that belongs to somebody: in "Haddad's daughter" the daughter speaks, and not Haddad.
 *
 * <p>Nouns that carry words ("Haddad's statement") and those by which the owner himself is heard
 * ("Kassara's leaders") leave the speaker as he is; rows of {@code carriers.tsv} and {@code
 * state-voices.tsv}.
 */
final class Owned {

  private static final Set<String> CARRIERS = nouns("carriers.tsv");
  private static final Set<String> STATE_VOICES = nouns("state-voices.tsv");
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?s)^['’]s?\\s+((?:[\\p{L}\\p{N}.-]+\\s+){0,4}?)([\\p{L}-]+)(?:[\\s,.;:]*|,.*|\\s+(?:of|in|at|for|from|to|on|who|which|[\\p{Ll}]+ed)\\s.*)$");

  private final String text;
  private final Span source;

  Owned(String text, Span source) {
    this.text = text;
    this.source = source;
  }

  private static Set<String> nouns(String table) {
    return RuleTable.load(Owned.class, table).rows().stream()
        .map(r -> r.get("noun"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the mention only owns who speaks. */
  boolean belongsTo(ActorMention mention) {
    Span at = mention.evidence().span();
    if (at.end() >= source.end() || at.start() < source.start()) {
      return false;
    }
    Matcher behind = BEHIND.matcher(text.substring(at.end(), source.end()));
    if (!behind.matches()) {
      return false;
    }
    String noun = behind.group(2).toLowerCase(Locale.ROOT);
    return !CARRIERS.contains(noun) && !STATE_VOICES.contains(noun);
  }
}
