package org.accord.grounding.actor.reference;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.accord.grounding.actor.sighting.ActorWords;
import org.accord.grounding.actor.sighting.Sighting;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.ActorMention.Form;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Names those whom a report tells of before it names them: "A union boss has criticized the plan.
 * The comments by Ada Lund, who heads the union ...".
 *
 * <p>A description means the one person named later who is called by its noun; one in the lead by a
 * noun of office, the only person named there who is heard at all.
 */
final class Introductions {

  private static final int LEAD = 2;
  private static final int REACH = 10;

  private final Words words;
  private final List<Sighting> all;
  private final Offices offices;

  Introductions(Words words, List<Sighting> all, Offices offices) {
    this.words = words;
    this.all = all;
    this.offices = offices;
  }

  void resolve() {
    for (Sighting s : List.copyOf(all)) {
      boolean open =
          s.form == Form.DESCRIPTION
              && s.kind == ActorKind.PERSON
              && !s.plural
              && s.head != null
              && s.key != null
              && s.key.startsWith("unnamed:")
              && (!s.indefinite || sentence(s) <= LEAD);
      Sighting named = open ? named(s) : null;
      if (named != null && named.key != null && s.key != null) {
        rename(s.key, named.key);
      }
    }
  }

  private @Nullable Sighting named(Sighting description) {
    Set<String> called = new TreeSet<>();
    Set<String> heard = new TreeSet<>();
    Sighting first = null;
    Sighting speaker = null;
    for (Sighting s : all) {
      boolean person =
          s.isName()
              && s.kind == ActorKind.PERSON
              && !s.plural
              && s.key != null
              && s.from > description.to;
      if (!person || s.key == null) {
        continue;
      }
      boolean near = sentence(s) - sentence(description) <= REACH;
      if (near && isCalled(s, description)) {
        first = called.add(s.key) && called.size() == 1 ? s : first;
      }
      if (s.speaks || words.is(s.from - 1, "by")) {
        speaker = heard.add(s.key) && heard.size() == 1 ? s : speaker;
      }
    }
    if (first != null && called.size() == 1 && fits(first, description)) {
      return first;
    }
    boolean lead =
        sentence(description) <= LEAD
            && description.speaks
            && ActorWords.is("leading", String.valueOf(description.head));
    return lead && speaker != null && heard.size() == 1 && fits(speaker, description)
        ? speaker
        : null;
  }

  private boolean isCalled(Sighting s, Sighting description) {
    String head = String.valueOf(description.head);
    return s.role != null && s.role.toLowerCase(Locale.ROOT).endsWith(head)
        || offices.isTitled(s.key, head);
  }

  /** Neither speaks for another side than the other; whoever only speaks for one must tell it. */
  private boolean fits(Sighting name, Sighting description) {
    String side = description.affiliation == null ? null : description.affiliation.key;
    Set<String> sides = offices.affiliations(name.key);
    boolean spokesman = ActorWords.is("speaking-for", String.valueOf(description.head));
    return sides.contains(String.valueOf(side)) || !spokesman && (side == null || sides.isEmpty());
  }

  private int sentence(Sighting s) {
    return words.get(s.from).sentence();
  }

  private void rename(String unnamed, String key) {
    for (Sighting s : all) {
      if (unnamed.equals(s.key)) {
        s.key = key;
      }
    }
  }
}
