package org.accord.corroboration.dispute;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.origin.Nations;
import org.accord.corroboration.weighing.StoryView;
import org.accord.text.Stems;

/**
 * Whom the words of a charge name as the doer where the act itself is told without one: "was fired
 * by Ruritanian gunners", "the shots came from a police van", "the missile was Ruritanian".
 */
final class Blamed {

  private static final Pattern DOER =
      Pattern.compile(
          "\\b(?:fired|launched|carried out|planted|dropped|shot|laid|staged|shelled|bombed|blown up"
              + "|hit|struck|attacked|ambushed|killed|destroyed|set|committed|hacked|the work) "
              + "(?:at|down|on|up)? ?(?:by|of) ((?:[\\p{L}’'-]+ ?){1,5})"
              + "|\\b(?:came|come|coming|fired|launched) from ((?:[\\p{L}’'-]+ ?){1,7})");

  /** What was used is of a country: "the missile was Ruritanian". */
  private static final Pattern MAKE =
      Pattern.compile("\\b(?:was|were|is|are) (?:an? )?(\\p{Lu}[\\p{L}’'-]+)\\W*$");

  private Blamed() {}

  /** Keys of the parties named; none where the words name nobody who has a name or a side. */
  static Set<String> in(Assertion assertion, StoryView story) {
    Set<String> blamed = new TreeSet<>();
    for (Pattern pattern : List.of(DOER, MAKE)) {
      Matcher matcher = pattern.matcher(assertion.words());
      while (matcher.find()) {
        String group = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        blamed.addAll(named(group, assertion, story));
      }
    }
    return blamed;
  }

  private static Set<String> named(String words, Assertion assertion, StoryView story) {
    Set<String> named = new TreeSet<>();
    String stems = " " + String.join(" ", Stems.words(words)) + " ";
    for (String party : assertion.parties()) {
      String name = party.substring(party.indexOf(':') + 1);
      if (story.isSomebody(name) && stems.contains(" " + name + " ")) {
        named.add(party);
      }
    }
    if (named.isEmpty()) {
      Nations.of(words).ifPresent(n -> named.add("state:" + n));
    }
    return named;
  }
}
