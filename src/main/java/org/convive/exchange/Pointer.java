package org.convive.exchange;

import java.util.Comparator;

/** The address of a value inside a JSON document, as RFC 6901 writes it. */
final class Pointer {

    /** The whole document. */
    static final String ROOT = "";

    /** Step by step, list positions by number, so that entry 2 comes before entry 10. */
    static final Comparator<String> READING_ORDER = Pointer::compare;

    private Pointer() {}

    /** The address of a field of the object at this address. */
    static String to(String pointer, String field) {
        return pointer + "/" + field.replace("~", "~0").replace("/", "~1");
    }

    /** The address of an entry of the list at this address. */
    static String to(String pointer, int index) {
        return pointer + "/" + index;
    }

    private static int compare(String one, String other) {
        String[] left = one.split("/", -1);
        String[] right = other.split("/", -1);
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = compareStep(left[i], right[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    private static int compareStep(String one, String other) {
        boolean numbers = isPosition(one) && isPosition(other);
        if (numbers && one.length() != other.length()) {
            return Integer.compare(one.length(), other.length());
        }
        return one.compareTo(other);
    }

    private static boolean isPosition(String step) {
        return !step.isEmpty() && step.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }
}
