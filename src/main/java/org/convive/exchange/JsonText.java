package org.convive.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the documents of the interface as JSON text, always the same way. */
public final class JsonText {

    private static final JsonMapper PRETTY = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private static final JsonMapper COMPACT =
            PRETTY.rebuild().disable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonText() {}

    /** The document on one line, for keeping. */
    public static String compact(Object document) {
        return COMPACT.writeValueAsString(document);
    }

    /** The document with line breaks and indents, for reading. */
    public static String pretty(Object document) {
        return PRETTY.writeValueAsString(document);
    }
}
