package org.accord;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Works on several things at a time, the largest first, so that none is left to be worked on alone
 * at the end; what comes out stands in order of their numbers.
 */
final class LargestFirst {

  private LargestFirst() {}

  static <T> List<T> map(int count, IntUnaryOperator size, IntFunction<T> of) {
    int[] order =
        IntStream.range(0, count)
            .boxed()
            .sorted(Comparator.comparingInt((Integer i) -> -size.applyAsInt(i)))
            .mapToInt(i -> i)
            .toArray();
    AtomicReferenceArray<T> made = new AtomicReferenceArray<>(count);
    AtomicInteger next = new AtomicInteger();
    IntStream.rangeClosed(0, ForkJoinPool.getCommonPoolParallelism())
        .parallel()
        .forEach(
            worker -> {
              for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                made.set(order[i], of.apply(order[i]));
              }
            });
    return IntStream.range(0, count).mapToObj(made::get).toList();
  }
}
