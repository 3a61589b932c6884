package org.convive.rulepack;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.convive.rulepack.model.Range;

/** Reads numbers as people write them: digits and at most one decimal point, nothing that only a computer would write. */
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,9})?");
    private static final Pattern WITH_A_COMMA = Pattern.compile("-?\\d{1,12},\\d+");

    private Numbers() {}

    /** The number, if the text is one. */
    static OptionalDouble parse(String text) {
        return NUMBER.matcher(text).matches() ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
    }

    /** A number as people write it. */
    static String text(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** What the numbers of a range are, as in {@code a whole number of at least 0}. */
    static String text(Range range) {
        String what = range.whole() ? "a whole number" : "a number";
        boolean from = Double.isFinite(range.least());
        boolean to = Double.isFinite(range.most());
        if (from && to) {
            return what + " from " + text(range.least()) + " to " + text(range.most());
        }
        String ends = from ? " of at least " + text(range.least()) : "";
        return what + (to ? " of at most " + text(range.most()) : ends);
    }

    /** Why a text is no number. */
    static String refusal(String text) {
        String what = "`" + Diagnostics.echo(text) + "` must be a number such as 0.5";
        return WITH_A_COMMA.matcher(text).matches()
                ? what + "; write it with a decimal point, not a comma: " + text.replace(',', '.')
                : what;
    }
}
