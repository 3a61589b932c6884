package org.convive.exchange.table;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The numbers of one column as people write them: with a decimal comma or point, thousands, percent signs and currencies.
 *
 * <p>What a comma means is seen from the whole column: {@code 1,250} is a thousand where nothing speaks against it, and one and a
 * quarter where another cell has a comma that can only be a decimal one.
 */
final class Figures {

    private static final Set<String> GAPS =
            Set.of("", "na", "n a", "n d", "nd", "s d", "sd", "no data", "sin dato", "sin datos", "x");
    private static final Pattern CURRENCY = Pattern.compile("[\\s\\u00a0\\u202f$€£%]|(?i:mxn|usd|eur)");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}([.,])\\d{3}(\\1\\d{3})*");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d*,\\d+|[+-]?\\d{1,3}(\\.\\d{3})+,\\d+");
    private static final Pattern DECIMAL_POINT = Pattern.compile("[+-]?\\d*\\.?\\d+|[+-]?\\d{1,3}(,\\d{3})+\\.\\d+");

    private final boolean decimalComma;

    /** The figures of a column. */
    Figures(List<String> column) {
        this.decimalComma = column.stream()
                .map(Figures::bare)
                .anyMatch(text -> DECIMAL_COMMA.matcher(text).matches()
                        && !THOUSANDS.matcher(text).matches());
    }

    /** Whether a cell says that there is no figure. */
    static boolean isGap(String text) {
        return GAPS.contains(Folding.fold(text).replace("%", ""));
    }

    /** The number that a cell holds; none if it holds none. */
    OptionalDouble number(String text) {
        String bare = bare(text);
        if (decimalComma) {
            bare = bare.indexOf(',') >= 0 ? bare.replace(".", "").replace(',', '.') : bare;
        } else if (THOUSANDS.matcher(bare).matches() && bare.indexOf(',') >= 0) {
            bare = bare.replace(",", "");
        } else if (DECIMAL_POINT.matcher(bare).matches()) {
            bare = bare.replace(",", "");
        }
        try {
            double number = Double.parseDouble(bare);
            return Double.isFinite(number) && bare.matches("[+-]?[\\d.]+")
                    ? OptionalDouble.of(number)
                    : OptionalDouble.empty();
        } catch (NumberFormatException none) {
            return OptionalDouble.empty();
        }
    }

    private static String bare(String text) {
        return CURRENCY.matcher(text.strip()).replaceAll("");
    }
}
