package org.convive.explanation.whynot;

import java.util.List;
import java.util.Optional;
import org.convive.inference.Judgement;
import org.convive.inference.probe.Blocked;
import org.convive.recommendation.LeftOut;
import org.convive.recommendation.Points;
import org.convive.recommendation.Recommendation;
import org.convive.rulepack.Settings;

/** Why a programme of the pack is not recommended for now, or that it is. */
public sealed interface Reason {

    /** The code used in answers, such as {@code below-the-cut}. */
    String code();

    /**
     * It is recommended.
     *
     * @param recommendation its place, strength and points
     */
    record Recommended(Recommendation recommendation) implements Reason {

        @Override
        public String code() {
            return "recommended";
        }
    }

    /**
     * It is listed, but not for now.
     *
     * @param recommendation its place, strength and points
     * @param missing the capacities that it needs and that are missing; empty where its kind of evidence keeps it back
     */
    record NotNow(Recommendation recommendation, List<String> missing) implements Reason {

        /** Copies the list. */
        public NotNow {
            missing = List.copyOf(missing);
        }

        @Override
        public String code() {
            return missing.isEmpty() ? "capped" : "requirement-missing";
        }
    }

    /**
     * Rules suggest it, but it doesn't reach the lowest cut-off.
     *
     * @param recommendation its points
     * @param cut the lowest cut-off
     */
    record BelowTheCut(Recommendation recommendation, Settings.Cut cut) implements Reason {

        /** The points that it lacks; none or fewer where it is the certainty that isn't enough. */
        public Points lacks() {
            return new Points(Points.of(cut.score()).hundredths()
                    - recommendation.candidate().score().hundredths());
        }

        @Override
        public String code() {
            return "below-the-cut";
        }
    }

    /**
     * It is strong enough, but left off the list.
     *
     * @param leftOut why
     * @param other the listed programme that it is held against: the one that is alike, or the weakest that is listed
     */
    record LeftOff(LeftOut leftOut, Optional<Recommendation> other) implements Reason {

        /** The points that it is behind the other; fewer than none where it is ahead. */
        public Points behind() {
            long own = leftOut.recommendation().candidate().score().hundredths();
            return new Points(
                    other.map(listed -> listed.candidate().score().hundredths()).orElse(own) - own);
        }

        @Override
        public String code() {
            return leftOut.cause().code();
        }
    }

    /**
     * Rules suggest it, but another excludes it here.
     *
     * @param recommendation its points
     * @param judgement the rule that excludes it, with the facts that it stands on
     */
    record Excluded(Recommendation recommendation, Judgement judgement) implements Reason {

        @Override
        public String code() {
            return "excluded";
        }
    }

    /**
     * Its evidence says not to use it, or a rule warns against it here.
     *
     * @param warnings the rules that warn here, if any
     * @param instead the recommended programme that is nearest to it
     */
    record DoNotUse(List<Judgement> warnings, Optional<Recommendation> instead) implements Reason {

        /** Copies the list. */
        public DoNotUse {
            warnings = List.copyOf(warnings);
        }

        @Override
        public String code() {
            return "do-not-use";
        }
    }

    /** No rule of the pack suggests it, whatever an audit says. */
    record NoRule() implements Reason {

        @Override
        public String code() {
            return "no-rule";
        }
    }

    /**
     * There are rules that suggest it, and none of them holds.
     *
     * @param rules the rules, each with its first unmet condition; the one that came nearest first; at least one
     */
    record NoneHolds(List<Blocked> rules) implements Reason {

        /** Copies the list. */
        public NoneHolds {
            rules = List.copyOf(rules);
        }

        @Override
        public String code() {
            return "blocked";
        }
    }
}
