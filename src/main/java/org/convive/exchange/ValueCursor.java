package org.convive.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;

/**
 * One value of an audit file that knows where it stands and whose it is.
 *
 * <p>Reading never throws: what can't be read is reported and comes back empty, so that no mistake hides the next.
 *
 * @param node the value
 * @param pointer where it stands
 * @param subject whose it is, as a sentence begins: {@code Finding F-17}
 * @param field the field that holds it, or that holds the list it is in
 * @param listed whether it is one of a list
 * @param problems where to report
 */
record ValueCursor(JsonNode node, String pointer, String subject, String field, boolean listed, Problems problems) {

    static final int MOST_CHARACTERS = 10_000;
    static final int MOST_ENTRIES = 10_000;

    /** What the file says, as a message begins: {@code Finding F-17 has severity 1.2}. */
    String says() {
        if (listed) {
            return "%s lists %s under %s".formatted(subject, Shown.value(node), field);
        }
        return node.isContainer()
                ? "%s has %s under %s".formatted(subject, Shown.value(node), field)
                : "%s has %s %s".formatted(subject, field, Shown.value(node));
    }

    void refuse(ProblemCode code, String right) {
        refuse(code, right, Optional.empty());
    }

    void refuse(ProblemCode code, String right, Optional<String> suggestion) {
        problems.report(code, pointer, says() + right, suggestion);
    }

    /** The text, unless it is blank, which says as little as leaving it out. */
    Optional<String> text() {
        if (!node.isString()) {
            Optional<String> quoted = node.isNumber() ? Optional.of("\"" + Shown.value(node) + "\"") : Optional.empty();
            refuse(ProblemCode.WRONG_TYPE, "; it must be a text in quotation marks.", quoted);
            return Optional.empty();
        }
        String text = node.stringValue();
        if (text.length() > MOST_CHARACTERS) {
            problems.report(
                    ProblemCode.TOO_LONG,
                    pointer,
                    "%s has a text of %s characters under %s; shorten it to %s at most."
                            .formatted(subject, Shown.count(text.length()), field, Shown.count(MOST_CHARACTERS)));
            return Optional.empty();
        }
        return Optional.of(text).filter(words -> !words.isBlank());
    }

    /** The number, if it is one and finite. */
    OptionalDouble number() {
        if (!node.isNumber()) {
            refuse(
                    ProblemCode.WRONG_TYPE,
                    "; it must be a number, without quotation marks, with a point for decimals.",
                    numberMeant());
            return OptionalDouble.empty();
        }
        double number = node.numberValue().doubleValue();
        if (!Double.isFinite(number)) {
            refuse(ProblemCode.NOT_A_NUMBER, "; write a finite number, or leave the field out where it is unknown.");
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(number);
    }

    /** The entries of the list; none where it isn't one, or has too many. */
    List<ValueCursor> entries() {
        if (!node.isArray()) {
            Optional<String> asList = node.isString()
                    ? Optional.of("[\"" + node.stringValue() + "\"]").filter(list -> list.length() < MOST_CHARACTERS)
                    : Optional.empty();
            refuse(ProblemCode.WRONG_TYPE, "; it must be a list in square brackets.", asList);
            return List.of();
        }
        if (node.size() > MOST_ENTRIES) {
            problems.report(
                    ProblemCode.TOO_MANY,
                    pointer,
                    "%s has %s entries under %s; %s is the most that is read."
                            .formatted(subject, Shown.count(node.size()), field, Shown.count(MOST_ENTRIES)));
            return List.of();
        }
        var entries = new ArrayList<ValueCursor>();
        for (int i = 0; i < node.size(); i++) {
            entries.add(new ValueCursor(node.get(i), Pointer.to(pointer, i), subject, field, true, problems));
        }
        return entries;
    }

    /** The object, whose messages will begin with this subject. */
    Optional<ObjectCursor> object(String itsSubject) {
        if (!node.isObject()) {
            refuse(ProblemCode.WRONG_TYPE, "; it must be an object in curly brackets.");
            return Optional.empty();
        }
        return Optional.of(new ObjectCursor(node, pointer, itsSubject, problems));
    }

    private Optional<String> numberMeant() {
        return Optional.of(node)
                .filter(JsonNode::isString)
                .map(text -> text.stringValue().strip())
                .filter(text -> text.matches("-?[0-9]{1,15}([.,][0-9]{1,15})?"))
                .map(text -> text.replace(',', '.'));
    }
}
