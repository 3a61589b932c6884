package org.convive.rulepack.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One condition of a rule. */
public sealed interface Condition {

    /** The fact that it looks for. */
    Pattern pattern();

    /** There is such a fact; the rule fires for each. */
    record Each(Pattern pattern) implements Condition {}

    /** There is at least one such fact; the rule fires once. */
    record Exists(Pattern pattern) implements Condition {}

    /** There is no such fact. */
    record Absent(Pattern pattern) implements Condition {}

    /**
     * Figures over all such facts.
     *
     * @param pattern the facts
     * @param aggregates the figures
     * @param limits what must hold of the figures
     */
    record Over(Pattern pattern, List<Aggregate> aggregates, List<Limit> limits) implements Condition {

        /** Copies the lists. */
        public Over {
            aggregates = List.copyOf(aggregates);
            limits = List.copyOf(limits);
        }
    }

    /** What a figure counts. */
    enum Figure {
        COUNT,
        SUM,
        MIN,
        MAX,
        AVERAGE;

        private final String word = name().toLowerCase(Locale.ROOT);

        /** The word used in rules, such as {@code count}. */
        public String word() {
            return word;
        }

        /** All words. */
        public static List<String> words() {
            return Arrays.stream(values()).map(Figure::word).toList();
        }
    }

    /**
     * A figure bound to a variable.
     *
     * @param variable the variable
     * @param figure how it is made
     * @param of the number variable of the pattern that it is made of; empty for a count
     */
    record Aggregate(String variable, Figure figure, String of) {}

    /**
     * What must hold of a figure.
     *
     * @param variable the figure's variable
     * @param operator the comparison
     * @param value the number
     */
    record Limit(String variable, Operator operator, double value) {}
}
