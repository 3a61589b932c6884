package org.convive.audit;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The laws that every part of an audit keeps; each refusal names the part and the value. */
final class Checks {

    private static final int FIRST_YEAR = 1900;

    private Checks() {}

    static void given(String element, String quantity, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("%s: %s is blank".formatted(element, quantity));
        }
    }

    static void given(String element, String quantity, Optional<String> value) {
        value.ifPresent(text -> given(element, quantity, text));
    }

    static void share(String element, String quantity, OptionalDouble value) {
        value.ifPresent(share -> {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException(
                        "%s: %s must lie in [0, 1] but was %s".formatted(element, quantity, share));
            }
        });
    }

    static void finite(String element, String quantity, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    "%s: %s must be a number but was %s".formatted(element, quantity, value));
        }
    }

    static void notNegative(String element, String quantity, double value) {
        finite(element, quantity, value);
        if (value < 0) {
            throw new IllegalArgumentException(
                    "%s: %s must not be negative but was %s".formatted(element, quantity, value));
        }
    }

    static void year(String element, OptionalInt year) {
        if (year.isPresent() && year.getAsInt() < FIRST_YEAR) {
            throw new IllegalArgumentException(
                    "%s: year must not be before %d but was %d".formatted(element, FIRST_YEAR, year.getAsInt()));
        }
    }
}
