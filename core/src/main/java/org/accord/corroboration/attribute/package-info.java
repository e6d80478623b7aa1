/** What is said to be the case of one person or vessel for good, held against other accounts. */
@NullMarked
package org.accord.corroboration.attribute;

import org.jspecify.annotations.NullMarked;
