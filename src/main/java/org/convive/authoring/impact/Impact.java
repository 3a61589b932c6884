package org.convive.authoring.impact;

import java.util.Comparator;
import java.util.List;
import org.convive.authoring.impact.ProgrammeImpact.Effect;

/**
 * What a new pack changes in the answer to one audit.
 *
 * @param audit the audit's name
 * @param place the place that it is about
 * @param programmes the programmes that stand otherwise, what enters first
 * @param warnings the programmes that are newly warned against, or no longer
 * @param findings the findings that differ, by key
 */
public record Impact(
        String audit,
        String place,
        List<ProgrammeImpact> programmes,
        List<WarningImpact> warnings,
        List<FindingChange> findings) {

    /** The most affected first: by what enters and leaves, then other words, then points, then ranks, then names. */
    public static final Comparator<Impact> MOST_AFFECTED_FIRST = Comparator.comparingLong(
                    (Impact impact) -> -impact.entersAndLeaves())
            .thenComparingLong(impact -> -impact.otherStrengths())
            .thenComparingLong(impact -> -impact.pointsMoved())
            .thenComparingLong(impact -> -impact.count(Effect.MOVES))
            .thenComparing(Impact::audit);

    /** Copies the lists. */
    public Impact {
        programmes = List.copyOf(programmes);
        warnings = List.copyOf(warnings);
        findings = List.copyOf(findings);
    }

    /** Whether the answer is as before. */
    public boolean isEmpty() {
        return programmes.isEmpty() && warnings.isEmpty() && findings.isEmpty();
    }

    /** The programmes of which this becomes. */
    public List<ProgrammeImpact> programmes(Effect effect) {
        return programmes.stream().filter(impact -> impact.effect() == effect).toList();
    }

    /** How many programmes this becomes of. */
    public long count(Effect effect) {
        return programmes.stream().filter(impact -> impact.effect() == effect).count();
    }

    private long entersAndLeaves() {
        return count(Effect.ENTERS) + count(Effect.LEAVES);
    }

    private long otherStrengths() {
        return programmes.stream().filter(ProgrammeImpact::changesStrength).count() + warnings.size();
    }

    private long pointsMoved() {
        return programmes.stream()
                .mapToLong(impact -> Math.abs(impact.difference().hundredths()))
                .sum();
    }
}
