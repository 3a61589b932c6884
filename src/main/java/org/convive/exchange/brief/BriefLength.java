package org.convive.exchange.brief;

import java.util.Arrays;
import java.util.Optional;

/** How long a brief is. */
public enum BriefLength {
    ONE_PAGE("1"),
    THREE_PAGES("3"),
    FULL("full");

    private final String code;

    BriefLength(String code) {
        this.code = code;
    }

    /** The code used in requests: {@code 1}, {@code 3} or {@code full}. */
    public String code() {
        return code;
    }

    /** The length with a code, if there is one. */
    public static Optional<BriefLength> of(String code) {
        return Arrays.stream(values())
                .filter(length -> length.code.equals(code))
                .findFirst();
    }

    /** How many entries of a list there is room for. */
    int most(int onOnePage, int onThreePages) {
        return switch (this) {
            case ONE_PAGE -> onOnePage;
            case THREE_PAGES -> onThreePages;
            case FULL -> Integer.MAX_VALUE;
        };
    }
}
