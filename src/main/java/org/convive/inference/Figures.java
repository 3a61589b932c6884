package org.convive.inference;

import java.util.List;
import org.convive.rulepack.model.Condition;

/** The figures that a condition may make over many facts. */
final class Figures {

    private Figures() {}

    /** The figure over these numbers; a least, greatest or mean of nothing is not a number. */
    static double of(Condition.Figure figure, List<Double> numbers) {
        return switch (figure) {
            case COUNT -> numbers.size();
            case SUM -> numbers.stream().mapToDouble(Double::doubleValue).sum();
            case MIN -> numbers.stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN);
            case MAX -> numbers.stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN);
            case AVERAGE ->
                numbers.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
        };
    }

    /** Whether every limit on the figures holds. */
    static boolean within(Condition.Over over, java.util.Map<String, Double> figures) {
        return over.limits().stream()
                .allMatch(limit ->
                        limit.operator().holds(figures.getOrDefault(limit.variable(), Double.NaN), limit.value()));
    }
}
