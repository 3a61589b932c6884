package org.convive.rulepack.model;

import static org.convive.rulepack.model.Words.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts that rules may speak of, with their fields. The list is closed: a rule knows nothing else. */
public enum FactType {
    INDICATOR(
            "Indicator",
            text("code", Words.INDICATOR),
            number("value", Range.ANY),
            text("unit", ANY),
            number("year", Range.YEAR),
            text("area", ANY),
            number("comparison", Range.ANY),
            number("ratio", Range.NOT_NEGATIVE),
            text("trend", TREND),
            text("dimension", DIMENSION)),
    OBSERVATION(
            "Observation",
            text("id", ANY),
            text("factor", FACTOR),
            text("technique", TECHNIQUE),
            text("group", GROUP),
            number("strength", Range.SHARE),
            text("area", ANY)),
    VOICED(
            "Voiced",
            text("factor", FACTOR),
            text("area", ANY),
            number("voices", Range.ONE_OR_MORE),
            number("techniques", Range.ONE_OR_MORE),
            number("groups", Range.COUNT),
            number("strength", Range.SHARE)),
    SIGNAL(
            "Signal",
            text("factor", FACTOR),
            text("area", ANY),
            text("source", SOURCE),
            number("severity", Range.SHARE),
            number("confidence", Range.SHARE)),
    FINDING(
            "Finding",
            text("factor", FACTOR),
            text("kind", FACTOR_KIND),
            text("dimension", DIMENSION),
            text("area", ANY),
            number("severity", Range.SHARE),
            number("confidence", Range.SHARE),
            text("level", BAND),
            text("trend", TREND),
            text("origin", ORIGIN)),
    LINK(
            "Link",
            text("from", ANY),
            text("to", ANY),
            text("fromKind", NODE_KIND),
            text("toKind", NODE_KIND),
            text("flow", FLOW),
            text("area", ANY)),
    CONTEXT(
            "Context",
            text("country", ANY),
            text("income", INCOME),
            text("government", GOVERNMENT),
            text("currency", ANY),
            number("budget", Range.NOT_NEGATIVE),
            number("horizon", Range.COUNT)),
    CAPACITY("Capacity", text("code", Words.CAPACITY), text("status", STATUS)),
    RUNNING("Running", text("programme", PROGRAMME)),
    PRIORITY("Priority", text("factor", FACTOR)),
    AFFECTED("Affected", text("factor", FACTOR), text("group", GROUP)),
    CANDIDATE(
            "Candidate",
            text("programme", PROGRAMME),
            text("family", FAMILY),
            text("category", CATEGORY),
            text("kind", KIND),
            text("level", PREVENTION_LEVEL),
            text("grade", GRADE),
            number("certainty", Range.CERTAINTY),
            text("cost", COST),
            number("months", Range.COUNT),
            number("answers", Range.COUNT)),
    ANSWERS("Answers", text("programme", PROGRAMME), text("factor", FACTOR), text("area", ANY)),
    REQUIREMENT(
            "Requirement",
            text("programme", PROGRAMME),
            text("capacity", Words.CAPACITY),
            text("necessity", NECESSITY)),
    CONTRAINDICATION("Contraindication", text("programme", PROGRAMME), text("factor", FACTOR)),
    SERVES("Serves", text("programme", PROGRAMME), text("group", GROUP)),
    DELIVERED("Delivered", text("programme", PROGRAMME), text("by", DELIVERER), number("place", Range.ONE_OR_MORE)),
    TESTED("Tested", text("programme", PROGRAMME), text("country", ANY), text("income", INCOME));

    private final String label;
    private final Map<String, Field> fields;
    private final int texts;
    private final int numbers;

    FactType(String label, Field... declared) {
        this.label = label;
        var placed = new LinkedHashMap<String, Field>();
        int text = 0;
        int number = 0;
        for (Field field : declared) {
            int slot = field.isNumber() ? number++ : text++;
            placed.put(field.name(), new Field(field.name(), field.isNumber(), slot, field.words(), field.range()));
        }
        this.fields = Collections.unmodifiableMap(placed);
        this.texts = text;
        this.numbers = number;
    }

    /** The name used in rules, such as {@code Finding}. */
    public String label() {
        return label;
    }

    /** The fields by name, in their order. */
    public Map<String, Field> fields() {
        return fields;
    }

    /** The field of that name. */
    public Field field(String name) {
        Field field = fields.get(name);
        if (field == null) {
            throw new IllegalArgumentException(label + " has no field " + name);
        }
        return field;
    }

    /** How many text fields there are. */
    public int texts() {
        return texts;
    }

    /** How many number fields there are. */
    public int numbers() {
        return numbers;
    }

    /** The type of that name. */
    public static Optional<FactType> named(String label) {
        return Arrays.stream(values()).filter(type -> type.label.equals(label)).findFirst();
    }

    /** All names. */
    public static List<String> labels() {
        var labels = new ArrayList<String>();
        for (FactType type : values()) {
            labels.add(type.label);
        }
        return labels;
    }

    private static Field text(String name, Words words) {
        return new Field(name, false, 0, words, Range.ANY);
    }

    private static Field number(String name, Range range) {
        return new Field(name, true, 0, ANY, range);
    }
}
