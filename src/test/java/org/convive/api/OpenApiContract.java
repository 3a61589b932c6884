package org.convive.api;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** Holds JSON against the schemas of the interface's document. */
final class OpenApiContract {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Object> DOCUMENT = read();
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private OpenApiContract() {}

    private static Map<String, Object> read() {
        try {
            return new Yaml().load(Files.readString(Path.of("openapi/convive.yaml")));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The whole document. */
    static Map<String, Object> document() {
        return DOCUMENT;
    }

    /** What is wrong with the text as an instance of a schema of the document. */
    static List<String> violations(String schema, String json) {
        return SCHEMAS.computeIfAbsent(schema, OpenApiContract::schema).validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static Schema schema(String name) {
        var root = Map.of(
                "$ref", "#/components/schemas/" + name, "components", DOCUMENT.getOrDefault("components", Map.of()));
        return REGISTRY.getSchema(JsonMapper.shared().writeValueAsString(root));
    }
}
