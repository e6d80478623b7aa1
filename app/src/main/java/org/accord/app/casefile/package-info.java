/**
 * The case file: one SQLite file with the reports as they came, the decisions, a gazetteer layer if
 * one was given, a cache of readings, and an index of their sentences' words. All else is derived
 * and never stored.
 */
@NullMarked
package org.accord.app.casefile;

import org.jspecify.annotations.NullMarked;
