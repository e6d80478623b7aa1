package org.accord.app.search;

import org.jspecify.annotations.Nullable;

/**
 * A query, and where and how to look.
 *
 * @param outlet only reports of that outlet, case ignored; null for all
 * @param story only reports of the story of that id; null for all
 * @param report only the report of that name or id; null for all
 * @param offset hits passed over
 * @param limit the most hits returned
 */
public record Request(
    Query query,
    @Nullable String outlet,
    @Nullable String story,
    @Nullable String report,
    Order order,
    int offset,
    int limit) {

  /** The order of hits; those that stand alike, in the order in which reports are told. */
  public enum Order {
    /** Short sentences first. */
    BEST,
    OLDEST,
    NEWEST
  }

  public Request {
    if (offset < 0 || limit < 1) {
      throw new IllegalArgumentException("Not a page: from " + offset + ", " + limit + " hits");
    }
  }

  /** The first hits of a query in all reports. */
  public static Request of(Query query, int limit) {
    return new Request(query, null, null, null, Order.BEST, 0, limit);
  }
}
