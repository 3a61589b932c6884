package org.convive.rulepack.model;

/** What a verb is given. */
public sealed interface Argument {

    /** A code or text. */
    record Text(String value) implements Argument {}

    /** A number. */
    record Amount(double value) implements Argument {}

    /** What the conditions bound to a variable. */
    record Variable(String name) implements Argument {}

    /** Not stated: a severity that the rule leaves unknown. */
    record Unknown() implements Argument {}
}
