package org.accord.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words of which every match of a pattern has at least one, read off the pattern.
 *
 * <p>Of what stands in a row the longest is taken, of alternatives all; what may be missing is
 * passed over, as are sets of letters. Syntax that it does not know makes it give no words, which
 * is always right.
 *
 * @param small whether the words are to be looked for in the text in small letters
 * @param words none if nothing is known to be in every match
 */
record RequiredWords(boolean small, List<String> words) {

  private static final int SHORTEST = 2;
  private static final int MOST = 200;
  private static final RequiredWords NONE = new RequiredWords(false, List.of());

  static RequiredWords of(Pattern pattern) {
    int known = Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.MULTILINE;
    String regex = pattern.pattern();
    boolean unicode = Pattern.compile("\\(\\?\\w*[uUx]").matcher(regex).find();
    if ((pattern.flags() & ~known) != 0 || unicode) {
      return NONE;
    }
    boolean small =
        (pattern.flags() & Pattern.CASE_INSENSITIVE) != 0
            || Pattern.compile("\\(\\?\\w*i").matcher(regex).find();
    Set<String> words = new Reading(regex).all();
    if (words == null || words.stream().anyMatch(w -> w.length() < SHORTEST)) {
      return NONE;
    }
    return new RequiredWords(
        small, words.stream().map(w -> small ? w.toLowerCase(Locale.ROOT) : w).distinct().toList());
  }

  /** One walk over the pattern's letters. */
  private static final class Reading {

    private static final Pattern TIMES = Pattern.compile("(?:([?*+])|\\{(\\d+)(?:,\\d*)?\\})[?+]?");
    private static final Pattern GROUP =
        Pattern.compile("\\?(?:<[a-zA-Z]\\w*>|:|>|([=!]|<[=!])|\\w*(?:-\\w+)?(:|\\)))");

    private final String regex;
    private int at;
    private boolean once;
    private boolean unknown;

    Reading(String regex) {
      this.regex = regex;
    }

    @Nullable Set<String> all() {
      Set<String> words = alternatives();
      boolean whole = !unknown && at == regex.length();
      return whole && words != null && words.size() <= MOST ? words : null;
    }

    private @Nullable Set<String> alternatives() {
      Set<String> all = new LinkedHashSet<>();
      boolean open = false;
      while (true) {
        Set<String> branch = row();
        if (branch == null) {
          open = true;
        } else {
          all.addAll(branch);
        }
        if (at >= regex.length() || regex.charAt(at) != '|') {
          return open ? null : all;
        }
        at++;
      }
    }

    private @Nullable Set<String> row() {
      List<Set<String>> found = new ArrayList<>();
      StringBuilder run = new StringBuilder();
      while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
        char c = regex.charAt(at++);
        Set<String> inside = null;
        int letter = -1;
        switch (c) {
          case '(' -> inside = group();
          case '[' -> letters();
          case '.', '^', '$' -> {}
          case '\\' -> letter = regex.startsWith("Q", at) ? quoted(run) : escaped();
          default -> letter = c < 128 ? c : -1;
        }
        boolean surely = surely();
        if (letter >= 0 && surely) {
          run.append((char) letter);
        }
        if (letter < 0 || !once) {
          close(run, found);
        }
        if (inside != null && surely) {
          found.add(inside);
        }
      }
      close(run, found);
      Set<String> best = null;
      for (Set<String> words : found) {
        if (best == null || shortest(words) > shortest(best)) {
          best = words;
        }
      }
      return best;
    }

    /** Whether what was just read stands there at least once; passes what tells how often. */
    private boolean surely() {
      var times = TIMES.matcher(regex).region(Math.min(at, regex.length()), regex.length());
      once = !times.lookingAt();
      if (once) {
        return true;
      }
      at = times.end();
      return times.group(1) != null ? times.group(1).equals("+") : !times.group(2).matches("0+");
    }

    private static void close(StringBuilder run, Collection<Set<String>> found) {
      if (!run.isEmpty()) {
        found.add(Set.of(run.toString()));
        run.setLength(0);
      }
    }

    private static int shortest(Set<String> words) {
      return words.stream().mapToInt(String::length).min().orElse(0);
    }

    private @Nullable Set<String> group() {
      var opening = GROUP.matcher(regex).region(at, regex.length());
      boolean aside = false;
      if (!opening.lookingAt()) {
        unknown |= regex.startsWith("?", at);
      } else {
        at = opening.end();
        aside = opening.group(1) != null;
        if (")".equals(opening.group(2))) {
          return null;
        }
      }
      Set<String> inside = alternatives();
      at++;
      return aside ? null : inside;
    }

    /** Passes a set of letters. */
    private void letters() {
      at += at < regex.length() && regex.charAt(at) == '^' ? 1 : 0;
      at += at < regex.length() && regex.charAt(at) == ']' ? 1 : 0;
      while (at < regex.length() && regex.charAt(at) != ']') {
        char c = regex.charAt(at++);
        if (c == '[') {
          letters();
        } else if (c == '\\') {
          at++;
        }
      }
      at++;
    }

    /** Passes what is quoted and gives its last letter. */
    private int quoted(StringBuilder run) {
      int end = regex.indexOf("\\E", at);
      String words = end < 0 ? "" : regex.substring(at + 1, end);
      if (words.isEmpty() || words.chars().anyMatch(c -> c >= 128)) {
        unknown = true;
        at = regex.length();
        return -1;
      }
      at = end + 2;
      run.append(words, 0, words.length() - 1);
      return words.charAt(words.length() - 1);
    }

    /** The letter that is meant, or -1 for a class of letters, a place or anything else. */
    private int escaped() {
      char c = at < regex.length() ? regex.charAt(at++) : ' ';
      if (c == 'p' || c == 'P') {
        at = regex.startsWith("{", at) ? regex.indexOf('}', at) + 1 : at + 1;
        return -1;
      }
      if ("bBAzZGdDwWsShHvVR".indexOf(c) >= 0) {
        return -1;
      }
      if (c == 'u') {
        at += 4;
        return -1;
      }
      if (Character.isLetterOrDigit(c)) {
        unknown = true;
        return -1;
      }
      return c < 128 ? c : -1;
    }
  }
}
