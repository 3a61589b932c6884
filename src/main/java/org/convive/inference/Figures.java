package org.convive.inference;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.convive.rulepack.model.Condition;

/** The figures that a condition may make over many facts: written once, for the engine and for the interpreter alike. */
final class Figures {

    private Figures() {}

    /** The figure over these numbers; a least, greatest or mean of nothing is not a number. */
    static double of(Condition.Figure figure, List<Double> numbers) {
        return switch (figure) {
            case COUNT -> numbers.size();
            case SUM -> sum(numbers);
            case MIN -> numbers.stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN);
            case MAX -> numbers.stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN);
            case AVERAGE -> sum(numbers) / numbers.size();
        };
    }

    /** The sum as one would write it down, so that 0.1, 0.2 and 0.3 make 0.6 in whatever order they come. */
    private static double sum(List<Double> numbers) {
        BigDecimal sum = BigDecimal.ZERO;
        for (double number : numbers) {
            sum = sum.add(BigDecimal.valueOf(number));
        }
        return sum.doubleValue();
    }

    /** Whether every limit on the figures holds. */
    static boolean within(Condition.Over over, Map<String, Double> figures) {
        return over.limits().stream()
                .allMatch(limit ->
                        limit.operator().holds(figures.getOrDefault(limit.variable(), Double.NaN), limit.value()));
    }
}
