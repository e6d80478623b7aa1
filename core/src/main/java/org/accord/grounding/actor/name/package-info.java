/**
 * Proper names of persons, organizations, outlets and ships in one report.
 *
 * <p>They come from the reader, from the table of organizations, and from the words around capitals
 * that the reader left. A name is cut to the name proper: title and role stay outside it.
 */
@NullMarked
package org.accord.grounding.actor.name;

import org.jspecify.annotations.NullMarked;
