/**
 * Who acts and speaks in a story: one entry a person, group, state, organization or outlet, with
 * every spelling.
 *
 * <p>In go the read reports of one story; out come actors and every place where one is meant, by
 * name, by description or by pronoun. {@link org.accord.grounding.actor.ActorFinder} shows the way:
 * names ({@code name}) and those meant by what they are ({@code people}) are sighted report by
 * report ({@code sighting}); over the story, spellings are put together ({@code identity}) and
 * descriptions and pronouns led back to whom they mean ({@code reference}).
 *
 * <p>Traps: a country is a place first and an actor only where it acts; "officials" in two reports
 * are not the same officials; a description is a mention and never a spelling. Ids follow the
 * names' order, not the reports'.
 *
 * <p>To teach it an organization add a row to {@code sighting/organizations.tsv}; a kind of people,
 * one to {@code sighting/heads.tsv}.
 */
@NullMarked
package org.accord.grounding.actor;

import org.jspecify.annotations.NullMarked;
