/**
 * Which acts the accounts of one story disagree on.
 *
 * <p>{@code Accounts} looks at all reports of the story for who denies a wrong or lays it at
 * another door; {@code Rebuttals} at what is answered right where it is told.
 *
 * <p>Traps: a denial touches only deeds of its own type, doer or place; what one side alone tells
 * stays actual.
 */
@NullMarked
package org.accord.claim.event.account;

import org.jspecify.annotations.NullMarked;
