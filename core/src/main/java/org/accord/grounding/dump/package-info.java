/**
 * Makes a layer for the gazetteer of a GeoNames dump.
 *
 * <p>In goes a dump as geonames.org publishes it, {@code SY.txt} or {@code allCountries.zip}, and
 * perhaps {@code alternateNamesV2.txt}; out comes a {@link
 * org.accord.grounding.gazetteer.LayerFile}. A dump may be larger than memory: its lines are sorted
 * in runs on disk.
 *
 * <p>Traps. Dumps give divisions by code, the gazetteer by name; a place that the shipped gazetteer
 * has too must keep its id, name and point there, or it would be two places. Lists of other names
 * hold airport codes and names in every script.
 */
@NullMarked
package org.accord.grounding.dump;

import org.jspecify.annotations.NullMarked;
