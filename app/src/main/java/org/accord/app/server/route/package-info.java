/** A route: which requests it takes, what it may be asked, and what it answers. */
@NullMarked
package org.accord.app.server.route;

import org.jspecify.annotations.NullMarked;
