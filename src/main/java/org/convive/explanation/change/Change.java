package org.convive.explanation.change;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.convive.audit.Finding;
import org.convive.audit.SafetyAudit;

/** One thing about an audit that could be otherwise. */
public sealed interface Change {

    /** The code used in answers, such as {@code severity}. */
    String code();

    /** What it changes; two changes of the same thing can't be made together. */
    String subject();

    /** How great it is, so that small ones come first: about 1 for a finding that goes from slight to grave. */
    double size();

    /** The audit with this change made. */
    SafetyAudit in(SafetyAudit audit);

    /**
     * A finding is graver, or less grave.
     *
     * @param finding the finding as it stands in the audit
     * @param to the other severity, from 0 to 1
     */
    record Severity(Finding finding, double to) implements Change {

        /** What an unstated severity is taken for when the size of a change is told. */
        private static final double MIDDLE = 0.5;

        @Override
        public String code() {
            return "severity";
        }

        @Override
        public String subject() {
            return "finding " + finding.id();
        }

        @Override
        public double size() {
            return Math.abs(to - finding.severity().orElse(MIDDLE));
        }

        @Override
        public SafetyAudit in(SafetyAudit audit) {
            return Edits.of(audit).replace(Edits.withSeverity(finding, to));
        }
    }

    /**
     * A finding is surer, or less sure.
     *
     * @param finding the finding as it stands in the audit
     * @param from the confidence that it counts with now
     * @param to the other confidence, from 0 to 1
     */
    record Confidence(Finding finding, double from, double to) implements Change {

        @Override
        public String code() {
            return "confidence";
        }

        @Override
        public String subject() {
            return "finding " + finding.id();
        }

        @Override
        public double size() {
            return Math.abs(to - from);
        }

        @Override
        public SafetyAudit in(SafetyAudit audit) {
            return Edits.of(audit).replace(Edits.withConfidence(finding, to));
        }
    }

    /**
     * Something is found that the audit doesn't find.
     *
     * @param factor the factor's code
     * @param area the area; none for the whole place
     * @param severity how grave, from 0 to 1
     */
    record Found(String factor, Optional<String> area, double severity) implements Change {

        private static final double BEING_THERE = 0.5;

        @Override
        public String code() {
            return "found";
        }

        @Override
        public String subject() {
            return "factor " + factor + " " + area.orElse("");
        }

        @Override
        public double size() {
            return BEING_THERE + severity;
        }

        @Override
        public SafetyAudit in(SafetyAudit audit) {
            return Edits.of(audit).add(factor, area, severity);
        }
    }

    /**
     * Something isn't found that the audit finds.
     *
     * @param finding the finding as it stands in the audit
     */
    record NotFound(Finding finding) implements Change {

        private static final double MIDDLE = 0.5;

        @Override
        public String code() {
            return "not-found";
        }

        @Override
        public String subject() {
            return "finding " + finding.id();
        }

        @Override
        public double size() {
            return MIDDLE + finding.severity().orElse(MIDDLE);
        }

        @Override
        public SafetyAudit in(SafetyAudit audit) {
            return Edits.of(audit).remove(finding);
        }
    }

    /**
     * The place has a capacity, or lacks it.
     *
     * @param capacity the capacity's code
     * @param from {@code present}, {@code missing} or {@code unknown}
     * @param present whether it is there
     */
    record Capacity(String capacity, String from, boolean present) implements Change {

        @Override
        public String code() {
            return "capacity";
        }

        @Override
        public String subject() {
            return "capacity " + capacity;
        }

        @Override
        public double size() {
            return from.equals("unknown") ? 0.5 : 1;
        }

        @Override
        public SafetyAudit in(SafetyAudit audit) {
            return Edits.of(audit).capacity(capacity, present);
        }
    }

    /**
     * There is another budget.
     *
     * @param from the budget stated
     * @param to the other budget
     */
    record Budget(OptionalDouble from, double to) implements Change {

        @Override
        public String code() {
            return "budget";
        }

        @Override
        public String subject() {
            return "budget";
        }

        @Override
        public double size() {
            return 0.5;
        }

        @Override
        public SafetyAudit in(SafetyAudit audit) {
            return Edits.of(audit).budget(to);
        }
    }

    /**
     * There is more time, or less.
     *
     * @param from the months stated
     * @param to the other number of months
     */
    record Horizon(OptionalInt from, int to) implements Change {

        private static final double MONTHS_OF_A_TERM = 48;

        @Override
        public String code() {
            return "horizon";
        }

        @Override
        public String subject() {
            return "horizon";
        }

        @Override
        public double size() {
            return from.isPresent() ? Math.min(1, Math.abs(to - from.getAsInt()) / MONTHS_OF_A_TERM) : 0.5;
        }

        @Override
        public SafetyAudit in(SafetyAudit audit) {
            return Edits.of(audit).horizon(to);
        }
    }
}
