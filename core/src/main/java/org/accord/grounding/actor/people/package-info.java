/**
 * Those who are meant by what they are, in one report: states and their bodies, groups, roles.
 *
 * <p>"China" where it acts, "the foreign ministry", "rebel groups", "two UN officials", "the
 * spokeswoman", "she". Whom a role or a pronoun means is not told here but in {@code reference}.
 */
@NullMarked
package org.accord.grounding.actor.people;

import org.jspecify.annotations.NullMarked;
