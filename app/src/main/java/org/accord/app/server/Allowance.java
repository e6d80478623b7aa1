package org.accord.app.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often each address may do something: a bucket of tokens that fills again in ten seconds.
 *
 * <p>Only so many addresses are remembered; one that was forgotten begins with a full bucket.
 */
final class Allowance {

  private static final double SECONDS_TO_FILL = 10;
  private static final double NANOSECONDS = 1e9;
  private static final int REMEMBERED = 10_000;

  private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true);
  private final int burst;
  private final LongSupplier nanoTime;

  private record Bucket(double left, long at) {}

  Allowance(int burst, LongSupplier nanoTime) {
    this.burst = burst;
    this.nanoTime = nanoTime;
  }

  /** Takes one, if there is one left. */
  synchronized boolean take(String address) {
    long now = nanoTime.getAsLong();
    Bucket bucket = buckets.getOrDefault(address, new Bucket(burst, now));
    double filled = (now - bucket.at) / NANOSECONDS * burst / SECONDS_TO_FILL;
    double left = Math.min(burst, bucket.left + filled);
    boolean granted = left >= 1;
    buckets.put(address, new Bucket(granted ? left - 1 : left, now));
    if (buckets.size() > REMEMBERED) {
      buckets.remove(buckets.keySet().iterator().next());
    }
    return granted;
  }
}
