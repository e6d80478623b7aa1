/**
 * The questions that an assistant can ask of a case, whatever carries them: each a name, what it
 * takes, and how it comes to its answer.
 *
 * <p>Answers are made of the rows of the export, with the evidence told in full, and long lists go
 * by pages. To add a tool, write a method that returns a {@link org.accord.app.mcp.tool.CaseTool}
 * and name it in {@link org.accord.app.mcp.tool.Tools}.
 */
@NullMarked
package org.accord.app.mcp.tool;

import org.jspecify.annotations.NullMarked;
