/**
 * What lineage costs with very many reports: {@link org.accord.bench.lineage.LineageScale} makes
 * corpora of any size ({@link org.accord.bench.lineage.MadeCorpus}), adds them to an index on disk,
 * and tells speed, memory, growth, and how many copies were suggested to their originals.
 *
 * <p>{@code bench/README.md} says how to call it.
 */
@NullMarked
package org.accord.bench.lineage;

import org.jspecify.annotations.NullMarked;
