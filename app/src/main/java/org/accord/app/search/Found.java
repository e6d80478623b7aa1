package org.accord.app.search;

import java.util.List;

/**
 * A page of what a search found.
 *
 * @param total all hits, copies not counted
 */
public record Found(Request request, int total, List<Hit> hits) {

  public Found {
    hits = List.copyOf(hits);
  }
}
