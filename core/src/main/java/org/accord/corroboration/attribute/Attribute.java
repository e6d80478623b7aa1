package org.accord.corroboration.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accord.corroboration.origin.Nations;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorKind;
import org.accord.text.RuleTable;
import org.accord.text.Sought;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of one named person or vessel as some words give it.
 *
 * @param actor id of the one that has it
 * @param name "flag", "age"
 * @param value a country's name, or a number of years
 * @param one whether no other value can hold as well
 * @param text the words that give it
 */
record Attribute(String actor, String name, String value, boolean one, String text) {

  /** Finds the actor that goes by a name. */
  interface Directory {
    @Nullable Actor named(String name);
  }

  private static final String NAME =
      "\\p{Lu}[\\p{L}\\d'’.-]*(?: (?:(?:al|el|bin|ibn|de|da|von|van) )?[\\p{Lu}\\d][\\p{L}\\d'’.-]*){0,4}";
  private static final Pattern NAMES = Pattern.compile(NAME);

  /** What was so before, or is not: "was registered in Malaysia until mid-2017". */
  private static final Pattern NO_LONGER =
      Pattern.compile(
          "\\b(?:until|previously|formerly|originally|once|used to|before|not|never|no longer|had been)\\b");

  /**
   * One way to give an attribute.
   *
   * @param core what stands in it beside the names: without it no name need be looked for
   */
  private record Form(
      String attribute, ActorKind of, boolean one, boolean person, Sought core, Pattern pattern) {}

  private static final List<Form> FORMS = forms();

  private static List<Form> forms() {
    List<Form> forms = new ArrayList<>();
    for (RuleTable.Row row : RuleTable.load(Attribute.class, "attributes.tsv").rows()) {
      String form =
          Pattern.quote(row.get("form"))
              .replace("{P}", "\\E(?<p>" + NAME + ")\\Q")
              .replace("{C}", "\\E(?:the )?(?<v>" + NAME + ")\\Q")
              .replace("{N}", "\\E(?<v>[1-9]\\d?)\\Q");
      forms.add(
          new Form(
              row.get("attribute"),
              row.get("of").equals("vessel") ? ActorKind.VESSEL : ActorKind.PERSON,
              row.get("holds").equals("one"),
              row.get("form").contains("{P}"),
              Sought.of(core(row.get("form"))),
              Pattern.compile("(?<![\\p{L}\\d])" + form + "(?![\\p{L}\\d])")));
    }
    return List.copyOf(forms);
  }

  /** The longest part of the form that has no name in it. */
  private static String core(String form) {
    return Stream.of(form.split("\\{[PC]}"))
        .max(Comparator.comparingInt(String::length))
        .map(part -> Pattern.quote(part).replace("{N}", "\\E[1-9]\\d?\\Q").replace("\\Q\\E", ""))
        .orElseThrow();
  }

  /** What the words give of anybody; of each attribute of each actor the first value only. */
  static List<Attribute> in(String words, Directory directory) {
    Map<String, Attribute> found = new TreeMap<>();
    for (Form form : FORMS) {
      if (!form.core().in(words)) {
        continue;
      }
      Matcher matcher = form.pattern().matcher(words);
      while (matcher.find()) {
        String value = value(matcher.group("v"));
        Actor actor =
            form.person() ? of(matcher.group("p"), form, directory) : only(words, form, directory);
        if (value != null && actor != null && !NO_LONGER.matcher(words).find()) {
          found.putIfAbsent(
              actor.id() + " " + form.attribute(),
              new Attribute(actor.id(), form.attribute(), value, form.one(), matcher.group()));
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** The longest name within these words that somebody of the sort goes by. */
  private static @Nullable Actor of(String words, Form form, Directory directory) {
    return within(words).stream()
        .map(name -> Optional.ofNullable(directory.named(name)))
        .flatMap(Optional::stream)
        .filter(a -> a.named() && a.kind() == form.of())
        .findFirst()
        .orElse(null);
  }

  /** The only one of the sort that the words name, null where they name none or several. */
  private static @Nullable Actor only(String words, Form form, Directory directory) {
    Map<String, Actor> named = new TreeMap<>();
    NAMES
        .matcher(words)
        .results()
        .forEach(
            r -> {
              Actor actor = of(r.group(), form, directory);
              if (actor != null) {
                named.put(actor.id(), actor);
              }
            });
    return named.size() == 1 ? named.values().iterator().next() : null;
  }

  /** A number as it is, a country by its name; null where the words name neither. */
  private static @Nullable String value(String words) {
    if (Character.isDigit(words.charAt(0))) {
      return words;
    }
    return Nations.of(words).orElse(null);
  }

  /** All runs of whole words in these, the longest first. */
  private static List<String> within(String words) {
    List<String> tokens = List.of(words.split(" "));
    List<String> runs = new ArrayList<>();
    for (int length = tokens.size(); length > 0; length--) {
      for (int from = 0; from + length <= tokens.size(); from++) {
        runs.add(String.join(" ", tokens.subList(from, from + length)));
      }
    }
    return runs;
  }

  /** Whether the other value says something else: people grow a year older within a story. */
  boolean differs(Attribute other) {
    return Character.isDigit(value.charAt(0)) && Character.isDigit(other.value.charAt(0))
        ? Math.abs(Integer.parseInt(value) - Integer.parseInt(other.value)) > 1
        : !value.equals(other.value);
  }
}
