package org.accord.text;

import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;

/**
 * Two things worked out at a time, neither from the other.
 *
 * <p>Who waits for the other one works on what is left of it. That is so only in a pool of one's
 * own ({@link #inPool}): in the common one the thread that asks is none of the pool's.
 */
public record SideBySide<A, B>(A left, B right) {

  private static final ForkJoinPool POOL =
      new ForkJoinPool(ForkJoinPool.getCommonPoolParallelism() + 1);

  public static <A, B> SideBySide<A, B> of(Supplier<A> left, Supplier<B> right) {
    ForkJoinTask<B> other = ForkJoinTask.adapt((Callable<B>) right::get);
    other.fork();
    try {
      A own = left.get();
      return new SideBySide<>(own, other.join());
    } finally {
      other.cancel(false);
    }
  }

  /** Works with all threads that there are, this one only waiting. */
  public static <T> T inPool(Supplier<T> work) {
    return POOL.invoke(ForkJoinTask.adapt((Callable<T>) work::get));
  }
}
