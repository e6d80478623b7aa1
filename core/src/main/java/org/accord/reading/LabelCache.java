package org.accord.reading;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The labels of windows already read, least recently used forgotten first.
 *
 * <p>The key is the very sequence of word pieces and shapes, all that the encoder sees, so that a
 * hit is exact and a text copied into another report is not read again.
 */
final class LabelCache {

  private static final int SHAPE_SHIFT = 20;

  private final Map<Key, byte[][]> labels;

  private static final class Key {
    private final int[] ids;
    private final int hash;

    Key(EncoderInput input) {
      ids = new int[input.size()];
      for (int i = 0; i < ids.length; i++) {
        ids[i] = (int) (input.ids()[i] | input.shapes()[i] << SHAPE_SHIFT);
      }
      hash = Arrays.hashCode(ids);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && Arrays.equals(ids, key.ids);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  LabelCache(int capacity) {
    labels =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<Key, byte[][]> eldest) {
            return size() > capacity;
          }
        };
  }

  byte @Nullable [][] get(EncoderInput input) {
    Key key = new Key(input);
    synchronized (labels) {
      return labels.get(key);
    }
  }

  void put(EncoderInput input, byte[][] found) {
    Key key = new Key(input);
    synchronized (labels) {
      labels.put(key, found);
    }
  }
}
