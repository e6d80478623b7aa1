package org.accord.lineage;

import org.accord.lineage.comparison.ComparedText;
import org.accord.lineage.words.WordRow;
import org.accord.model.ReadReport;
import org.accord.model.Report;

/** A report on its way through the comparison. */
record Candidate(ReadReport read, ComparedText text) {

  Report report() {
    return read.report();
  }

  WordRow row() {
    return text.row();
  }

  /** Whether its sentences are those of a reading, so that they can be referred to. */
  boolean hasReading() {
    return !read.reading().sentences().isEmpty();
  }
}
