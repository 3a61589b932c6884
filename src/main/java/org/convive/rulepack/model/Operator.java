package org.convive.rulepack.model;

import java.util.Arrays;
import java.util.Optional;

/** A comparison. Whatever is compared with an unknown value doesn't hold. */
public enum Operator {
    EQUAL("==", "is", "es"),
    NOT_EQUAL("!=", "is not", "no es"),
    LESS("<", "is below", "es menor que"),
    LESS_OR_EQUAL("<=", "is at most", "es como máximo"),
    GREATER(">", "is above", "es mayor que"),
    GREATER_OR_EQUAL(">=", "is at least", "es al menos");

    private final String sign;
    private final String english;
    private final String spanish;

    Operator(String sign, String english, String spanish) {
        this.sign = sign;
        this.english = english;
        this.spanish = spanish;
    }

    /** The sign used in rules. */
    public String sign() {
        return sign;
    }

    /** The comparison in words. */
    public String in(String language) {
        return "es".equals(language) ? spanish : english;
    }

    /** Whether the comparison holds between two known numbers. */
    public boolean holds(double left, double right) {
        return switch (this) {
            case EQUAL -> left == right;
            case NOT_EQUAL -> left != right && !Double.isNaN(left) && !Double.isNaN(right);
            case LESS -> left < right;
            case LESS_OR_EQUAL -> left <= right;
            case GREATER -> left > right;
            case GREATER_OR_EQUAL -> left >= right;
        };
    }

    /** The operator with that sign. */
    public static Optional<Operator> of(String sign) {
        return Arrays.stream(values())
                .filter(operator -> operator.sign.equals(sign))
                .findFirst();
    }
}
