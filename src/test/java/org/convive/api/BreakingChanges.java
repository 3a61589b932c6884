package org.convive.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a partner's program, written against one OpenAPI document, would find broken under another.
 *
 * <p>Requests may be asked for less and answers may say more; the other way round breaks somebody.
 */
final class BreakingChanges {

    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch", "head", "options");

    private final Map<String, Object> before;
    private final Map<String, Object> after;
    private final Set<String> found = new TreeSet<>();
    private final Set<String> seen = new HashSet<>();

    private BreakingChanges(Map<String, Object> before, Map<String, Object> after) {
        this.before = before;
        this.after = after;
    }

    /** All of them, each with its place. */
    static Set<String> between(Map<String, Object> before, Map<String, Object> after) {
        var changes = new BreakingChanges(before, after);
        changes.paths();
        return changes.found;
    }

    private void paths() {
        object(before, "paths")
                .forEach((path, was) -> METHODS.stream()
                        .filter(object(was)::containsKey)
                        .forEach(method -> {
                            String name = method.toUpperCase(java.util.Locale.ROOT) + " " + path;
                            Map<String, Object> is = object(object(object(after, "paths"), path), method);
                            if (is.isEmpty()) {
                                found.add(name + " is gone");
                            } else {
                                operation(name, object(object(was), method), is);
                            }
                        }));
    }

    private void operation(String name, Map<String, Object> was, Map<String, Object> is) {
        Map<String, Map<String, Object>> known = parameters(before, was);
        Map<String, Map<String, Object>> now = parameters(after, is);
        known.forEach((parameter, old) -> {
            if (now.containsKey(parameter)) {
                schema(name + " " + parameter, object(old, "schema"), object(now.get(parameter), "schema"), true);
            } else {
                found.add(name + " " + parameter + " is gone");
            }
        });
        now.forEach((parameter, one) -> {
            boolean wasAsked = known.containsKey(parameter) && isRequired(known.get(parameter));
            if (isRequired(one) && !wasAsked) {
                found.add(name + " " + parameter + " is now required");
            }
        });
        contents(
                name + " body", resolved(before, was.get("requestBody")), resolved(after, is.get("requestBody")), true);
        object(was, "responses").forEach((status, old) -> {
            if (!status.startsWith("2")) {
                return;
            }
            Map<String, Object> answer = resolved(after, object(is, "responses").get(status));
            if (answer.isEmpty()) {
                found.add(name + " no longer answers " + status);
            } else {
                contents(name + " " + status, resolved(before, old), answer, false);
            }
        });
    }

    private static boolean isRequired(Map<String, Object> parameter) {
        return Boolean.TRUE.equals(parameter.get("required"));
    }

    private static Map<String, Map<String, Object>> parameters(
            Map<String, Object> document, Map<String, Object> operation) {
        var parameters = new TreeMap<String, Map<String, Object>>();
        list(operation.get("parameters")).forEach(one -> {
            Map<String, Object> parameter = resolved(document, one);
            parameters.put(parameter.get("in") + " parameter " + parameter.get("name"), parameter);
        });
        return parameters;
    }

    private void contents(String name, Map<String, Object> was, Map<String, Object> is, boolean asked) {
        object(was, "content").forEach((type, old) -> {
            Map<String, Object> now = object(object(is, "content"), type);
            if (now.isEmpty()) {
                found.add(name + " " + type + " is gone");
            } else {
                schema(name + " " + type, object(object(old), "schema"), object(now, "schema"), asked);
            }
        });
    }

    private void schema(String name, Map<String, Object> was, Map<String, Object> is, boolean asked) {
        // Schemas hold one another; each pair needs to be looked at once in each direction.
        if (was.containsKey("$ref") && !seen.add(was.get("$ref") + " " + is.get("$ref") + " " + asked)) {
            return;
        }
        Map<String, Object> old = resolved(before, was);
        Map<String, Object> now = resolved(after, is);
        types(name, old, now, asked);
        enums(name, old, now, asked);
        Set<String> oldRequired = new TreeSet<>(texts(old.get("required")));
        Set<String> nowRequired = new TreeSet<>(texts(now.get("required")));
        for (String field : asked ? nowRequired : oldRequired) {
            if (!(asked ? oldRequired : nowRequired).contains(field)) {
                found.add(name + "." + field + (asked ? " is now required" : " may now be missing"));
            }
        }
        object(old, "properties").forEach((field, one) -> {
            Map<String, Object> kept = object(object(now, "properties"), field);
            if (kept.isEmpty()) {
                found.add(name + "." + field + " is gone");
            } else {
                schema(name + "." + field, object(one), kept, asked);
            }
        });
        if (old.containsKey("items")) {
            schema(name + "[]", object(old, "items"), object(now, "items"), asked);
        }
        for (String bound : List.of("maximum", "maxLength", "maxItems")) {
            number(now, bound).ifPresent(limit -> {
                if (asked && number(old, bound).map(known -> known > limit).orElse(true)) {
                    found.add(name + " has a lower " + bound);
                }
            });
        }
    }

    private void types(String name, Map<String, Object> old, Map<String, Object> now, boolean asked) {
        Set<String> was = new TreeSet<>(texts(old.get("type")));
        Set<String> is = new TreeSet<>(texts(now.get("type")));
        boolean fits = asked ? is.isEmpty() || is.containsAll(was) : was.isEmpty() || was.containsAll(is);
        if (!fits) {
            found.add(name + " was " + was + " and is " + is);
        }
    }

    private void enums(String name, Map<String, Object> old, Map<String, Object> now, boolean asked) {
        List<String> was = texts(old.get("enum"));
        List<String> is = texts(now.get("enum"));
        if (asked && !is.isEmpty() && (was.isEmpty() || !is.containsAll(was))) {
            found.add(name + " no longer takes every value that it took");
        }
        if (!asked && !was.isEmpty() && (is.isEmpty() || !was.containsAll(is))) {
            found.add(name + " may now be a value that it never was");
        }
    }

    private static Optional<Double> number(Map<String, Object> schema, String field) {
        return schema.get(field) instanceof Number number ? Optional.of(number.doubleValue()) : Optional.empty();
    }

    private static List<String> texts(Object value) {
        return list(value instanceof String ? List.of(value) : value).stream()
                .map(String::valueOf)
                .toList();
    }

    private static Map<String, Object> resolved(Map<String, Object> document, Object value) {
        Map<String, Object> found = object(value);
        while (found.get("$ref") instanceof String reference) {
            Map<String, Object> place = document;
            for (String step : reference.substring(2).split("/")) {
                place = object(place, step);
            }
            found = place;
        }
        return found;
    }

    private static Map<String, Object> object(Map<String, Object> parent, String field) {
        return object(parent.get(field));
    }

    @SuppressWarnings("unchecked") // A document that was read from YAML has texts as keys.
    private static Map<String, Object> object(Object value) {
        return value instanceof Map<?, ?> ? (Map<String, Object>) value : Map.of();
    }

    private static List<Object> list(Object value) {
        return value instanceof List<?> entries ? new ArrayList<>(entries) : List.of();
    }
}
