package org.convive.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.Field;
import org.convive.rulepack.model.Operator;
import org.convive.rulepack.model.Pattern;
import org.convive.rulepack.model.Words;

/** Reads what must be true of the fields of a fact. */
final class ConstraintReading {

    private final CodeNames names;
    private final Quantities quantities;
    private final Phrases phrases;

    ConstraintReading(CodeNames names, Quantities quantities, Phrases phrases) {
        this.names = names;
        this.quantities = quantities;
        this.phrases = phrases;
    }

    /** The constraints in words, two limits of one field as one range. */
    List<String> read(Pattern pattern, List<Constraint> constraints) {
        var said = new ArrayList<String>();
        for (Constraint constraint : constraints) {
            Optional<Constraint.Compare> upper = upper(constraint, constraints);
            String range =
                    "when." + pattern.type().name() + "." + constraint.field().name() + ".BETWEEN";
            if (upper.isPresent() && phrases.has(range)) {
                said.add(range(range, pattern, (Constraint.Compare) constraint, upper.get()));
            } else if (!(isUpperOfRange(constraint, constraints) && phrases.has(range))) {
                said.add(read(pattern, constraint));
            }
        }
        return said;
    }

    private String range(String key, Pattern pattern, Constraint.Compare lower, Constraint.Compare upper) {
        String exactly = key + ".EXACTLY";
        boolean isOneNumber = upper.value() - lower.value() == 1 && phrases.has(exactly);
        return phrases.say(isOneNumber ? exactly : key, phrases.number(lower.value()), number(pattern, upper));
    }

    private static Optional<Constraint.Compare> upper(Constraint lower, List<Constraint> all) {
        boolean isLower =
                lower instanceof Constraint.Compare compare && compare.operator() == Operator.GREATER_OR_EQUAL;
        return all.stream()
                .filter(other -> isLower && other.field().equals(lower.field()))
                .filter(Constraint.Compare.class::isInstance)
                .map(Constraint.Compare.class::cast)
                .filter(other -> other.operator() == Operator.LESS)
                .findFirst();
    }

    private static boolean isUpperOfRange(Constraint constraint, List<Constraint> all) {
        return all.stream()
                .anyMatch(other -> upper(other, all).filter(constraint::equals).isPresent());
    }

    private String read(Pattern pattern, Constraint constraint) {
        if (constraint instanceof Constraint.OneOf oneOf) {
            return say(pattern, oneOf.field(), "IS", codes(pattern, oneOf.field(), oneOf.values()));
        }
        if (constraint instanceof Constraint.Not different) {
            return say(
                    pattern, different.field(), "NOT", codes(pattern, different.field(), List.of(different.value())));
        }
        if (constraint instanceof Constraint.Known known) {
            return say(pattern, known.field(), known.known() ? "KNOWN" : "UNKNOWN", "");
        }
        if (constraint instanceof Constraint.Join join) {
            return say(pattern, join.field(), "SAME_" + join.operator().name(), "");
        }
        return compare(pattern, (Constraint.Compare) constraint);
    }

    /** The codes of a field, by words that only this kind of fact has where there are such. */
    String codes(Pattern pattern, Field field, List<String> codes) {
        String own = "word." + pattern.type().name() + ".";
        return names.either(codes.stream()
                .map(code -> phrases.has(own + code) ? phrases.say(own + code) : names.said(field.words(), code))
                .toList());
    }

    private String compare(Pattern pattern, Constraint.Compare compare) {
        Field field = compare.field();
        if (field.name().equals("severity")) {
            List<String> levels = Quantities.levels(compare.operator(), compare.value());
            if (!levels.isEmpty()) {
                return phrases.say("when.level.IS", names.either(Words.BAND, levels));
            }
        }
        return say(pattern, field, compare.operator().name(), number(pattern, compare));
    }

    private String number(Pattern pattern, Constraint.Compare compare) {
        return quantities.of(compare.field(), compare.value(), pattern);
    }

    /**
     * By the phrase for this number, such as "twice", or of this kind of fact, or that of the field, or a plain one that
     * fits every field.
     */
    private String say(Pattern pattern, Field field, String how, String value) {
        String own = "when." + pattern.type().name() + "." + field.name() + "." + how;
        String shared = "when." + field.name() + "." + how;
        String key = Stream.of(own + "." + value, own, shared + "." + value, shared)
                .filter(phrases::has)
                .findFirst()
                .orElse("when.ANY." + how);
        return phrases.say(key, value, phrases.say("field." + field.name()));
    }

    /** A limit of a figure, such as "at least 3". */
    String limit(Operator operator, String number) {
        return phrases.say("limit." + operator.name(), number);
    }

    /** A number in the unit of a field. */
    String number(Field field, double number, Pattern pattern) {
        return quantities.of(field, number, pattern);
    }
}
