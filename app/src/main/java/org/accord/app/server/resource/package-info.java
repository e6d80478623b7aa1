/**
 * What the server can be asked about a case: each class makes the routes of one thing.
 *
 * <p>Rows are those of the JSON export, made once for each snapshot, filtered and cut into pages
 * here.
 */
@NullMarked
package org.accord.app.server.resource;

import org.jspecify.annotations.NullMarked;
