package org.convive.explanation.change;

import java.util.List;
import java.util.Locale;

/**
 * Something that the audit doesn't say, or isn't sure of, and what the answer would be if it were known.
 *
 * @param kind what is missing
 * @param code what it is about: a factor, an indicator or a capacity; empty for the time there is
 * @param area the area that it is about; empty for the whole place
 * @param weight how much of the head of the list changes on average, from 0 (nothing) to 1 (all of it)
 * @param outcomes the values that it may have, each with what would change
 */
public record DataGap(Kind kind, String code, String area, double weight, List<Outcome> outcomes) {

    /** Copies the list. */
    public DataGap {
        outcomes = List.copyOf(outcomes);
    }

    /** What can be missing. */
    public enum Kind {
        /** How grave something is that was found. */
        SEVERITY,
        /** Whether something that was doubtfully found is so. */
        PRESENCE,
        /** Whether a capacity is there that recommended programmes need. */
        CAPACITY,
        /** A figure that speaks to what was found. */
        INDICATOR,
        /** How much time there is. */
        HORIZON;

        /** The word used in answers. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A value that may come out.
     *
     * @param value the word for the value: low, high, so, not-so, present, missing, usual, short or long
     * @param enters the programmes that would come among the first ten
     * @param leaves the programmes that would fall out of them
     * @param otherStrength the programmes among them that would have another strength
     */
    public record Outcome(String value, List<String> enters, List<String> leaves, List<String> otherStrength) {

        /** Copies the lists. */
        public Outcome {
            enters = List.copyOf(enters);
            leaves = List.copyOf(leaves);
            otherStrength = List.copyOf(otherStrength);
        }
    }
}
