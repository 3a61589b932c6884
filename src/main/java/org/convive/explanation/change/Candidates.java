package org.convive.explanation.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.convive.audit.Finding;
import org.convive.audit.SafetyAudit;
import org.convive.inference.EstablishedFinding;
import org.convive.inference.Inference;
import org.convive.knowledge.GradedProgramme;
import org.convive.knowledge.Requirement;
import org.convive.rulepack.RulePack;
import org.convive.vocabulary.Factor;
import org.convive.vocabulary.FactorKind;

/**
 * The changes of an audit that may touch a programme: of what its rules read, of what it needs, and of money and time. Only
 * those that a city can bring about or may have measured wrongly, the most promising first.
 */
final class Candidates {

    /** Below this a finding is uncertain enough to be otherwise. */
    private static final double SURE = 0.5;

    private static final double[] RAISED = {0.25, 0.5, 0.75, 1};
    private static final double[] LOWERED = {0.74, 0.49, 0.24, 0};
    private static final double[] LEVELS = {0.125, 0.375, 0.625, 0.875};
    private static final double[] NEWLY_FOUND = {0.375, 0.625, 0.875};

    private final RulePack pack;
    private final SafetyAudit audit;
    private final Inference inference;
    private final GradedProgramme programme;
    private final Reads reads;
    private final List<Change> changes = new ArrayList<>();

    Candidates(RulePack pack, SafetyAudit audit, Inference inference, GradedProgramme programme) {
        this.pack = pack;
        this.audit = audit;
        this.inference = inference;
        this.programme = programme;
        this.reads = Reads.of(pack, inference, programme);
    }

    /** The changes that stand out by a near miss first, then those of what is read at first hand, each the smallest first. */
    List<Change> changes() {
        audit.findings().forEach(this::ofFinding);
        reads.factors().forEach(this::ofAbsent);
        programme.programme().requires().forEach(this::ofCapacity);
        ofMoneyAndTime();
        return changes.stream()
                .sorted(Comparator.comparingInt(this::distance).thenComparingDouble(Change::size))
                .toList();
    }

    private int distance(Change change) {
        return factor(change).map(reads::distance).orElse(0);
    }

    private static Optional<String> factor(Change change) {
        if (change instanceof Change.Severity severity) {
            return Optional.of(severity.finding().factor());
        }
        if (change instanceof Change.Confidence confidence) {
            return Optional.of(confidence.finding().factor());
        }
        if (change instanceof Change.NotFound gone) {
            return Optional.of(gone.finding().factor());
        }
        return change instanceof Change.Found found ? Optional.of(found.factor()) : Optional.empty();
    }

    private void ofFinding(Finding finding) {
        if (!reads.factors().contains(finding.factor()) || !(isActionable(finding.factor()) || isUncertain(finding))) {
            return;
        }
        severities(finding).forEach(severity -> changes.add(new Change.Severity(finding, severity)));
        double confidence = finding.confidence().orElse(pack.settings().need().confidenceWhenUnknown());
        around(confidence).forEach(other -> changes.add(new Change.Confidence(finding, confidence, other)));
        if (audit.findings().size()
                        + audit.indicators().size()
                        + audit.observations().size()
                > 1) {
            changes.add(new Change.NotFound(finding));
        }
    }

    private boolean isActionable(String factor) {
        return pack.vocabulary().factor(factor).map(Factor::actionable).orElse(false);
    }

    private static boolean isUncertain(Finding finding) {
        return finding.severity().isEmpty() || finding.confidence().orElse(0) < SURE;
    }

    private DoubleStream severities(Finding finding) {
        OptionalDouble severity = finding.severity();
        DoubleStream missed = reads.needed(finding).filter(value -> value != severity.orElse(-1));
        return DoubleStream.concat(
                        missed, severity.isPresent() ? around(severity.getAsDouble()) : DoubleStream.of(LEVELS))
                .distinct();
    }

    /** The edges of the levels on both sides of a share. */
    private static DoubleStream around(double share) {
        return DoubleStream.concat(
                DoubleStream.of(RAISED).filter(value -> value > share),
                DoubleStream.of(LOWERED).filter(value -> value < share));
    }

    /** What isn't found anywhere may have been missed: in the whole place, or where something else is found. */
    private void ofAbsent(String factor) {
        boolean isFound =
                inference.findings().stream().map(EstablishedFinding::factor).anyMatch(factor::equals);
        boolean isCapacity = pack.vocabulary()
                .factor(factor)
                .filter(known -> known.kind() == FactorKind.CAPACITY)
                .isPresent();
        if (isFound || isCapacity) {
            return;
        }
        for (double severity : NEWLY_FOUND) {
            changes.add(new Change.Found(factor, Optional.empty(), severity));
        }
    }

    private void ofCapacity(Requirement requirement) {
        String capacity = requirement.capacity();
        boolean isPresent = audit.context().capacitiesPresent().contains(capacity);
        boolean isMissing = audit.context().capacitiesMissing().contains(capacity);
        String from = isPresent ? "present" : isMissing ? "missing" : "unknown";
        if (!isPresent) {
            changes.add(new Change.Capacity(capacity, from, true));
        }
        if (!isMissing) {
            changes.add(new Change.Capacity(capacity, from, false));
        }
    }

    private void ofMoneyAndTime() {
        OptionalDouble budget = audit.context().budget();
        reads.budgets(budget).forEach(other -> changes.add(new Change.Budget(budget, other)));
        var time = programme.programme().timeToEffect();
        Set<Integer> months = new LinkedHashSet<>(reads.horizons());
        time.fromMonths().ifPresent(first -> {
            months.add(first);
            months.add(Math.max(0, first - 1));
        });
        var horizon = audit.context().horizonMonths();
        months.stream()
                .filter(other -> horizon.isEmpty() || horizon.getAsInt() != other)
                .forEach(other -> changes.add(new Change.Horizon(horizon, other)));
    }
}
