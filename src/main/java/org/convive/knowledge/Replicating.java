package org.convive.knowledge;

import java.util.List;

/** Step 4: what later good, independent studies do to each reading. */
final class Replicating {

    private static final String STEP = "4 replication";

    private static final String CONFIRMED =
            "An independent good study with the same sign removes the cap for studies run by the developers.";
    private static final String NOT_CONFIRMED = "Each independent good study that finds no difference takes one level.";
    private static final String CONTRADICTED =
            "An independent good study with the opposite sign: results disagree, and one level less.";

    private final ClaimCase on;
    private final List<Replication> good;
    private final Steps steps;

    Replicating(ClaimCase on, Steps steps) {
        this.on = on;
        this.good = on.goodReplications();
        this.steps = steps;
    }

    /** The readings after replication. */
    List<Reading> applied(List<Reading> readings) {
        int before = steps.taken().size();
        List<Reading> replicated = readings.stream()
                .map(this::confirmed)
                .map(this::notConfirmed)
                .map(this::contradicted)
                .toList();
        if (steps.taken().size() == before) {
            String input = good.isEmpty() ? "no independent good replication" : good.size() + " that agree(s)";
            steps.add(STEP, "Independent good studies confirm or shake a claim.", input, "nothing to change");
        }
        return replicated;
    }

    private Reading confirmed(Reading reading) {
        boolean confirmed = reading.found().sign().isPresent()
                && good.stream()
                        .anyMatch(study ->
                                study.direction().sign().equals(reading.found().sign()));
        if (!confirmed || !on.flags().contains(ClaimFlag.DEVELOPER_ONLY)) {
            return reading;
        }
        return change(CONFIRMED, reading, reading.found(), Caps.withoutDeveloperCap(reading, on.flags()));
    }

    private Reading notConfirmed(Reading reading) {
        long unconfirmed =
                good.stream().filter(study -> shakes(study, reading.found())).count();
        if (unconfirmed == 0) {
            return reading;
        }
        return change(
                NOT_CONFIRMED, reading, reading.found(), reading.certainty().lowered((int) unconfirmed));
    }

    private Reading contradicted(Reading reading) {
        boolean contradicted = good.stream().anyMatch(study -> study.direction().isOppositeOf(reading.found()));
        if (!contradicted) {
            return reading;
        }
        return change(
                CONTRADICTED, reading, Direction.MIXED, reading.certainty().lowered(1));
    }

    private Reading change(String rule, Reading reading, Direction direction, Certainty certainty) {
        Reading changed = reading.with(direction, certainty);
        steps.add(STEP, rule, reading.source() + ", " + reading.verdict(), changed.verdict());
        return changed;
    }

    /** Whether a study has a sign that neither confirms nor opposes what was found. */
    private static boolean shakes(Replication study, Direction found) {
        Direction later = study.direction();
        return found.sign().isPresent()
                && later.sign().isPresent()
                && !later.sign().equals(found.sign())
                && !later.isOppositeOf(found);
    }
}
