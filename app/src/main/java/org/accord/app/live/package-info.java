/**
 * A case that is open: kept in its file, derived in memory, and derived anew when something comes.
 *
 * <p>{@link org.accord.app.live.OpenCase} takes a case file to its {@link
 * org.accord.app.live.Inputs} once, for a command that prints and ends. {@link
 * org.accord.app.live.LiveCase} stays: reports and decisions come in, readers get the last whole
 * {@link org.accord.app.live.Snapshot} at once, and listeners hear of a new one. {@link
 * org.accord.app.live.Intake} is the one way by which reports enter a case file. Nothing here knows
 * of HTTP.
 */
@NullMarked
package org.accord.app.live;

import org.jspecify.annotations.NullMarked;
