package org.convive.rulepack;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

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

    /** Why a text is no number. */
    static String refusal(String text) {
        String what = "`" + Diagnostics.echo(text) + "` must be a number such as 0.5";
        return WITH_A_COMMA.matcher(text).matches()
                ? what + "; write it with a decimal point, not a comma: " + text.replace(',', '.')
                : what;
    }
}
