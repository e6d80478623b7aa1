package org.accord.grounding.place;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.text.Blanks;

/**
 * A place that the text says another lies in or near: "Ramousseh, in southern Aleppo".
 *
 * @param key of the group of the place that contains
 * @param kilometres from it, where the text tells ("12 miles north of"), else 0
 */
record Container(String key, double kilometres) {

  private static final String ARTICLE = "(?:the\\s+|a\\s+|an\\s+)?";
  private static final String ADJECTIVES = "(?:[\\p{Ll}-]+\\s+){0,3}";
  private static final String BREAK = "\\s*(?:,|–|—|-|\\()?\\s*";
  private static final String KIND =
      "(?:villages?|towns?|cit(?:y|ies)|districts?|neighbou?rhoods?|suburbs?|areas?|quarters?|camps?"
          + "|enclaves?|checkpoints?|crossings?|bases?|hamlets?|settlements?|ports?|hospitals?"
          + "|airports?|islands?|communit(?:y|ies)|municipalit(?:y|ies))";
  private static final Pattern INSIDE =
      Pattern.compile("^" + BREAK + "(?:both\\s+)?in\\s+" + ARTICLE + ADJECTIVES + "$");
  private static final Pattern KIND_OF =
      Pattern.compile(
          "^"
              + BREAK
              + ARTICLE
              + ADJECTIVES
              + KIND
              + "\\s+(?:in|of|near|outside|inside|on the (?:outskirts|edge) of)\\s+"
              + ARTICLE
              + ADJECTIVES
              + "$");
  private static final Pattern AWAY =
      Pattern.compile(
          "^"
              + BREAK
              + "(?:"
              + ARTICLE
              + ADJECTIVES
              + KIND
              + "\\s+)?(?:about|some|around|just|roughly)?\\s*"
              + "(\\d{1,3})(?:\\.\\d+)?\\s*-?(km|kilomet(?:er|re)s?|miles?)\\b[^.;]{0,40}?"
              + "(?:of|from|outside)\\s+"
              + ARTICLE
              + ADJECTIVES
              + "$");
  private static final double MILE = 1.609;

  /** What stands between two names says that the first lies in the second or so far from it. */
  static Optional<Container> between(String words, String key) {
    String line = Blanks.joined(words);
    Matcher away = AWAY.matcher(line);
    if (away.find()) {
      double unit = away.group(2).startsWith("mile") ? MILE : 1;
      return Optional.of(new Container(key, Integer.parseInt(away.group(1)) * unit));
    }
    return INSIDE.matcher(line).find() || KIND_OF.matcher(line).find()
        ? Optional.of(new Container(key, 0))
        : Optional.empty();
  }
}
