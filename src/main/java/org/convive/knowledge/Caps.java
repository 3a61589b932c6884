package org.convive.knowledge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Step 3: what weak spots of the studies take from the certainty. Ceilings first, then levels. */
final class Caps {

    private static final String STEP = "3 caps";

    private static final List<Cap> ALL = List.of(
            new SingleStudy(),
            new Ceiling(ClaimFlag.SHORT_FOLLOW_UP, "No follow-up after the end: at most C3.", Certainty.C3),
            new OneLevel(ClaimFlag.DEVELOPER_ONLY, "Only studies run by the developers: one level less."),
            new OneLevel(ClaimFlag.SURROGATE_OUTCOME, "Only a stand-in for the outcome was measured: one level less."),
            new OneLevel(ClaimFlag.WIDE_INTERVAL, "The interval is wide or crosses zero: one level less."));

    private Caps() {}

    /** The readings less what their caps take. */
    static List<Reading> applied(List<Reading> readings, Set<ClaimFlag> flags, Steps steps) {
        var capped = new ArrayList<Reading>();
        int before = steps.taken().size();
        for (Reading reading : readings) {
            capped.add(reading.with(reading.direction(), explained(reading, flags, steps)));
        }
        if (steps.taken().size() == before) {
            steps.add(STEP, "Weak spots of the studies cap the certainty.", "no weak spot noted", "nothing to take");
        }
        return capped;
    }

    /** What the caps other than the developers' leave. */
    static Certainty withoutDeveloperCap(Reading reading, Set<ClaimFlag> flags) {
        EnumSet<ClaimFlag> others = EnumSet.noneOf(ClaimFlag.class);
        others.addAll(flags);
        others.remove(ClaimFlag.DEVELOPER_ONLY);
        Certainty left = reading.start();
        for (Cap cap : ALL) {
            left = cap.applies(reading, others) ? cap.cut(reading, left) : left;
        }
        return left;
    }

    private static Certainty explained(Reading reading, Set<ClaimFlag> flags, Steps steps) {
        Certainty left = reading.start();
        for (Cap cap : ALL) {
            if (cap.applies(reading, flags)) {
                Certainty cut = cap.cut(reading, left);
                steps.add(STEP, cap.rule(), reading.source() + ", " + left, cut.toString());
                left = cut;
            }
        }
        return left;
    }

    private sealed interface Cap permits SingleStudy, Ceiling, OneLevel {

        String rule();

        boolean applies(Reading reading, Set<ClaimFlag> flags);

        Certainty cut(Reading reading, Certainty left);
    }

    private record SingleStudy() implements Cap {

        @Override
        public String rule() {
            return "A single study: at most C3 for a trial, at most C2 for a quasi-experiment.";
        }

        @Override
        public boolean applies(Reading reading, Set<ClaimFlag> flags) {
            return reading.single() || flags.contains(ClaimFlag.SINGLE_STUDY);
        }

        @Override
        public Certainty cut(Reading reading, Certainty left) {
            return left.atMost(reading.randomised() ? Certainty.C3 : Certainty.C2);
        }
    }

    private record Ceiling(ClaimFlag flag, String rule, Certainty ceiling) implements Cap {

        @Override
        public boolean applies(Reading reading, Set<ClaimFlag> flags) {
            return flags.contains(flag);
        }

        @Override
        public Certainty cut(Reading reading, Certainty left) {
            return left.atMost(ceiling);
        }
    }

    private record OneLevel(ClaimFlag flag, String rule) implements Cap {

        @Override
        public boolean applies(Reading reading, Set<ClaimFlag> flags) {
            return flags.contains(flag);
        }

        @Override
        public Certainty cut(Reading reading, Certainty left) {
            return left.lowered(1);
        }
    }
}
