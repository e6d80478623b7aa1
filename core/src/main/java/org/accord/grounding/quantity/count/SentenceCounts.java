package org.accord.grounding.quantity.count;

import java.util.Comparator;
import java.util.List;
import org.accord.grounding.amount.Amount;
import org.accord.grounding.number.Word;
import org.accord.model.grounding.Moment;
import org.jspecify.annotations.Nullable;

/** Finds the counts of one sentence. */
public final class SentenceCounts {

  private final Counting counting;
  private final OtherNumbers others;
  private final BareCounts bare;
  private final NounCounts nouns;
  private final Measures measures;

  /**
   * @param before the last count of the sentence before, null if it has none
   */
  public SentenceCounts(List<Word> words, List<Moment> moments, @Nullable Counted before) {
    this.counting = Counting.of(words, List.copyOf(moments), before);
    this.others = new OtherNumbers(counting);
    this.bare = new BareCounts(counting, others);
    this.measures = new Measures(counting);
    this.nouns = new NounCounts(counting, others, measures);
  }

  /** The counts, in order. */
  public List<Counted> find() {
    int i = 0;
    while (i < counting.words().size()) {
      Amount amount = counting.amounts().at(i);
      if (amount == null) {
        Counted none = bare.none(i);
        i = none == null ? i + 1 : keep(none);
      } else {
        Counted counted = others.has(amount) ? null : counted(amount);
        i = counted == null ? amount.to() : Math.max(amount.to(), keep(counted));
      }
    }
    // A whole is found before its part, and stands behind it.
    return counting.found().stream().sorted(Comparator.comparingInt(Counted::from)).toList();
  }

  /** Keeps the count; the index after its words. */
  private int keep(Counted counted) {
    counting.found().add(counted);
    return counted.to();
  }

  private @Nullable Counted counted(Amount amount) {
    if (amount.currency()) {
      return measures.money(amount);
    }
    if (measures.isCompound(amount)) {
      return measures.compound(amount);
    }
    Amount whole = Wholes.of(counting, amount);
    if (whole != null) {
      Counted part = nouns.ofWhole(amount, whole);
      if (part != null) {
        return part;
      }
    }
    NounPhrase phrase = NounPhrase.after(counting.words(), amount);
    return phrase == null ? bare.of(amount) : nouns.of(amount, phrase);
  }
}
