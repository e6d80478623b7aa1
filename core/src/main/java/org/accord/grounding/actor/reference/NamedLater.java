package org.accord.grounding.actor.reference;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.accord.grounding.actor.sighting.Sighting;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.ActorMention.Form;
import org.accord.text.Blanks;
import org.accord.text.RuleTable;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Names bodies that a report tells of before it names them: "A monitor said ten had died. The Lund
 * Observatory said ...".
 *
 * <p>Only a description of some kind in {@code named-later.tsv} takes a name, and only where one
 * body alone of that kind is named in the report.
 */
final class NamedLater {

  private record Kind(Pattern called, Pattern name) {}

  private static final List<Kind> KINDS =
      RuleTable.load(NamedLater.class, "named-later.tsv").rows().stream()
          .map(r -> new Kind(Pattern.compile(r.get("called")), Pattern.compile(r.get("name"))))
          .toList();

  private static final int REACH = 10;
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?|this|that) ");

  private final Words words;
  private final Antecedents look;
  private final List<Sighting> all;

  NamedLater(Words words, Antecedents look, List<Sighting> all) {
    this.words = words;
    this.look = look;
    this.all = all;
  }

  void resolve() {
    for (Sighting s : List.copyOf(all)) {
      String unnamed = s.key;
      boolean open =
          s.form == Form.DESCRIPTION
              && s.kind != ActorKind.PERSON
              && !s.plural
              && (unnamed == null || unnamed.startsWith("unnamed:"))
              && (s.speaks || s.indefinite && isApposed(s));
      Sighting named = open ? named(s) : null;
      if (named != null) {
        name(s, unnamed, named);
      }
    }
  }

  /** "the Lund Observatory a monitoring group": right behind a name, the comma lost or not. */
  private boolean isApposed(Sighting description) {
    int end = words.is(description.from - 1, ",") ? description.from - 1 : description.from;
    return all.stream().anyMatch(s -> s.isName() && s.to == end);
  }

  private void name(Sighting description, @Nullable String unnamed, Sighting named) {
    for (Sighting s : all) {
      if (s == description || unnamed != null && unnamed.equals(s.key)) {
        s.key = named.key;
        s.kind = named.kind;
        s.named = true;
      }
    }
  }

  /** The only body of its kind that the report names, near enough behind or anywhere before. */
  private @Nullable Sighting named(Sighting description) {
    String called =
        ARTICLE
            .matcher(
                Blanks.joined(
                    words
                        .span(description.from, description.to)
                        .in(words.text())
                        .toLowerCase(Locale.ROOT)))
            .replaceFirst("");
    for (Kind kind : KINDS) {
      if (!kind.called().matcher(called).matches()) {
        continue;
      }
      Map<String, Sighting> fitting = new TreeMap<>();
      for (Sighting s : all) {
        if (fits(s, kind) && s.key != null) {
          fitting.putIfAbsent(s.key, s);
        }
      }
      if (fitting.size() != 1) {
        return null;
      }
      Sighting only = fitting.values().iterator().next();
      boolean near = look.sentence(only) - look.sentence(description) <= REACH;
      return near && (description.indefinite || only.speaks) ? only : null;
    }
    return null;
  }

  /** "Ten die in Kesh Monitor": the place and the source behind it, and no name. */
  private boolean isHeadlinesEnd(Sighting s) {
    return s.to - s.from == 2
        && s.to == words.sentenceEnd(s.from)
        && words.is(s.to - 1, "monitor", "watchdog");
  }

  private boolean fits(Sighting s, Kind kind) {
    return s.isName()
        && s.key != null
        && !s.plural
        && s.kind != ActorKind.PERSON
        && s.kind != ActorKind.STATE
        && s.kind != ActorKind.VESSEL
        && !look.isOwn(s)
        && !isHeadlinesEnd(s)
        && kind.name().matcher(s.surface.toLowerCase(Locale.ROOT)).find();
  }
}
