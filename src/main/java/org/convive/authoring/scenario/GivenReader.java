package org.convive.authoring.scenario;

import java.util.Optional;
import org.convive.audit.SafetyAudit;
import org.convive.exchange.AuditReader;
import org.convive.exchange.AuditRefused;
import org.convive.rulepack.PackProblem;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.YamlNode;
import org.convive.rulepack.YamlPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads the audit of a scenario by the same reader, and so with the same rigour, as any audit. */
final class GivenReader {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final AuditReader audits;

    GivenReader(RulePack pack) {
        this.audits =
                new AuditReader(pack.vocabulary(), pack.knowledge().programmes().keySet());
    }

    /**
     * The audit; none, after reports at the lines that are wrong, where it is refused.
     *
     * @param name what the place is called where the audit doesn't say
     */
    Optional<SafetyAudit> read(YamlNode given, String name) {
        ObjectNode audit = object(given);
        if (!audit.has("place")) {
            audit.putObject("place").put("name", name);
        }
        try {
            return Optional.of(audits.read(audit));
        } catch (AuditRefused refused) {
            refused.problems()
                    .forEach(problem -> YamlPointer.nearest(given, problem.pointer())
                            .report(PackProblem.REFUSED_AUDIT, problem.message()));
            return Optional.empty();
        }
    }

    private static ObjectNode object(YamlNode mapping) {
        ObjectNode object = NODES.objectNode();
        mapping.fields().forEach((key, value) -> object.set(key, json(value)));
        return object;
    }

    private static JsonNode json(YamlNode node) {
        if (node.isMapping()) {
            return object(node);
        }
        if (node.isList()) {
            ArrayNode list = NODES.arrayNode();
            node.items().forEach(entry -> list.add(json(entry)));
            return list;
        }
        return node.scalar().map(GivenReader::single).orElseGet(NODES::nullNode);
    }

    private static JsonNode single(Object value) {
        return JsonMapper.shared().valueToTree(value);
    }
}
