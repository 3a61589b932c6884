package org.convive.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;

/** Requests made from the interface's document, some as it wants them and some not, always the same for one seed. */
final class FuzzedRequests {

    private static final List<String> JUNK = List.of(
            "",
            " ",
            "0",
            "-1",
            "1e999",
            "null",
            "true",
            "\u0000",
            "\uD83D\uDE00",
            "../../etc/passwd",
            "' OR 1=1 --",
            "<script>",
            "%00",
            "{}",
            "x".repeat(5_000));
    private static final int DEEPEST = 6;

    private final Map<?, ?> components = map(OpenApiContract.document().get("components"));
    private final List<Operation> operations = new ArrayList<>();
    private final Random random;

    FuzzedRequests(long seed) {
        this.random = new Random(seed);
        map(OpenApiContract.document().get("paths"))
                .forEach((path, item) -> map(item)
                        .forEach((method, operation) -> operations.add(new Operation(
                                String.valueOf(path),
                                String.valueOf(method).toUpperCase(Locale.ROOT),
                                map(operation)))));
    }

    /** An operation of the document. */
    record Operation(String path, String method, Map<?, ?> described) {

        @Override
        public String toString() {
            return String.valueOf(described.get("operationId"));
        }
    }

    /** A request. */
    record Fuzzed(Operation operation, String target, Map<String, String> headers, Optional<String> type, byte[] body) {

        @Override
        public String toString() {
            String text = new String(body, StandardCharsets.UTF_8);
            return operation.method() + " " + target + " " + headers + " " + type.orElse("") + " "
                    + text.substring(0, Math.min(2_000, text.length()));
        }
    }

    Fuzzed next() {
        Operation operation = operations.get(random.nextInt(operations.size()));
        String target = operation.path();
        var query = new ArrayList<String>();
        var headers = new LinkedHashMap<String, String>();
        Object parameters = operation.described().get("parameters");
        for (Object listed : parameters instanceof List<?> list ? list : List.of()) {
            Map<?, ?> parameter = resolved(listed);
            String name = String.valueOf(parameter.get("name"));
            String value = value(parameter);
            switch (String.valueOf(parameter.get("in"))) {
                case "path" -> target = target.replace("{" + name + "}", encoded(value.isEmpty() ? "x" : value));
                case "query" -> {
                    if (parameter.get("required") instanceof Boolean || random.nextBoolean()) {
                        query.add(encoded(name) + "=" + encoded(value));
                    }
                }
                default -> {
                    if (random.nextBoolean() && value.chars().allMatch(letter -> letter > ' ' && letter < 127)) {
                        headers.put(name, value);
                    }
                }
            }
        }
        Map<?, ?> content = map(map(operation.described().get("requestBody")).get("content"));
        Optional<String> type = content.keySet().stream().map(String::valueOf).findFirst();
        byte[] body = type.map(media -> body(map(content.get(media)))).orElse(new byte[0]);
        if (random.nextInt(50) == 0) {
            type = Optional.of("text/plain");
        }
        return new Fuzzed(
                operation, target + (query.isEmpty() ? "" : "?" + String.join("&", query)), headers, type, body);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Mostly the example that the document gives, sometimes another value of its kind, sometimes junk. */
    private String value(Map<?, ?> parameter) {
        int choice = random.nextInt(10);
        if (choice < 5 && parameter.get("example") != null) {
            return String.valueOf(parameter.get("example"));
        }
        if (choice < 8) {
            return String.valueOf(generated(map(parameter.get("schema")), 0));
        }
        return JUNK.get(random.nextInt(JUNK.size()));
    }

    private byte[] body(Map<?, ?> media) {
        Map<?, ?> schema = map(media.get("schema"));
        List<Object> examples = new ArrayList<>();
        map(media.get("examples")).values().forEach(example -> {
            Object value = resolved(example).get("value");
            if (value != null) {
                examples.add(value);
            }
        });
        int choice = random.nextInt(10);
        Object value = choice < 4 && !examples.isEmpty()
                ? mutated(examples.get(random.nextInt(examples.size())), choice)
                : generated(schema, 0);
        byte[] bytes = (value instanceof String text
                        ? text
                        : JsonMapper.shared().writeValueAsString(value))
                .getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(20)) {
            case 0 -> java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            case 1 -> garbled(bytes);
            case 2 -> new byte[0];
            default -> bytes;
        };
    }

    private byte[] garbled(byte[] bytes) {
        byte[] garbled = bytes.clone();
        for (int i = 0; i < 3 && garbled.length > 0; i++) {
            garbled[random.nextInt(garbled.length)] = (byte) random.nextInt(256);
        }
        return garbled;
    }

    /** The example as it is, or with some values exchanged for others. */
    private Object mutated(Object value, int often) {
        if (value instanceof Map<?, ?> object) {
            var changed = new LinkedHashMap<String, Object>();
            object.forEach((name, inside) -> {
                if (often == 0 || random.nextInt(12) > 0) {
                    changed.put(String.valueOf(name), mutated(inside, often));
                }
            });
            if (often > 0 && random.nextInt(15) == 0) {
                changed.put("unknown", 1);
            }
            return changed;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(inside -> mutated(inside, often)).toList();
        }
        return often == 0 || random.nextInt(10) > 0 ? value : anything();
    }

    private Object anything() {
        return switch (random.nextInt(7)) {
            case 0 -> -1;
            case 1 -> 1e308;
            case 2 -> List.of();
            case 3 -> Map.of("a", 1);
            case 4 -> true;
            case 5 -> 0.5;
            default -> JUNK.get(random.nextInt(JUNK.size()));
        };
    }

    private Object generated(Map<?, ?> written, int depth) {
        Map<?, ?> schema = resolved(written);
        if (random.nextInt(25) == 0) {
            return anything();
        }
        if (schema.get("enum") instanceof List<?> words) {
            return words.get(random.nextInt(words.size()));
        }
        return switch (String.valueOf(schema.get("type"))) {
            case "object" -> object(schema, depth);
            case "array" -> {
                var list = new ArrayList<Object>();
                for (int i = random.nextInt(depth > DEEPEST ? 1 : 3); i > 0; i--) {
                    list.add(generated(map(schema.get("items")), depth + 1));
                }
                yield list;
            }
            case "integer" -> {
                long least = schema.get("minimum") instanceof Number number ? number.longValue() : 0;
                yield least + random.nextInt(40);
            }
            case "number" -> random.nextInt(101) / 100.0;
            case "boolean" -> random.nextBoolean();
            default -> text(schema);
        };
    }

    private Object text(Map<?, ?> schema) {
        if (schema.get("example") != null) {
            return String.valueOf(schema.get("example"));
        }
        return switch (String.valueOf(schema.get("format"))) {
            case "date" -> "2026-11-23";
            case "date-time" -> "2026-11-23T08:30:00Z";
            default ->
                List.of("fear-of-crime", "summer-youth-employment", "A", "2026", "ñandú")
                        .get(random.nextInt(5));
        };
    }

    private Object object(Map<?, ?> schema, int depth) {
        List<?> required = schema.get("required") instanceof List<?> names ? names : List.of();
        var object = new LinkedHashMap<String, Object>();
        map(schema.get("properties")).forEach((name, property) -> {
            boolean isNeeded = required.contains(name) && random.nextInt(15) > 0;
            if (isNeeded || (depth < DEEPEST && random.nextInt(3) == 0)) {
                object.put(String.valueOf(name), generated(map(property), depth + 1));
            }
        });
        return object;
    }

    /** What a description stands for, whether it is there or named. */
    Map<?, ?> resolved(Object described) {
        Map<?, ?> here = map(described);
        Object reference = here.get("$ref");
        if (reference == null) {
            return here;
        }
        String[] path = String.valueOf(reference).split("/");
        return map(map(components.get(path[2])).get(path[3]));
    }

    static Map<?, ?> map(Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }
}
