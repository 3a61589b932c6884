package org.convive.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What a partner's engineer may expect of every part of the document. */
class OpenApiDocumentTest {

    private static final Map<String, Object> DOCUMENT = OpenApiContract.document();

    static Stream<Map.Entry<String, Map<String, Object>>> operations() {
        var operations = new TreeMap<String, Map<String, Object>>();
        object(DOCUMENT, "paths")
                .forEach((path, methods) -> object(methods)
                        .forEach((method, operation) -> operations.put(method + " " + path, object(operation))));
        return operations.entrySet().stream();
    }

    static Stream<Map.Entry<String, Object>> schemas() {
        return object(object(DOCUMENT, "components"), "schemas").entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyOperationSaysWhatItDoes(Map.Entry<String, Map<String, Object>> operation) {
        assertThat(operation.getValue()).containsKeys("operationId", "summary", "description", "tags", "responses");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyOperationNamesItsFailures(Map.Entry<String, Map<String, Object>> operation) {
        Map<String, Object> responses = object(operation.getValue(), "responses");
        assertThat(responses).containsKey("500");
        assertThat(responses.keySet()).anyMatch(status -> status.startsWith("2"));
        boolean canBeAskedWrongly = operation.getValue().containsKey("parameters")
                || operation.getValue().containsKey("requestBody");
        assertThat(responses.containsKey("400")).isEqualTo(canBeAskedWrongly);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyParameterIsDescribedWithAnExample(Map.Entry<String, Map<String, Object>> operation) {
        for (Object parameter : list(operation.getValue(), "parameters")) {
            assertThat(resolve(parameter)).containsKeys("description", "example", "schema");
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyExampleOfAnAnswerMeetsItsSchema(Map.Entry<String, Map<String, Object>> operation) {
        var seen = new ArrayList<String>();
        object(operation.getValue(), "responses")
                .values()
                .forEach(response -> object(resolve(response), "content")
                        .values()
                        .forEach(content -> {
                            String schema = object(object(content), "schema")
                                    .get("$ref")
                                    .toString();
                            object(object(content), "examples").values().forEach(example -> {
                                Object value = resolve(example).get("value");
                                assertThat(OpenApiContract.violations(
                                                schema.substring(schema.lastIndexOf('/') + 1),
                                                JsonMapper.shared().writeValueAsString(value)))
                                        .isEmpty();
                                seen.add(schema);
                            });
                        }));
        assertThat(seen).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everySchemaIsDescribedOrAListOfWords(Map.Entry<String, Object> schema) {
        Map<String, Object> described = object(schema.getValue());
        assertThat(described.containsKey("description") || described.containsKey("enum"))
                .isTrue();
    }

    private static Map<String, Object> resolve(Object node) {
        Object reference = object(node).get("$ref");
        if (reference == null) {
            return object(node);
        }
        Map<String, Object> found = DOCUMENT;
        for (String step : reference.toString().substring(2).split("/", -1)) {
            found = object(found, step);
        }
        return found;
    }

    private static List<?> list(Map<String, Object> node, String key) {
        return node.get(key) instanceof List<?> list ? list : List.of();
    }

    private static Map<String, Object> object(Map<String, Object> node, String key) {
        return object(node.getOrDefault(key, Map.of()));
    }

    @SuppressWarnings("unchecked") // the document's objects have texts as keys
    private static Map<String, Object> object(Object node) {
        return (Map<String, Object>) node;
    }
}
