package org.accord.app.server.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One thing that can be asked.
 *
 * @param method GET or POST
 * @param path with places in braces, or in angle brackets where what stands there may hold slashes
 * @param parameters those it knows
 * @param kind how the answer is come by
 */
public record Route(
    String method, String path, Set<String> parameters, Kind kind, Answering answering) {

  /** The parameters of every route that reads the case. */
  public static final List<String> OF_EVERY_READ = List.of("asOf", "version");

  public Route {
    parameters = java.util.Collections.unmodifiableSet(new TreeSet<>(parameters));
  }

  /** How an answer is come by. */
  public enum Kind {
    /** It follows from the snapshot alone, and can be kept. */
    OF_SNAPSHOT,
    /** The same, and from the reports and their stories alone: answered before all is derived. */
    OF_REPORTS,
    /** It tells of what goes on, and is made anew each time. */
    OF_MOMENT,
    /** It needs no snapshot at all. */
    FIXED,
    /** It changes the case. */
    WRITE
  }

  /** What answers. */
  @FunctionalInterface
  public interface Answering {
    Answer answer(Ask ask);
  }

  /** A read that follows from the snapshot alone, at any time asked for. */
  public static Route read(String path, List<String> parameters, Answering answering) {
    List<String> all = new ArrayList<>(parameters);
    all.addAll(OF_EVERY_READ);
    return new Route("GET", path, Set.copyOf(all), Kind.OF_SNAPSHOT, answering);
  }

  /** The same of what is known before the case is derived. */
  public static Route early(String path, List<String> parameters, Answering answering) {
    Route read = read(path, parameters, answering);
    return new Route("GET", path, read.parameters(), Kind.OF_REPORTS, answering);
  }

  /** A read of what goes on just now. */
  public static Route moment(String path, List<String> parameters, Answering answering) {
    return new Route("GET", path, Set.copyOf(parameters), Kind.OF_MOMENT, answering);
  }

  /** A read of what is the same for every case. */
  public static Route fixed(String path, Answering answering) {
    return new Route("GET", path, Set.of(), Kind.FIXED, answering);
  }

  /** A request that changes the case. */
  public static Route write(String path, List<String> parameters, Answering answering) {
    return new Route("POST", path, Set.copyOf(parameters), Kind.WRITE, answering);
  }
}
