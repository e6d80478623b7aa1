/**
 * Which place a name means: the names of one story in, entries of the gazetteer out.
 *
 * <p>Names are weighed together, not one by one: {@code Neighbourhood} gives every candidate of a
 * name the more, the nearer it lies to what the other names of the story may mean, and does so a
 * few times over, so that "Paris", "Reno" and "Lamar County" settle in Texas together. Before that
 * a candidate has what {@code Weights} give it alone: how well known it is, how its name fits,
 * whether the story speaks of its country, whether the text says "Texas" right behind it or calls
 * it a county.
 *
 * <p>Traps. The best candidate is not yet to be believed: {@code Belief} asks whether the story
 * gives a reason to. A country's own name is no evidence that "Jordan" is the country. The name of
 * a paper tells of its home only together with the places that it writes of.
 */
@NullMarked
package org.accord.grounding.toponym;

import org.jspecify.annotations.NullMarked;
