/**
 * Who acts and speaks in a story: one entry a person, group, state, organization or outlet, with
 * every spelling.
 *
 * <p>In go the read reports of one story; out come actors and every place where one is meant, by
 * name, by description or by pronoun. Names come from the reader, from a table of organizations
 * that everybody knows, and from the words around capitals; people meant by what they are ("rebel
 * groups", "the protesters") from a table of head nouns.
 *
 * <p>Traps: a country is a place first and an actor only where it acts; "officials" in two reports
 * are not the same officials; a description is a mention and never a spelling. Ids follow the
 * names' order, not the reports'.
 *
 * <p>To teach it an organization add a row to {@code organizations.tsv}; a kind of people, one to
 * {@code heads.tsv}.
 */
@NullMarked
package org.accord.grounding.actor;

import org.jspecify.annotations.NullMarked;
