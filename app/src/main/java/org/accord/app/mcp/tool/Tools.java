package org.accord.app.mcp.tool;

import java.util.List;

/** All tools, in the order in which they are listed. */
public final class Tools {

  private Tools() {}

  public static List<CaseTool> all() {
    return List.of(
        StoryTools.stories(),
        StoryTools.story(),
        FindingTools.findings(),
        FindingTools.finding(),
        ReadingTools.evidence(),
        ReadingTools.search(),
        StatementTools.claims(),
        StatementTools.whoSays(),
        DeskTools.openQuestions(),
        DeskTools.changesSince());
  }
}
