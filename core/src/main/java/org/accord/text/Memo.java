package org.accord.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A pure function that remembers what it gave for the last so many arguments.
 *
 * <p>It only saves time: what is forgotten is worked out again, and comes out the same. When it is
 * full it forgets all, which costs less than to know what was asked for last.
 */
public final class Memo<K, V> {

  private final Function<K, V> function;
  private final int most;
  private final Map<K, V> known = new ConcurrentHashMap<>();

  /**
   * @param most results kept; each must be immutable, since all who ask share it
   */
  public Memo(int most, Function<K, V> function) {
    this.most = most;
    this.function = function;
  }

  public V of(K argument) {
    V value = known.get(argument);
    if (value == null) {
      value = function.apply(argument);
      if (known.size() >= most) {
        known.clear();
      }
      known.put(argument, value);
    }
    return value;
  }
}
