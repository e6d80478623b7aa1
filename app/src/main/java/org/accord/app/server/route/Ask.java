package org.accord.app.server.route;

import java.util.List;
import java.util.Map;
import org.accord.app.live.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * A request as a route sees it: let through, its parameters known.
 *
 * @param path without the query
 * @param names what stood in the places of the path, by their names
 * @param snapshot the case that is asked about; for a request that writes, the last
 * @param content what came with it, empty for a request that reads
 */
public record Ask(
    String path,
    Map<String, String> names,
    Parameters parameters,
    Snapshot snapshot,
    Content content) {

  public Ask {
    names = Map.copyOf(names);
  }

  /** What stood in that place of the path. */
  public String name(String place) {
    String value = names.get(place);
    if (value == null) {
      throw new IllegalArgumentException("No place '" + place + "' in the path, only " + names);
    }
    return value;
  }

  /** What came with a request. */
  public interface Content {

    /** The media type without its parameters, in small letters, empty if none is told. */
    String type();

    byte[] bytes();

    /** The files of a form. */
    List<Sent> files();
  }

  /** A file of a form. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Sent(String name, @Nullable String type, byte[] bytes) {}
}
