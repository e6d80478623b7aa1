package org.accord.grounding.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.accord.model.Span;

/**
 * Where names stand as whole words in the texts of a story, found in one pass over each text.
 *
 * <p>A name stands where neither a letter nor a digit touches it, and no hyphen stands before it.
 * Every text is cut into runs of letters and digits; only at runs that begin a name is anything
 * compared.
 */
final class NameIndex {

  private final Map<String, List<String>> namesByRun = new HashMap<>();

  /** The characters with which names begin: most words of a text begin with others. */
  private final BitSet beginnings = new BitSet();

  private final List<Map<String, List<Span>>> found = new ArrayList<>();

  private NameIndex(Collection<String> names, List<String> texts) {
    for (String name : names) {
      namesByRun.computeIfAbsent(run(name, 0), r -> new ArrayList<>()).add(name);
      beginnings.set(name.codePointAt(0));
    }
    texts.forEach(text -> found.add(search(text)));
  }

  static NameIndex of(Collection<String> names, List<String> texts) {
    return new NameIndex(names, texts);
  }

  /** The names that stand in that text, by name, each with where it stands, in order. */
  Map<String, List<Span>> in(int text) {
    return found.get(text);
  }

  private Map<String, List<Span>> search(String text) {
    Map<String, List<Span>> spans = new TreeMap<>();
    int at = 0;
    while (at < text.length()) {
      int first = text.codePointAt(at);
      int length = Character.charCount(first);
      if (beginnings.get(first) && isFree(text, at)) {
        String run = run(text, at);
        for (String name : namesByRun.getOrDefault(run, List.of())) {
          note(text, at, name, spans);
        }
        length = Math.max(length, run.length());
      }
      at += length;
    }
    return spans;
  }

  private static void note(String text, int at, String name, Map<String, List<Span>> spans) {
    int end = at + name.length();
    if (text.startsWith(name, at) && (end == text.length() || !isInside(text.codePointAt(end)))) {
      List<Span> known = spans.computeIfAbsent(name, n -> new ArrayList<>());
      if (known.isEmpty() || known.get(known.size() - 1).end() <= at) {
        known.add(Span.of(at, end));
      }
    }
  }

  private static boolean isFree(String text, int at) {
    if (at == 0) {
      return true;
    }
    int before = text.codePointBefore(at);
    return before != '-' && !isInside(before);
  }

  /** The letters and digits that stand there in one run; empty where something else stands. */
  private static String run(String text, int from) {
    int end = from;
    while (end < text.length() && isInside(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return text.substring(from, end);
  }

  private static boolean isInside(int c) {
    return Character.isLetter(c) || c >= '0' && c <= '9';
  }
}
