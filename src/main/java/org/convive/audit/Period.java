package org.convive.audit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The time that an audit speaks about, as exactly as it was stated.
 *
 * @param from the first day, month or year, such as {@code 2019}, {@code 2019-05} or {@code 2019-05-31}
 * @param to the last day, month or year
 */
public record Period(Optional<String> from, Optional<String> to) {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?");
    private static final int LENGTH_OF_A_DAY = 10;

    /** Refuses what isn't a date, and an end before the beginning. */
    public Period {
        from.ifPresent(date -> refuseUnlessDate("from", date));
        to.ifPresent(date -> refuseUnlessDate("to", date));
        if (from.isPresent() && to.isPresent() && isAfter(from.get(), to.get())) {
            throw new IllegalArgumentException("period: from %s is after to %s".formatted(from.get(), to.get()));
        }
    }

    /** Whether the text is a year, a month of a year, or a day. */
    public static boolean isDate(String text) {
        return DATE.matcher(text).matches() && (text.length() < LENGTH_OF_A_DAY || isInTheCalendar(text));
    }

    private static boolean isInTheCalendar(String day) {
        try {
            LocalDate.parse(day);
            return true;
        } catch (DateTimeParseException noSuchDay) {
            return false;
        }
    }

    /** Whether one date is after another; a year and one of its days are never after each other. */
    public static boolean isAfter(String one, String other) {
        int shared = Math.min(one.length(), other.length());
        return one.substring(0, shared).compareTo(other.substring(0, shared)) > 0;
    }

    private static void refuseUnlessDate(String end, String text) {
        if (!isDate(text)) {
            throw new IllegalArgumentException(
                    "period: %s must be a date such as 2019-05 but was %s".formatted(end, text));
        }
    }
}
