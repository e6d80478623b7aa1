/**
 * The Model Context Protocol: an assistant asks a case through tools, over standard input and
 * output, and each answer carries its evidence.
 *
 * <p>What can be asked is in {@link org.accord.app.mcp.tool}; here it is only carried. Standard
 * output belongs to the protocol: nothing else may be written to it.
 */
@NullMarked
package org.accord.app.mcp;

import org.jspecify.annotations.NullMarked;
