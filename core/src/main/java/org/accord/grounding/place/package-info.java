/**
 * Where things are: the reports of one story in, places and their mentions out.
 *
 * <p>{@code MentionFinder} collects what names a place: spans of the reader, names of countries,
 * names behind "in", "near" or beside "province", "border crossing" (the words are in {@code
 * kinds.tsv}), and further occurrences of what is known to be a place. {@code Grouping} makes one
 * place of every spelling across the reports. {@code Resolver} chooses among the gazetteer's
 * candidates by what the whole story speaks of: its countries, its other places, what the text says
 * of the kind.
 *
 * <p>Traps. A place that the gazetteer lacks, or that the story does not support, stays without
 * coordinates; a nearly alike name is believed only near other places of the story. "Eastern
 * Aleppo" is a place of its own, at its city's coordinates; a part of a country has none.
 * Adjectives ("Syrian") are no places but count as evidence of the country. A name inside an
 * organization's or a ship's name is left alone.
 *
 * <p>To add a word that shows a kind of place, add it to {@code kinds.tsv}; what must never be one,
 * to {@code not-places.tsv}.
 */
@NullMarked
package org.accord.grounding.place;

import org.jspecify.annotations.NullMarked;
