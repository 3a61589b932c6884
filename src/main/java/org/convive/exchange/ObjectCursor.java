package org.convive.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.convive.vocabulary.NearestCode;
import tools.jackson.databind.JsonNode;

/**
 * One object of an audit file, read field by field.
 *
 * <p>A field that was never asked for is unknown, so every field must be asked for before
 * {@link #refuseUnknownFields()}, whatever the others hold.
 */
final class ObjectCursor {

    private final JsonNode node;
    private final String pointer;
    private final String subject;
    private final Problems problems;
    private final Set<String> known = new LinkedHashSet<>();

    ObjectCursor(JsonNode node, String pointer, String subject, Problems problems) {
        this.node = node;
        this.pointer = pointer;
        this.subject = subject;
        this.problems = problems;
    }

    JsonNode node() {
        return node;
    }

    String pointer() {
        return pointer;
    }

    String subject() {
        return subject;
    }

    Problems problems() {
        return problems;
    }

    /** The value of a field; empty where it is left out or null, which mean the same. */
    Optional<ValueCursor> at(String field) {
        known.add(field);
        return Optional.ofNullable(node.get(field))
                .filter(value -> !value.isNull())
                .map(value -> new ValueCursor(value, Pointer.to(pointer, field), subject, field, false, problems));
    }

    /** The value of a field that can't be left out or blank. */
    Optional<ValueCursor> need(String field, String right) {
        Optional<ValueCursor> value = at(field).filter(found -> !isBlank(found.node()));
        if (value.isEmpty()) {
            problems.report(
                    ProblemCode.MISSING,
                    Pointer.to(pointer, field),
                    "%s has no %s; %s.".formatted(subject, field, right));
        }
        return value;
    }

    Optional<String> text(String field) {
        return at(field).flatMap(ValueCursor::text);
    }

    OptionalDouble number(String field, Function<ValueCursor, OptionalDouble> reading) {
        return at(field).map(reading).orElseGet(OptionalDouble::empty);
    }

    /** What can be read of the entries of a list. */
    <T> List<T> list(String field, Function<ValueCursor, Optional<T>> reading) {
        return at(field).map(ValueCursor::entries).orElseGet(List::of).stream()
                .flatMap(entry -> reading.apply(entry).stream())
                .toList();
    }

    /** Reports every field that nobody asked for, with the nearest of those that are asked for. */
    void refuseUnknownFields() {
        for (String field : node.propertyNames()) {
            if (problems.isFull()) {
                return;
            }
            if (!known.contains(field)) {
                Optional<String> nearest = NearestCode.to(field, known);
                problems.report(
                        ProblemCode.UNKNOWN_FIELD,
                        Pointer.to(pointer, field),
                        "%s has a field %s, which the audit format doesn't have.%s"
                                .formatted(subject, Shown.quoted(field), KnownCodes.hint(nearest, known)),
                        nearest);
            }
        }
    }

    private static boolean isBlank(JsonNode value) {
        return value.isString() && value.stringValue().isBlank();
    }
}
