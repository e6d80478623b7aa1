package org.accord.app.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where the server listens, what it asks of those who come, and how much it takes of them.
 *
 * @param host the address to listen at
 * @param port 0 for any that is free
 * @param token needed for what writes, and for everything when others than this machine can ask
 */
public record ServerOptions(String host, int port, Token token, Limits limits) {

  private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  /**
   * How much is taken at most.
   *
   * @param bodyBytes of one request
   * @param waitingBytes of all that is handed over and not yet read
   * @param writes by one address in a burst; as many are given back in ten seconds
   * @param replays of times not at hand, likewise
   * @param listeners to events at a time
   */
  public record Limits(long bodyBytes, long waitingBytes, int writes, int replays, int listeners) {

    private static final long MEGABYTE = 1L << 20;

    public static Limits defaults() {
      return new Limits(20 * MEGABYTE, 200 * MEGABYTE, 100, 60, 32);
    }
  }

  /** Whether only this machine can ask. */
  public boolean isLoopback() {
    return is(InetAddress::isLoopbackAddress);
  }

  /** Whether it listens at every address that the machine has. */
  boolean isEverywhere() {
    return is(InetAddress::isAnyLocalAddress);
  }

  private boolean is(Predicate<InetAddress> so) {
    try {
      return so.test(InetAddress.getByName(host));
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /**
   * Whether a request may name the server so. On loopback only by loopback's own names: a page of
   * another site that has its name resolved to 127.0.0.1 comes with that name.
   */
  boolean isNamed(String hostHeader) {
    if (!isLoopback()) {
      return true;
    }
    String name = hostHeader.toLowerCase(Locale.ROOT).replaceFirst(":[0-9]{1,5}$", "");
    return LOOPBACK_NAMES.contains(name) || name.equals(host);
  }
}
