package org.accord.app.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accord.app.export.row.ClaimRow;
import org.accord.app.export.row.ClaimRows;
import org.accord.app.export.row.JsonText;
import org.accord.model.Case;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.StoryCase;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Position;
import org.accord.model.lineage.Kinship;

/**
 * Where everything comes from, as W3C PROV-O in JSON-LD: reports taken from other reports, claims
 * quoted from reports and attributed to speakers, findings derived from claims.
 *
 * <p>Things are named by {@code urn:accord:} names; a report that has an address also has it as its
 * {@code prov:atLocation}. A direct quotation {@code prov:wasQuotedFrom} its report and {@code
 * prov:hadPrimarySource} its speaker's statement.
 */
public final class ProvExport {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Case made;
  private final ArrayNode graph = NODES.arrayNode();
  private final Map<String, String> agents = new LinkedHashMap<>();

  private ProvExport(Case made) {
    this.made = made;
  }

  /** The export as text, ending in a line feed. */
  public static String of(Case made) {
    ObjectNode root = NODES.objectNode();
    ObjectNode context = root.putObject("@context");
    context.put("prov", "http://www.w3.org/ns/prov#");
    context.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    context.put("accord", "urn:accord:");
    for (String link :
        List.of(
            "wasQuotedFrom",
            "wasDerivedFrom",
            "wasRevisionOf",
            "wasAttributedTo",
            "hadPrimarySource",
            "actedOnBehalfOf",
            "specializationOf")) {
      context.putObject(link).put("@id", "prov:" + link).put("@type", "@id");
    }
    context
        .putObject("generatedAtTime")
        .put("@id", "prov:generatedAtTime")
        .put("@type", "xsd:dateTime");
    context.put("label", "rdfs:label");
    context.put("value", "prov:value");
    root.set("@graph", new ProvExport(made).graph());
    return JsonText.of(root);
  }

  private ArrayNode graph() {
    made.reports().forEach(this::report);
    for (StoryCase story : made.stories()) {
      ClaimRows rows = new ClaimRows(made, story);
      rows.rows().forEach(this::claim);
      story.findings().forEach(this::finding);
    }
    agents.forEach(
        (id, name) -> {
          ObjectNode agent = graph.addObject();
          agent.put("@id", id);
          agent.put("@type", "prov:Agent");
          agent.put("label", name);
        });
    return graph;
  }

  private void report(ReadReport read) {
    ObjectNode node = entity(reportId(read.id()), read.report().name());
    node.set("wasAttributedTo", NODES.textNode(agent(read.report().outletOrName())));
    if (read.report().published() != null) {
      node.put("generatedAtTime", read.report().published().knownFrom().toString());
    }
    if (read.report().url() != null) {
      node.putObject("prov:atLocation").put("@value", read.report().url());
    }
    ArrayNode from = NODES.arrayNode();
    ArrayNode revised = NODES.arrayNode();
    for (Kinship kin : made.lineages().kinships()) {
      ReportId earlier = kin.earlier();
      boolean later =
          earlier != null
              && !earlier.equals(read.id())
              && (kin.left().equals(read.id()) || kin.right().equals(read.id()));
      if (earlier == null || !later) {
        continue;
      }
      switch (kin.relation()) {
        case COPY, PARTIAL -> from.add(reportId(earlier));
        case REVISION -> revised.add(reportId(earlier));
        case QUOTES_ONLY, UNRELATED -> {}
      }
    }
    link(node, "wasDerivedFrom", from);
    link(node, "wasRevisionOf", revised);
  }

  private void claim(ClaimRow row) {
    ObjectNode node = entity("urn:accord:claim:" + row.claim().id(), row.words());
    node.put("value", row.words());
    node.put("wasQuotedFrom", reportId(row.report().id()));
    ArrayNode speakers = NODES.arrayNode();
    row.speakers().forEach(name -> speakers.add(agent(name)));
    link(node, "wasAttributedTo", speakers);
    if (row.attribution() != null) {
      ObjectNode statement = entity("urn:accord:statement:" + row.attribution().id(), row.words());
      link(statement, "wasAttributedTo", speakers.deepCopy());
      node.put("hadPrimarySource", "urn:accord:statement:" + row.attribution().id());
    }
  }

  private void finding(Finding finding) {
    ObjectNode node = entity("urn:accord:finding:" + finding.id(), finding.line());
    node.put("value", finding.status().word());
    ArrayNode claims = NODES.arrayNode();
    for (Position position : finding.positions()) {
      position.claims().forEach(c -> claims.add("urn:accord:claim:" + c));
      if (position.claims().isEmpty()) {
        position.reports().forEach(r -> claims.add(reportId(r)));
      }
    }
    link(node, "wasDerivedFrom", claims);
  }

  private ObjectNode entity(String id, String label) {
    ObjectNode node = graph.addObject();
    node.put("@id", id);
    node.put("@type", "prov:Entity");
    node.put("label", label);
    return node;
  }

  private static void link(ObjectNode node, String name, ArrayNode targets) {
    if (!targets.isEmpty()) {
      node.set(name, targets);
    }
  }

  private static String reportId(ReportId id) {
    return "urn:accord:report:" + id.value();
  }

  private String agent(String name) {
    String id =
        "urn:accord:agent:"
            + java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8);
    agents.put(id, name);
    return id;
  }
}
