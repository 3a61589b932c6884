package org.convive.rulepack.model;

import java.util.List;

/** One condition on one field of a fact. */
public sealed interface Constraint {

    /** The field it is about. */
    Field field();

    /** Where it is written. */
    Location at();

    /**
     * The field is one of these texts.
     *
     * @param field a text field
     * @param values the texts, at least one
     * @param at where it is written
     */
    record OneOf(Field field, List<String> values, Location at) implements Constraint {

        /** Copies the list. */
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /**
     * The field is a known text other than this one.
     *
     * @param field a text field
     * @param value the text
     * @param at where it is written
     */
    record Not(Field field, String value, Location at) implements Constraint {}

    /**
     * The field compares so with a number.
     *
     * @param field a number field
     * @param operator the comparison
     * @param value the number
     * @param at where it is written
     */
    record Compare(Field field, Operator operator, double value, Location at) implements Constraint {}

    /**
     * The field is known, or isn't.
     *
     * @param field any field
     * @param known whether it must be known
     * @param at where it is written
     */
    record Known(Field field, boolean known, Location at) implements Constraint {}

    /**
     * The field compares so with what an earlier pattern bound.
     *
     * <p>Areas are equal when they are the same or one of them is the whole place.
     *
     * @param field the field of this pattern
     * @param operator the comparison; for texts only equal and not equal
     * @param variable the variable bound earlier
     * @param at where it is written
     */
    record Join(Field field, Operator operator, String variable, Location at) implements Constraint {}
}
