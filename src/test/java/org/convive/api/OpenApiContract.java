package org.convive.api;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;

/** Holds JSON against the schemas of the interface's document. */
final class OpenApiContract {

    private static final String DOCUMENT =
            Path.of("openapi/convive.yaml").toUri().toString();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private OpenApiContract() {}

    /** What is wrong with the text as an instance of a schema of the document. */
    static List<String> violations(String schema, String json) {
        Schema found = REGISTRY.getSchema(SchemaLocation.of(DOCUMENT + "#/components/schemas/" + schema));
        return found.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
