package org.accord.claim.event.role;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.accord.claim.event.told.Filler;
import org.accord.model.claim.Participant;

/**
 * Who does an act and who undergoes it.
 *
 * @param eachOther whether those who do it do it to one another; otherwise nobody is both
 */
public record Roles(List<Filler> agents, List<Filler> patients, boolean eachOther) {

  public Roles {
    List<Filler> doers = distinct(agents);
    agents = doers;
    patients =
        eachOther
            ? doers
            : distinct(patients).stream().filter(p -> doers.stream().noneMatch(p::isSame)).toList();
  }

  public Roles(List<Filler> agents, List<Filler> patients) {
    this(agents, patients, false);
  }

  /** "The two blamed each other". */
  static Roles ofEachOther(List<Filler> both) {
    return new Roles(both, List.of(), true);
  }

  private static List<Filler> distinct(List<Filler> fillers) {
    List<Filler> once = new ArrayList<>();
    for (Filler filler : fillers) {
      if (once.stream().noneMatch(filler::isSame)) {
        once.add(filler);
      }
    }
    return List.copyOf(once);
  }

  public List<Participant> participants() {
    return Stream.concat(
            agents.stream().map(a -> a.as(Participant.Role.AGENT)),
            patients.stream().map(p -> p.as(Participant.Role.PATIENT)))
        .toList();
  }
}
