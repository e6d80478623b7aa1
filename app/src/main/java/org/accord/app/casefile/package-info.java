/**
 * The case file: one SQLite file with the reports as they came, the decisions, a gazetteer layer if
 * one was given, and a cache of readings. All else is derived and never stored.
 */
@NullMarked
package org.accord.app.casefile;

import org.jspecify.annotations.NullMarked;
