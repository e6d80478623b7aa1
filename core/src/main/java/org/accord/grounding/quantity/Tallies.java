package org.accord.grounding.quantity;

import java.util.List;
import org.accord.grounding.number.Word;
import org.accord.grounding.quantity.count.Counted;
import org.accord.model.grounding.Quantity.Tally;

/** Tells whether a count is a running total, an addition, what remains or what is planned. */
final class Tallies {

  private static final int AROUND = 8;

  private Tallies() {}

  static Tally of(List<Word> words, Counted counted) {
    int after = counted.amount().to();
    if (after < words.size() && words.get(after).is("more") && !words.get(after - 1).is("or")) {
      return Tally.NEW;
    }
    for (int i = Math.max(0, counted.from() - AROUND);
        i < Math.min(words.size(), counted.to() + AROUND);
        i++) {
      String word = words.get(i).lower();
      switch (word) {
        case "remain", "remains", "remained", "remaining", "still" -> {
          return Tally.REMAINING;
        }
        case "another", "additional", "further" -> {
          return Tally.NEW;
        }
        case "since", "already", "total", "toll", "altogether" -> {
          return Tally.CUMULATIVE;
        }
        case "will", "expected", "planned", "plans", "scheduled", "due" -> {
          return Tally.PLANNED;
        }
        default -> {}
      }
    }
    return Tally.UNTOLD;
  }
}
