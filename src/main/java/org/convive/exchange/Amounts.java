package org.convive.exchange;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.convive.vocabulary.IndicatorDefinition;

/** Reads numbers that only make sense within bounds. */
final class Amounts {

    private static final int FIRST_YEAR = 1900;
    private static final int MOST_MONTHS = 1200;
    private static final long MOST_PEOPLE = 10_000_000_000L;
    private static final int ALL_PERCENT = 100;

    private Amounts() {}

    /** A share between 0 and 1; whoever counts in percent is told what to do. */
    static OptionalDouble share(ValueCursor value) {
        return share(value, "");
    }

    static OptionalDouble share(ValueCursor value, String orElse) {
        OptionalDouble number = value.number();
        if (number.isEmpty() || isBetween(number.getAsDouble(), 0, 1)) {
            return number;
        }
        String percent = isBetween(number.getAsDouble(), 1, ALL_PERCENT)
                ? " If your audit counts in percent, divide by 100."
                : "";
        value.refuse(
                ProblemCode.OUT_OF_RANGE,
                "; %s is a share between 0 and 1%s.%s".formatted(value.field(), orElse, percent));
        return OptionalDouble.empty();
    }

    /** A value of an indicator, within the bounds of its definition if that is known. */
    static OptionalDouble measured(ValueCursor value, Optional<IndicatorDefinition> definition) {
        OptionalDouble number = value.number();
        if (number.isEmpty() || definition.isEmpty() || definition.get().allows(number.getAsDouble())) {
            return number;
        }
        value.refuse(ProblemCode.OUT_OF_RANGE, "; " + bounds(definition.get()) + ".");
        return OptionalDouble.empty();
    }

    static OptionalInt year(ValueCursor value, int latest) {
        return asInt(
                whole(value, FIRST_YEAR, latest, "the year must lie between %d and %d".formatted(FIRST_YEAR, latest)));
    }

    static OptionalInt months(ValueCursor value) {
        return asInt(whole(value, 0, MOST_MONTHS, "it must be a number of months between 0 and 1200"));
    }

    static OptionalLong people(ValueCursor value) {
        OptionalDouble people = whole(value, 0, MOST_PEOPLE, "it must be a number of people, 0 or more");
        return people.isPresent() ? OptionalLong.of((long) people.getAsDouble()) : OptionalLong.empty();
    }

    static OptionalDouble money(ValueCursor value) {
        OptionalDouble money = value.number();
        if (money.isPresent() && money.getAsDouble() < 0) {
            value.refuse(ProblemCode.OUT_OF_RANGE, "; it must be an amount of money, 0 or more.");
            return OptionalDouble.empty();
        }
        return money;
    }

    /** A number of runs, from 1 to this. */
    static OptionalInt runs(ValueCursor value, int most) {
        return asInt(whole(value, 1, most, "it must be a number between 1 and " + most));
    }

    private static OptionalDouble whole(ValueCursor value, double least, double most, String right) {
        OptionalDouble number = value.number();
        if (number.isEmpty()) {
            return number;
        }
        double amount = number.getAsDouble();
        if (isBetween(amount, least, most) && amount == Math.rint(amount)) {
            return number;
        }
        ProblemCode code = isBetween(amount, least, most) ? ProblemCode.WRONG_TYPE : ProblemCode.OUT_OF_RANGE;
        String kind = code == ProblemCode.WRONG_TYPE ? ", without decimals" : "";
        value.refuse(code, "; %s%s.".formatted(right, kind));
        return OptionalDouble.empty();
    }

    private static String bounds(IndicatorDefinition definition) {
        String least = definition.minimum().isPresent()
                ? Shown.number(definition.minimum().getAsDouble())
                : "any number";
        String most = definition.maximum().isPresent()
                ? "between %s and %s"
                        .formatted(least, Shown.number(definition.maximum().getAsDouble()))
                : least + " or more";
        return "%s is %s %s".formatted(definition.code(), most, unitInWords(definition.unit()));
    }

    private static String unitInWords(String unit) {
        return unit.startsWith("per-") ? unit.replace('-', ' ') : unit;
    }

    private static OptionalInt asInt(OptionalDouble number) {
        return number.isPresent() ? OptionalInt.of((int) number.getAsDouble()) : OptionalInt.empty();
    }

    private static boolean isBetween(double number, double least, double most) {
        return number >= least && number <= most;
    }
}
