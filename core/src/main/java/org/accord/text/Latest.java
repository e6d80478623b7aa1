package org.accord.text;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A pure function that remembers what it gave for its last argument, known by being that very
 * object.
 *
 * <p>It only saves time, where one thing that is dear to prepare is asked for again and again; for
 * several threads at once.
 */
public final class Latest<A, R> {

  private record Known<A, R>(A argument, R result) {}

  private final Function<A, R> function;
  private volatile @Nullable Known<A, R> last;

  /**
   * @param function what it gives must be immutable, since all who ask share it
   */
  public Latest(Function<A, R> function) {
    this.function = function;
  }

  public R of(A argument) {
    Known<A, R> known = last;
    if (known == null || known.argument != argument) {
      known = new Known<>(argument, function.apply(argument));
      last = known;
    }
    return known.result;
  }
}
