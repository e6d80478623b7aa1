package org.accord.claim.event.role;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.accord.claim.event.told.Filler;
import org.accord.model.claim.Participant;

/** Who does an act and who undergoes it. */
public record Roles(List<Filler> agents, List<Filler> patients) {

  public static final Roles NONE = new Roles(List.of(), List.of());

  public Roles {
    List<Filler> doers = distinct(agents);
    agents = doers;
    patients =
        distinct(patients).stream().filter(p -> doers.stream().noneMatch(p::isSame)).toList();
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
