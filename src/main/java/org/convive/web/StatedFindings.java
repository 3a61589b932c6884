package org.convive.web;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The findings of an audit as they were stated, which are those that can be corrected. */
final class StatedFindings {

    private final ObjectNode audit;

    StatedFindings(ObjectNode audit) {
        this.audit = audit;
    }

    /** Where each factor's findings stand in the list, by factor and area. */
    Map<String, Integer> byFactor() {
        Map<String, Integer> places = new LinkedHashMap<>();
        JsonNode findings = audit.path("findings");
        for (int i = 0; i < findings.size(); i++) {
            String area = findings.get(i).path("area").asString("");
            String factor = findings.get(i).path("factor").asString("");
            places.putIfAbsent(area.isEmpty() ? factor : factor + "@" + area, i);
        }
        return places;
    }

    /** The audit with another level for one finding, or without it. */
    ObjectNode withLevel(int index, String level, String reason) {
        ArrayNode findings = audit.withArray("findings");
        if (index >= 0 && index < findings.size() && findings.get(index) instanceof ObjectNode finding) {
            if (level.equals("none")) {
                findings.remove(index);
            } else {
                finding.put("severity", level);
                if (!reason.isBlank()) {
                    String text = finding.path("text").asString("");
                    finding.put("text", (text + " [" + level + ": " + reason.strip() + "]").strip());
                }
            }
        }
        return audit;
    }
}
