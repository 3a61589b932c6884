package org.convive.knowledge;

import java.util.Comparator;

/**
 * What one source says of a claim: what it found, and what is left of that after caps and replications.
 *
 * @param basis what sort of source it is
 * @param source the source in words
 * @param found the direction as the source gives it
 * @param start the certainty as the source gives it
 * @param single whether it rests on one study
 * @param randomised whether randomised trials are among its studies, or nothing says that they aren't
 * @param direction the direction after the steps so far
 * @param certainty the certainty after the steps so far
 */
record Reading(
        Basis basis,
        String source,
        Direction found,
        Certainty start,
        boolean single,
        boolean randomised,
        Direction direction,
        Certainty certainty) {

    static final Comparator<Reading> SUREST_THEN_LEAST_FAVOURABLE = Comparator.comparing(Reading::certainty)
            .thenComparing(Reading::direction)
            .thenComparing(Reading::source, Comparator.reverseOrder());

    /** A source that was just read. */
    static Reading of(Basis basis, String source, Direction found, Certainty start) {
        return new Reading(basis, source, found, start, false, true, found, start);
    }

    /** Whether the source itself is a good test with this sort of result. */
    boolean isTested() {
        return start.isTested();
    }

    Reading restingOn(boolean oneStudy, boolean trials) {
        return new Reading(basis, source, found, start, oneStudy, trials, direction, certainty);
    }

    Reading with(Direction changed, Certainty left) {
        return new Reading(basis, source, found, start, single, randomised, changed, left);
    }

    /** The two axes, as a person reads them. */
    String verdict() {
        return verdict(direction, certainty);
    }

    static String verdict(Direction direction, Certainty certainty) {
        return "%s (%s), %s (%s)"
                .formatted(
                        direction,
                        direction.label().english(),
                        certainty,
                        certainty.label().english());
    }

    /** What sort of source a reading comes from. */
    enum Basis {
        STUDIES,
        RATING,
        REVIEW,
        NOTHING
    }
}
