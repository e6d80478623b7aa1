package org.accord.lineage.index;

import org.accord.model.ReportId;

/**
 * A report worth comparing with another.
 *
 * @param runs how many kept runs of words the two have in common
 */
public record Match(ReportId report, int runs) {}
