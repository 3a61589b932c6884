package org.convive.exchange;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns bytes into a tree of values and reports what isn't well-formed.
 *
 * <p>The tree is built here, not by the library, so that fields written twice are all found and the rest is still read.
 */
final class JsonDocument {

    static final int MOST_BYTES = 10 * 1024 * 1024;
    static final int DEEPEST = 32;

    /** Enough for the largest audit that is accepted with every field filled in. */
    static final int MOST_TOKENS = 1_000_000;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonFactory FORMAT = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(MOST_BYTES)
                    .maxTokenCount(MOST_TOKENS)
                    .build())
            // Read, so that they can be reported where they stand together with everything else.
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final Problems problems;
    private String at = Pointer.ROOT;
    private int depth;

    private JsonDocument(Problems problems) {
        this.problems = problems;
    }

    /** The value that these bytes hold, unless they are too large or not well-formed. */
    static Optional<JsonNode> parse(byte[] json, Problems problems) {
        if (json.length > MOST_BYTES) {
            problems.report(
                    ProblemCode.TOO_LARGE,
                    Pointer.ROOT,
                    "The file is larger than 10 MB, the most that is read; split the audit by area or period.");
            return Optional.empty();
        }
        return new JsonDocument(problems).read(json);
    }

    private Optional<JsonNode> read(byte[] json) {
        try (JsonParser parser = FORMAT.createParser(ObjectReadContext.empty(), json)) {
            return read(parser);
        } catch (JacksonException broken) {
            malformed(sentence(broken));
            return Optional.empty();
        }
    }

    private Optional<JsonNode> read(JsonParser parser) {
        try {
            if (parser.nextToken() == null) {
                malformed("The file is empty (line 1, column 1); an audit begins with `{` and names at least a place.");
                return Optional.empty();
            }
            JsonNode root = value(parser);
            refuseMore(parser);
            return Optional.of(root);
        } catch (StreamConstraintsException beyondBounds) {
            // Asked here, because a closed parser says that it stands at the end, and the exception doesn't say where
            // it was.
            refuseBeyond(place(parser.currentLocation()), parser.currentTokenCount() >= MOST_TOKENS);
            return Optional.empty();
        }
    }

    private JsonNode value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> NODES.stringNode(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private ObjectNode object(JsonParser parser) {
        String here = at;
        ObjectNode object = NODES.objectNode();
        depth++;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = parser.currentName();
            at = Pointer.to(here, field);
            parser.nextToken();
            JsonNode value = value(parser);
            at = Pointer.to(here, field);
            if (object.has(field)) {
                problems.report(
                        ProblemCode.DUPLICATE_KEY,
                        at,
                        "The field %s is written twice in the same object; keep one of the two."
                                .formatted(Shown.quoted(field)));
            } else {
                object.set(field, value);
            }
            at = here;
        }
        depth--;
        return object;
    }

    private ArrayNode list(JsonParser parser) {
        String here = at;
        ArrayNode list = NODES.arrayNode();
        depth++;
        at = Pointer.to(here, 0);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser));
            at = Pointer.to(here, list.size());
        }
        depth--;
        return list;
    }

    private void refuseMore(JsonParser parser) {
        boolean more;
        try {
            more = parser.nextToken() != null;
        } catch (JacksonException alsoBroken) {
            more = true;
        }
        if (more) {
            problems.report(
                    ProblemCode.TRAILING_CONTENT,
                    Pointer.ROOT,
                    "Something follows the end of the audit%s; a file holds one audit, so remove what follows."
                            .formatted(place(parser.currentTokenLocation())));
        }
    }

    private void refuseBeyond(String place, boolean tooMany) {
        if (tooMany) {
            problems.report(
                    ProblemCode.TOO_MANY,
                    Pointer.ROOT,
                    "The file holds more than is read of one audit%s; split the audit by area or period."
                            .formatted(place));
        } else if (depth >= DEEPEST) {
            problems.report(
                    ProblemCode.TOO_DEEP,
                    at,
                    "Lists and objects lie more than %d deep here%s; an audit never needs more than 5."
                            .formatted(DEEPEST, place));
        } else {
            problems.report(
                    ProblemCode.TOO_LONG,
                    at,
                    "A number or a field name in here%s is far too long; shorten it.".formatted(place));
        }
    }

    private void malformed(String message) {
        problems.report(ProblemCode.MALFORMED_JSON, Pointer.ROOT, message);
    }

    private static String sentence(JacksonException broken) {
        String place = place(broken.getLocation());
        if (broken instanceof UnexpectedEndOfInputException) {
            return "The file ends too early%s: a bracket or a quotation mark is opened but never closed."
                    .formatted(place);
        }
        if (String.valueOf(broken.getOriginalMessage()).contains("UTF-")) {
            return "The file has characters that can't be read%s; save it in UTF-8.".formatted(place);
        }
        return "The file isn't valid JSON%s: a comma, bracket or quotation mark is missing there, or one too many."
                .formatted(place);
    }

    private static String place(@Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? ""
                : " (line %d, column %d)".formatted(location.getLineNr(), location.getColumnNr());
    }
}
