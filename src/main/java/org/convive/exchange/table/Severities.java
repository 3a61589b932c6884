package org.convive.exchange.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The degrees of one column: words in English or Spanish, or numbers whose scale is seen from the greatest of them. */
final class Severities {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("low", "low"),
            Map.entry("minor", "low"),
            Map.entry("bajo", "low"),
            Map.entry("baja", "low"),
            Map.entry("leve", "low"),
            Map.entry("moderate", "moderate"),
            Map.entry("medium", "moderate"),
            Map.entry("medio", "moderate"),
            Map.entry("media", "moderate"),
            Map.entry("moderado", "moderate"),
            Map.entry("moderada", "moderate"),
            Map.entry("regular", "moderate"),
            Map.entry("high", "high"),
            Map.entry("severe", "high"),
            Map.entry("alto", "high"),
            Map.entry("alta", "high"),
            Map.entry("grave", "high"),
            Map.entry("critical", "critical"),
            Map.entry("very high", "critical"),
            Map.entry("muy alto", "critical"),
            Map.entry("muy alta", "critical"),
            Map.entry("muy grave", "critical"),
            Map.entry("critico", "critical"),
            Map.entry("critica", "critical"));
    private static final double[] SCALES = {1, 5, 10, 100};

    private final Figures figures;
    private final double scale;

    /** The degrees of a column. */
    Severities(List<String> column) {
        this.figures = new Figures(column);
        double greatest = column.stream()
                .map(figures::number)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .max()
                .orElse(0);
        double fits = 0;
        for (int i = SCALES.length - 1; i >= 0; i--) {
            fits = greatest <= SCALES[i] ? SCALES[i] : fits;
        }
        this.scale = fits;
    }

    /** The end of the scale that the numbers were read on: 1, 5, 10 or 100; 0 where they are greater than all. */
    double scale() {
        return scale;
    }

    static boolean isWord(String text) {
        return WORDS.containsKey(Folding.fold(text));
    }

    /** A level's code, or a severity from 0 to 1; none if the cell holds neither. */
    Optional<Object> of(String text) {
        String word = WORDS.get(Folding.fold(text));
        if (word != null) {
            return Optional.of(word);
        }
        OptionalDouble number = figures.number(text);
        return number.isPresent() && number.getAsDouble() >= 0 && scale > 0
                ? Optional.of(number.getAsDouble() / scale)
                : Optional.empty();
    }

    /** Whether any cell is a number, so that a scale was needed. */
    boolean hasNumbers(List<String> column) {
        return column.stream().anyMatch(cell -> figures.number(cell).isPresent());
    }
}
