package org.accord.bench.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;

/**
 * Makes new sentences of old ones: the beginning of one, the end of another, many of the longer
 * words exchanged for words of a third, names and numbers for others.
 */
final class MadeSentences {

  private static final String[] SYLLABLES =
      "ka lo mer tan osk ri vel dor sha bin ar qu el zim par no gri hal vo tes mi rad bu len"
          .split(" ");
  private static final double EXCHANGED = 0.6;
  private static final double RENAMED = 0.8;
  private static final int LONG = 4;

  private final List<String[]> sentences = new ArrayList<>();
  private final List<String> words;

  MadeSentences(List<String> raw) {
    TreeSet<String> longer = new TreeSet<>();
    for (String sentence : raw) {
      String[] parts = sentence.split("\\s+");
      sentences.add(parts);
      for (String part : parts) {
        if (part.length() >= LONG && part.chars().allMatch(Character::isLowerCase)) {
          longer.add(part);
        }
      }
    }
    words = List.copyOf(longer);
  }

  /** A new sentence. */
  String next(Random random) {
    String[] first = sentences.get(random.nextInt(sentences.size()));
    String[] second = sentences.get(random.nextInt(sentences.size()));
    int cut = 1 + random.nextInt(first.length - 1);
    StringBuilder made = new StringBuilder();
    for (int i = 0; i < cut; i++) {
      made.append(word(first[i], random)).append(' ');
    }
    for (int i = Math.min(cut, second.length - 1); i < second.length; i++) {
      made.append(word(second[i], random)).append(' ');
    }
    made.setLength(made.length() - 1);
    char end = made.charAt(made.length() - 1);
    return end == '.' || end == '?' || end == '!' ? made.toString() : made.append('.').toString();
  }

  private String word(String word, Random random) {
    char c = word.charAt(0);
    if (Character.isDigit(c)) {
      return Integer.toString(1 + random.nextInt(900));
    }
    if (Character.isUpperCase(c) && word.length() >= LONG && random.nextDouble() < RENAMED) {
      return name(random);
    }
    if (Character.isLowerCase(c) && word.length() >= LONG && random.nextDouble() < EXCHANGED) {
      return words.get(random.nextInt(words.size()));
    }
    return word;
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 2 + random.nextInt(2); i++) {
      name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
