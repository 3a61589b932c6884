package org.convive.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds the best set of a task, exactly.
 *
 * <p>The model is built in the order of ids and solved by one thread with a fixed seed, so that the same task always gives
 * the same set, whatever order it came in.
 */
public final class SetSolver {

    /** Differences below this come from adding up decimals. */
    private static final double NOTHING = 1e-6;

    private final Task task;

    /** A solver of the task. */
    public SetSolver(Task task) {
        this.task = task;
    }

    /**
     * A set that was found.
     *
     * @param programmes the programmes, in the order of ids
     * @param value what it is worth
     * @param gap the points by which another set could at most be better; 0 where none is
     */
    public record Solved(Set<String> programmes, Value value, double gap) {

        /** Whether no set is better. */
        public boolean isProven() {
            return gap == 0;
        }
    }

    /** The best set; none where what is locked in breaks a limit. */
    public Optional<Solved> best() {
        return bestBut(List.of());
    }

    /** The best of all sets but these. */
    public Optional<Solved> bestBut(List<Set<String>> others) {
        if (task.balance().isEmpty()) {
            return solve(others, OptionalInt.empty());
        }
        // What was asked for first, balance, is settled first; then the best of the sets that are as balanced as can
        // be.
        return new SetModel(task, others, SetModel.Aim.GROUPS_SERVED, OptionalInt.empty())
                .solve()
                .flatMap(found -> solve(others, OptionalInt.of((int) Math.round(found.reached()))));
    }

    private Optional<Solved> solve(List<Set<String>> others, OptionalInt groupsServed) {
        return new SetModel(task, others, SetModel.Aim.VALUE, groupsServed)
                .solve()
                .map(this::solved);
    }

    private Solved solved(SetModel.Found found) {
        Value value = new Valuation(task).of(found.programmes());
        double gap = found.bound() - found.reached();
        return new Solved(found.programmes(), value, gap < NOTHING ? 0 : gap);
    }
}
