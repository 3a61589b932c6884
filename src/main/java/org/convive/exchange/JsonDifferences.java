package org.convive.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Where two JSON documents say something else. */
public final class JsonDifferences {

    private final List<Difference> found = new ArrayList<>();

    private JsonDifferences() {}

    /**
     * A place where they differ.
     *
     * @param pointer the JSON pointer (RFC 6901) to the place
     * @param before what the first document says there, as JSON; empty if nothing
     * @param after what the second says there, as JSON; empty if nothing
     */
    public record Difference(String pointer, String before, String after) {}

    /** The differences in reading order; values that aren't there on one side are told as a whole. */
    public static List<Difference> between(JsonNode before, JsonNode after) {
        var differences = new JsonDifferences();
        differences.compare("", before, after);
        return List.copyOf(differences.found);
    }

    private void compare(String pointer, JsonNode before, JsonNode after) {
        if (before.isObject() && after.isObject()) {
            var names = new TreeSet<>(before.propertyNames());
            names.addAll(after.propertyNames());
            names.forEach(name -> compare(
                    pointer + "/" + name.replace("~", "~0").replace("/", "~1"), before.path(name), after.path(name)));
        } else if (before.isArray() && after.isArray()) {
            for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
                compare(pointer + "/" + i, before.path(i), after.path(i));
            }
        } else if (!before.equals(after)) {
            found.add(new Difference(pointer, text(before), text(after)));
        }
    }

    private static String text(JsonNode node) {
        return node instanceof MissingNode ? "" : node.toString();
    }
}
