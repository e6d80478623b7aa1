package org.accord.model.grounding;

import org.accord.model.Evidence;

/** A stretch of a report that names a place. */
public record PlaceMention(String place, Evidence evidence) {}
