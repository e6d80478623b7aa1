package org.accord.grounding.actor.sighting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.accord.model.grounding.ActorKind;
import org.accord.text.Memo;
import org.accord.text.RuleTable;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/** Organizations that every news reader knows, by every name; from {@code organizations.tsv}. */
public final class KnownOrganizations {

  /** A row of the table. */
  public record Known(String name, ActorKind kind, boolean stateRun) {}

  private static final Pattern ARTICLE = Pattern.compile("^(?:[Tt]he) ");
  private static final Pattern POSSESSIVE = Pattern.compile("'s\\b");
  private static final Pattern GAP = Pattern.compile("\\s+");
  private static final int NAMES_KEPT = 20_000;
  private static final Memo<String, String> KEYS =
      new Memo<>(NAMES_KEPT, KnownOrganizations::makeKey);
  private static final Map<String, Known> BY_WORDS = new HashMap<>();
  private static final Set<String> FIRST_WORDS = new HashSet<>();
  private static final int LONGEST = 12;

  static {
    for (RuleTable.Row row : RuleTable.load(KnownOrganizations.class, "organizations.tsv").rows()) {
      Known known =
          new Known(
              row.get("name"), HeadNouns.kind(row.get("kind")), row.get("state").equals("yes"));
      List<String> names = new ArrayList<>(row.list("aliases"));
      names.add(row.get("name"));
      for (String name : names) {
        BY_WORDS.put(key(name), known);
        FIRST_WORDS.add(key(name).split(" ", 2)[0]);
      }
    }
  }

  private KnownOrganizations() {}

  private static String key(String name) {
    return KEYS.of(name);
  }

  private static String makeKey(String name) {
    String bare = ARTICLE.matcher(name).replaceFirst("").replace('’', '\'');
    return GAP.matcher(POSSESSIVE.matcher(bare).replaceAll(" 's")).replaceAll(" ");
  }

  /** The longest known name that begins at this word: its last word's index + 1, or -1. */
  public static int endOf(Words words, int from) {
    if (from >= words.size() || !FIRST_WORDS.contains(words.get(from).text().replace('’', '\''))) {
      return -1;
    }
    StringBuilder key = new StringBuilder();
    int end = -1;
    for (int i = from; words.sameSentence(i, from) && i - from < LONGEST; i++) {
      if (i > from) {
        key.append(' ');
      }
      key.append(words.get(i).text().replace('’', '\''));
      if (known(key.toString()) != null) {
        end = i + 1;
      }
    }
    return end;
  }

  public static @Nullable Known of(Words words, int from, int to) {
    StringBuilder key = new StringBuilder();
    for (int i = from; i < to; i++) {
      key.append(i > from ? " " : "").append(words.get(i).text().replace('’', '\''));
    }
    return known(key.toString());
  }

  /** Of long names also where the possessive lost its mark: "Human Rights Watchs report". */
  private static @Nullable Known known(String key) {
    Known known = BY_WORDS.get(key);
    boolean possessive = known == null && key.endsWith("s") && key.indexOf(' ') > 0;
    return possessive ? BY_WORDS.get(key.substring(0, key.length() - 1)) : known;
  }

  public static @Nullable Known named(String name) {
    return BY_WORDS.get(key(name));
  }
}
