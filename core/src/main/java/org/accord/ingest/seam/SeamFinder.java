package org.accord.ingest.seam;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accord.model.Span;
import org.accord.text.RuleTable;
import org.jspecify.annotations.Nullable;

/**
 * Finds the seams of one text: where, inside its sentences, another line or sentence begins.
 *
 * <p>Sentences are given in the order of the text.
 */
final class SeamFinder {

  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N}] )\\p{Lu}{5,}(?: \\p{Lu}{4,})?"
              + "(?: \\p{Lu}\\p{Ll}+\\.? \\d{1,2})? \\((?:[\\p{L}.-]+ ){0,2}[\\p{L}.-]+\\)"
              + "(?= (?:- )?\\p{Lu})");

  private static final Pattern WEEKDAY =
      Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?");

  private static final Pattern EDGES = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** "- World - The Courier Online", which a title has and its repetition lacks. */
  private static final Pattern SECTION = Pattern.compile("\\s+[-–—|]\\s+.*$");

  private static final Map<String, Boolean> OPENERS =
      RuleTable.load(SeamFinder.class, "openers.tsv").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(r -> r.get("word"), r -> r.get("behind").equals("any")));

  private static final Set<String> LEADING =
      RuleTable.load(SeamFinder.class, "leading-words.tsv").rows().stream()
          .map(r -> r.get("word"))
          .collect(Collectors.toUnmodifiableSet());

  /** Titles of fewer words may stand in a sentence as any words do. */
  private static final int SHORTEST_TITLE = 4;

  /** A title is repeated in one of so many sentences at the beginning. */
  private static final int HEAD = 8;

  /** So many words that come again in one sentence are a line told twice. */
  private static final int AGAIN = 6;

  /** A line has so many words at least, or it is no line. */
  private static final int SHORTEST_LINE = 3;

  private final String text;
  private final List<List<String>> titles = new ArrayList<>();

  /** The first words of the lines seen so far. */
  private final List<List<String>> begun = new ArrayList<>();

  /** A word between blanks. */
  private record Token(int start, int end, String word) {

    String folded() {
      return SeamFinder.folded(word);
    }
  }

  SeamFinder(String text, List<String> titles) {
    this.text = text;
    for (String title : titles) {
      addTitle(title);
      addTitle(SECTION.matcher(title).replaceFirst(""));
    }
  }

  private void addTitle(String title) {
    List<String> words =
        WORD.matcher(title)
            .results()
            .map(m -> folded(m.group()))
            .filter(w -> !w.isEmpty())
            .toList();
    if (words.size() >= SHORTEST_TITLE && !titles.contains(words)) {
      titles.add(words);
    }
  }

  /**
   * Where further lines begin in the sentence; none for a sentence that is one.
   *
   * @param index the place of the sentence in the text
   */
  Set<Integer> in(Span sentence, int index) {
    Set<Integer> seams = new TreeSet<>();
    int from = sentence.start();
    if (index < HEAD) {
      for (Span title = titleIn(from, sentence); title != null; title = titleIn(from, sentence)) {
        lines(from, title.start(), sentence, seams);
        from = Furniture.skip(text, title.end(), sentence.end());
        seams.add(title.start());
        seams.add(from);
      }
    }
    lines(from, sentence.end(), sentence, seams);
    seams.remove(sentence.start());
    begun.add(beginning(sentence.start(), sentence.end()));
    seams.forEach(seam -> begun.add(beginning(seam, sentence.end())));
    return seams;
  }

  private List<String> beginning(int from, int to) {
    return tokens(from, to).stream().limit(SHORTEST_LINE).map(Token::word).toList();
  }

  /** The seams of a part of the sentence in which no title stands. */
  private void lines(int from, int to, Span sentence, Set<Integer> seams) {
    int at = from;
    boolean behind = from > sentence.start();
    for (int end = Furniture.end(text, at, to, sentence.end(), behind);
        end > at;
        end = Furniture.end(text, at, to, sentence.end(), behind)) {
      at = Furniture.skip(text, end, sentence.end());
      seams.add(at);
      behind = true;
    }
    if (at < to) {
      List<Token> tokens = tokens(at, to);
      again(tokens, seams);
      datelines(at, to, seams);
      List<String> words = tokens.stream().map(Token::word).toList();
      boolean tags = Tags.begin(words);
      int known = seams.size();
      openers(tokens, seams, behind || tags);
      int end = tags && seams.size() == known ? Tags.end(words, begun) : -1;
      if (end > 0) {
        seams.add(tokens.get(end).start);
      }
    }
  }

  /** The first title from there on that another line follows. */
  private @Nullable Span titleIn(int from, Span sentence) {
    List<Token> tokens = titles.isEmpty() ? List.of() : tokens(from, sentence.end());
    if (titles.stream().anyMatch(t -> matchEnd(tokens, 0, t) == tokens.size())) {
      return null;
    }
    for (int i = 0; i < tokens.size(); i++) {
      for (List<String> title : titles) {
        int end = matchEnd(tokens, i, title);
        if (end > 0
            && end < tokens.size()
            && opensLine(tokens.get(i).word)
            && Furniture.opens(text, tokens.get(end - 1).end, sentence.end())
            && !isPartOfDate(tokens.get(end), sentence.end())) {
          return Span.of(tokens.get(i).start, tokens.get(end - 1).end);
        }
      }
    }
    return null;
  }

  /** "Bomb kills ten in Pelda Monday, ..." goes on, unless a whole date follows. */
  private boolean isPartOfDate(Token next, int to) {
    return WEEKDAY.matcher(next.word).matches()
        && Furniture.end(text, next.start, to, to, true) == next.start;
  }

  /** The index behind the words if they are those of the title, else -1. */
  private static int matchEnd(List<Token> tokens, int from, List<String> title) {
    int at = from;
    int said = 0;
    while (said < title.size()) {
      if (at >= tokens.size()) {
        return -1;
      }
      String word = tokens.get(at).folded();
      if (!word.isEmpty() && !word.equals(title.get(said))) {
        return -1;
      }
      said += word.isEmpty() ? 0 : 1;
      at++;
    }
    return at;
  }

  /** A line that comes once more without a stop between: "Two were hurt on Friday Two were ...". */
  private static void again(List<Token> tokens, Set<Integer> seams) {
    if (tokens.size() < 2 * AGAIN) {
      return;
    }
    List<String> words = tokens.stream().map(Token::folded).toList();
    for (int k = AGAIN; k + AGAIN <= words.size(); k++) {
      if (words.subList(k, k + AGAIN).equals(words.subList(0, AGAIN))
          && opensLine(tokens.get(k).word)) {
        seams.add(tokens.get(k).start);
        return;
      }
    }
  }

  /** "... Ready to Talk PELDA (Gulf Wire) The talks ..." */
  private void datelines(int from, int to, Set<Integer> seams) {
    int bracket = text.indexOf('(', from);
    if (bracket < 0 || bracket >= to) {
      return;
    }
    Matcher dateline = DATELINE.matcher(text).region(from, to);
    while (dateline.find()) {
      seams.add(dateline.start());
      seams.add(Furniture.skip(text, dateline.end(), to));
    }
  }

  /** Where a word with a capital begins a sentence behind words that no mark closed. */
  private static void openers(List<Token> tokens, Set<Integer> seams, boolean furnished) {
    for (int i = SHORTEST_LINE; i + SHORTEST_LINE < tokens.size(); i++) {
      Boolean any = OPENERS.get(tokens.get(i).word);
      if (any == null || !Character.isLowerCase(first(tokens.get(i + 1)))) {
        continue;
      }
      String before = tokens.get(i - 1).word;
      boolean bare = Character.isLetterOrDigit(before.charAt(before.length() - 1));
      boolean small = Character.isLowerCase(before.charAt(0));
      boolean leads = LEADING.contains(before.toLowerCase(Locale.ROOT));
      if (bare && !leads && (small || any || furnished)) {
        seams.add(tokens.get(i).start);
      }
    }
  }

  private static boolean opensLine(String word) {
    char first = word.charAt(0);
    return Character.isUpperCase(first) || Character.isDigit(first);
  }

  private static char first(Token token) {
    return token.word.charAt(0);
  }

  private List<Token> tokens(int from, int to) {
    List<Token> tokens = new ArrayList<>();
    Matcher word = WORD.matcher(text).region(from, to);
    while (word.find()) {
      tokens.add(new Token(word.start(), word.end(), word.group()));
    }
    return tokens;
  }

  private static String folded(String word) {
    boolean plain = word.chars().allMatch(c -> c < Character.MIN_SURROGATE && isPlain((char) c));
    return (plain ? word : EDGES.matcher(word).replaceAll("")).toLowerCase(Locale.ROOT);
  }

  private static boolean isPlain(char c) {
    return Character.isLetterOrDigit(c);
  }
}
