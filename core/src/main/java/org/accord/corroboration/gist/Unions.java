package org.accord.corroboration.gist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Numbers from 0 that are joined to sets, each set known by its least member. */
public final class Unions {

  private final int[] root;

  public Unions(int size) {
    root = new int[size];
    for (int i = 0; i < size; i++) {
      root[i] = i;
    }
  }

  public void join(int left, int right) {
    int a = find(left);
    int b = find(right);
    root[Math.max(a, b)] = Math.min(a, b);
  }

  public boolean joined(int left, int right) {
    return find(left) == find(right);
  }

  /** The sets of what stands at those places, in order of their least member. */
  public <T> Collection<List<T>> sets(List<T> things) {
    Map<Integer, List<T>> sets = new TreeMap<>();
    for (int i = 0; i < root.length; i++) {
      sets.computeIfAbsent(find(i), r -> new ArrayList<>()).add(things.get(i));
    }
    return sets.values();
  }

  /** The least member of the set that holds the number. */
  public int root(int number) {
    return find(number);
  }

  private int find(int number) {
    int at = number;
    while (root[at] != at) {
      root[at] = root[root[at]];
      at = root[at];
    }
    return at;
  }
}
