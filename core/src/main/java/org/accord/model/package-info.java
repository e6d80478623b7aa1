/**
 * The words of the glossary: a report, the spans in it, and the case made of them. Every other
 * package depends on this one; it depends on none.
 */
@NullMarked
package org.accord.model;

import org.jspecify.annotations.NullMarked;
