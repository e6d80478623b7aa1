/**
 * Places of the world by the names that reports give them.
 *
 * <p>In goes a name as a report spells it, with what the story tells of its surroundings:
 * countries, a point nearby. Out come {@link org.accord.grounding.gazetteer.Candidate candidates},
 * best first, each with how its name fits: exact, alternate, folded or fuzzy. Choosing among them
 * is the caller's; a name that is in no gazetteer has no candidates, and stays honestly without
 * coordinates.
 *
 * <p>Names pass through three forms, made by {@link org.accord.grounding.gazetteer.Transliteration}
 * with the rules of {@code transliteration.tsv}:
 *
 * <table>
 *   <caption>three forms of a name</caption>
 *   <tr><th>form</th><th>Al-Foua</th><th>Kefreia</th><th>made by</th></tr>
 *   <tr><td>plain</td><td>al foua</td><td>kefreia</td><td>marks, case and punctuation fall away</td></tr>
 *   <tr><td>folded</td><td>fua</td><td>kifria</td><td>articles dropped, sounds written alike</td></tr>
 *   <tr><td>skeleton</td><td>f</td><td>kfr</td><td>consonants alone: names of one skeleton stand together in the index</td></tr>
 * </table>
 *
 * <p>The places stay in two unpacked byte arrays, sorted when they were built; a lookup is a binary
 * search for skeleton and folded form, and only the lines found are read into records. Loading is
 * unpacking and no more.
 *
 * <p>Traps. Folding is meant to be generous: a folded match says that two spellings may be one
 * name, not that they are. Fuzzy matches need a country and are worth no more than the context that
 * supports them. Populations of small places are often unknown and read as 0. The gazetteer knows
 * settlements from about 500 inhabitants, divisions, countries, and the best-known regions and
 * seas; no crossings, rivers or camps. How it is made and licensed: {@code docs/gazetteer.md}.
 */
@NullMarked
package org.accord.grounding.gazetteer;

import org.jspecify.annotations.NullMarked;
