package org.accord.app.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.Map;
import org.accord.app.UserError;
import org.accord.app.mcp.tool.CaseTool;
import org.accord.app.mcp.tool.OpenedCase;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a tool answers into a result of the protocol: the same JSON as structure and as text.
 *
 * <p>Whatever is wrong is a result that says so and what to do, never the end of the conversation.
 */
final class Answers {

  private static final int LONGEST = 400_000;

  private final OpenedCase opened;
  private final ObjectMapper json;

  Answers(OpenedCase opened, ObjectMapper json) {
    this.opened = opened;
    this.json = json;
  }

  CallToolResult to(CaseTool tool, @Nullable Map<String, Object> arguments) {
    try {
      Object answer = tool.answer(opened, arguments);
      String text = json.writeValueAsString(answer);
      if (text.length() > LONGEST) {
        return wrong(
            "The answer would have "
                + text.length()
                + " characters, where "
                + LONGEST
                + " are the most. Maybe ask with a smaller limit, or for one story.");
      }
      return CallToolResult.builder()
          .addTextContent(text)
          .structuredContent(json.convertValue(answer, Map.class))
          .isError(false)
          .build();
    } catch (UserError e) {
      return wrong(String.valueOf(e.getMessage()));
    } catch (JsonProcessingException | RuntimeException e) {
      return wrong("This is a fault of the program, please report it: " + e);
    }
  }

  private static CallToolResult wrong(String message) {
    return CallToolResult.builder().addTextContent(message).isError(true).build();
  }
}
