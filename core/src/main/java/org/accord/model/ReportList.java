package org.accord.model;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;

/** Reports in order, never changing, of which each is found by its id without a search. */
final class ReportList extends AbstractList<ReadReport> implements RandomAccess {

  private final List<ReadReport> inOrder;
  private final Map<ReportId, ReadReport> byId = new HashMap<>();

  private ReportList(List<ReadReport> reports) {
    inOrder = List.copyOf(reports);
    inOrder.forEach(r -> byId.putIfAbsent(r.id(), r));
  }

  static ReportList of(List<ReadReport> reports) {
    return reports instanceof ReportList list ? list : new ReportList(reports);
  }

  Optional<ReadReport> with(ReportId id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public ReadReport get(int index) {
    return inOrder.get(index);
  }

  @Override
  public int size() {
    return inOrder.size();
  }
}
