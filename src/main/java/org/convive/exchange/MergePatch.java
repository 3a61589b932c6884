package org.convive.exchange;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes a JSON document by another, as RFC 7396 says: objects are merged, null removes, all else replaces. */
final class MergePatch {

    private MergePatch() {}

    /** The document with the patch applied; neither of the two is touched. */
    static JsonNode apply(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode merged = JsonNodeFactory.instance.objectNode();
        if (target.isObject()) {
            target.properties().forEach(field -> merged.set(field.getKey(), field.getValue()));
        }
        patch.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                merged.remove(field.getKey());
            } else {
                JsonNode before = merged.path(field.getKey());
                merged.set(field.getKey(), apply(before, field.getValue()));
            }
        });
        return merged;
    }
}
