package org.convive.inference;

import java.util.Map;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.Field;
import org.convive.rulepack.model.Operator;
import org.convive.rulepack.model.Pattern;
import org.jspecify.annotations.Nullable;

/** What one condition means for one fact: written once, for the engine and for the reference interpreter alike. */
public final class Conditions {

    static final String AREA = "area";

    private Conditions() {}

    /** Whether the fact meets all of the pattern's conditions, given what earlier patterns bound. */
    public static boolean holds(Pattern pattern, Fact fact, Map<String, Object> bound) {
        if (fact.type() != pattern.type()) {
            return false;
        }
        for (Constraint constraint : pattern.constraints()) {
            if (!holds(constraint, fact, bound)) {
                return false;
            }
        }
        return knowsAll(pattern, fact);
    }

    /** Whether the fact knows everything that the pattern binds. */
    public static boolean knowsAll(Pattern pattern, Fact fact) {
        for (Field field : pattern.bindings().values()) {
            if (!fact.knows(field)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the fact meets one condition on a field, given what earlier patterns bound. */
    public static boolean holds(Constraint constraint, Fact fact, Map<String, Object> bound) {
        return constraint instanceof Constraint.Join join
                ? joins(join, fact, bound.get(join.variable()))
                : alone(constraint, fact);
    }

    /** Whether a condition that needs no other fact holds. */
    static boolean alone(Constraint constraint, Fact fact) {
        if (constraint instanceof Constraint.OneOf oneOf) {
            String text = fact.textAt(oneOf.field().slot());
            return text != null && oneOf.values().contains(text);
        }
        if (constraint instanceof Constraint.Not not) {
            String text = fact.textAt(not.field().slot());
            return text != null && !text.equals(not.value());
        }
        if (constraint instanceof Constraint.Compare compare) {
            return compare.operator().holds(fact.numberAt(compare.field().slot()), compare.value());
        }
        if (constraint instanceof Constraint.Known known) {
            return fact.knows(known.field()) == known.known();
        }
        throw new IllegalArgumentException("a join needs what it joins: " + constraint);
    }

    /** Whether a join holds between the fact and what an earlier pattern bound. */
    static boolean joins(Constraint.Join join, Fact fact, @Nullable Object bound) {
        if (bound == null || !fact.knows(join.field())) {
            return false;
        }
        Field field = join.field();
        if (field.isNumber()) {
            return bound instanceof Double number && join.operator().holds(fact.numberAt(field.slot()), number);
        }
        boolean same = sameText(field, fact.textAt(field.slot()), bound);
        return (join.operator() == Operator.EQUAL) == same;
    }

    private static boolean sameText(Field field, @Nullable String text, Object bound) {
        if (bound.equals(text)) {
            return true;
        }
        return field.name().equals(AREA) && (bound.equals("") || "".equals(text));
    }

    /** What a fact gives to a variable bound to a field. */
    static Object value(Field field, Fact fact) {
        if (field.isNumber()) {
            return fact.numberAt(field.slot());
        }
        String text = fact.textAt(field.slot());
        if (text == null) {
            throw new IllegalStateException("binding needs a known value: " + field.name() + " of " + fact);
        }
        return text;
    }
}
