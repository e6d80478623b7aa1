package org.accord.app.live;

import org.accord.model.Case;

/**
 * A case as it stood at one moment: whole, and never changing.
 *
 * @param version a digest of what it was derived from, and as of when; the same version, the same
 *     case
 */
public record Snapshot(Case made, String version) {}
