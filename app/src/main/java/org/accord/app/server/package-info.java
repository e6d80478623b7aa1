/**
 * The server: one open case over HTTP, on this machine unless told otherwise.
 *
 * <p>{@link org.accord.app.server.AccordServer} listens. Every request passes {@link
 * org.accord.app.server.Gate} (host, origin, token, rate, size) before a {@link
 * org.accord.app.server.route.Route} answers it; the routes are made in {@code resource}, which
 * knows no web server. To add one: a {@code Route} in a class of {@code resource}, a path in {@code
 * openapi.json}, a line in {@code docs/server.md}. What reports say is data everywhere: it leaves
 * as JSON, CSV or plain text, never as HTML.
 */
@NullMarked
package org.accord.app.server;

import org.jspecify.annotations.NullMarked;
