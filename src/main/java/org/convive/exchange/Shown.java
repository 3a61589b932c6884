package org.convive.exchange;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** How a value of a file is shown in a message: short, and never as a whole text. */
final class Shown {

    private static final int MOST_CHARACTERS = 60;
    private static final double PLAIN_BELOW = 1e15;
    private static final double PLAIN_FROM = 1e-6;

    private Shown() {}

    static String quoted(String text) {
        boolean whole = text.length() <= MOST_CHARACTERS;
        return "`" + (whole ? text : text.substring(0, MOST_CHARACTERS) + "…").replaceAll("\\p{Cntrl}", " ") + "`";
    }

    static String number(double number) {
        double size = Math.abs(number);
        if (number != 0 && !(size >= PLAIN_FROM && size < PLAIN_BELOW)) {
            return Double.toString(number);
        }
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    static String count(int number) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    static String value(JsonNode node) {
        if (node.isString()) {
            return quoted(node.stringValue());
        }
        if (node.isNumber()) {
            return number(node.numberValue().doubleValue());
        }
        if (node.isArray()) {
            return "a list";
        }
        if (node.isBoolean() || node.isNull()) {
            return node.toString();
        }
        return node.isObject() ? "an object" : "something else";
    }
}
