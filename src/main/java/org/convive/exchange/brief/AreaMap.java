package org.convive.exchange.brief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.convive.audit.Area;
import org.convive.audit.SafetyAudit;
import org.convive.exchange.model.AnsweredJson;
import org.convive.exchange.model.FindingJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The areas of an audit with what was found in them and what answers it, as GeoJSON (RFC 7946). */
final class AreaMap {

    private final SafetyAudit audit;
    private final BriefContents contents;

    AreaMap(SafetyAudit audit, BriefContents contents) {
        this.audit = audit;
        this.contents = contents;
    }

    /**
     * The areas whose geometry was handed over.
     *
     * @param geometry a feature collection whose features carry an area's id, as {@code id} or among their properties
     */
    byte[] write(Optional<JsonNode> geometry) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Area area : audit.areas()) {
            names.put(area.id(), area.name());
        }
        ObjectNode collection = JsonMapper.shared().createObjectNode().put("type", "FeatureCollection");
        ArrayNode features = collection.putArray("features");
        geometry.ifPresent(shapes -> shapes.path("features").forEach(shape -> {
            String id = shape.path("id")
                    .asString(shape.path("properties").path("id").asString(""));
            if (names.containsKey(id)) {
                feature(features.addObject(), id, names.getOrDefault(id, id), shape.path("geometry"));
            }
        }));
        return JsonMapper.shared().writeValueAsBytes(collection);
    }

    private void feature(ObjectNode feature, String id, String name, JsonNode geometry) {
        feature.put("type", "Feature").put("id", id).set("geometry", geometry);
        ObjectNode properties = feature.putObject("properties");
        properties.put("name", name);
        List<FindingJson> here = contents.advice().getFindings().stream()
                .filter(finding -> id.equals(finding.getArea()))
                .toList();
        here.stream()
                .map(FindingJson::getSeverity)
                .filter(java.util.Objects::nonNull)
                .max(Double::compare)
                .ifPresent(severity -> properties.put("severity", severity));
        // A GIS shows texts in its tables, and lists badly.
        properties.put(
                "findings", joined(here.stream().map(FindingJson::getName).toList()));
        properties.put(
                "recommendations",
                joined(contents.programmes().stream()
                        .filter(one -> one.getAnswers().stream()
                                .map(AnsweredJson::getArea)
                                .anyMatch(id::equals))
                        .map(one -> one.getName())
                        .toList()));
    }

    private static String joined(List<String> names) {
        return String.join("; ", new TreeSet<>(names));
    }
}
