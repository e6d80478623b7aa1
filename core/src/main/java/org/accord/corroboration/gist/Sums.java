package org.accord.corroboration.gist;

import java.util.Arrays;

/** Sums by number, for very many of them: open addressing, without a box around each. */
final class Sums {

  private static final int EMPTY = -1;
  private static final int GONE = -2;
  private static final int FEWEST = 8;

  private int[] keys;
  private double[] values;

  /** Slots that hold a sum, and those that hold or held one. */
  private int held;

  private int used;

  Sums() {
    keys = new int[FEWEST];
    values = new double[FEWEST];
    Arrays.fill(keys, EMPTY);
  }

  interface Taker {
    void take(int key, double sum);
  }

  /** Adds to the sum of a number that is not negative. */
  void add(int key, double value) {
    int slot = slot(key);
    if (slot >= 0) {
      values[slot] += value;
      return;
    }
    if (2 * (used + 1) > keys.length) {
      rehash();
    }
    put(key, value);
  }

  void remove(int key) {
    int slot = slot(key);
    if (slot >= 0) {
      keys[slot] = GONE;
      held--;
    }
  }

  /** Gives all sums, in no order. */
  void forEach(Taker taker) {
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] >= 0) {
        taker.take(keys[slot], values[slot]);
      }
    }
  }

  /** The slot of the number, or -1. */
  private int slot(int key) {
    int slot = first(key);
    while (keys[slot] != EMPTY && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return keys[slot] == EMPTY ? -1 : slot;
  }

  private int first(int key) {
    return key * 0x9E3779B9 >>> 7 & keys.length - 1;
  }

  private void put(int key, double value) {
    int slot = first(key);
    while (keys[slot] != EMPTY) {
      slot = slot + 1 & keys.length - 1;
    }
    keys[slot] = key;
    values[slot] = value;
    held++;
    used++;
  }

  private void rehash() {
    int[] old = keys;
    double[] sums = values;
    int size = Math.max(FEWEST, 4 * Integer.highestOneBit(held + 1));
    keys = new int[size];
    values = new double[size];
    Arrays.fill(keys, EMPTY);
    held = 0;
    used = 0;
    for (int slot = 0; slot < old.length; slot++) {
      if (old[slot] >= 0) {
        put(old[slot], sums[slot]);
      }
    }
  }
}
