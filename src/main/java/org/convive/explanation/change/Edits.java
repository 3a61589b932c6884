package org.convive.explanation.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.convive.audit.Context;
import org.convive.audit.Finding;
import org.convive.audit.Indicator;
import org.convive.audit.Observation;
import org.convive.audit.SafetyAudit;
import org.convive.audit.Trend;

/** Copies of an audit with one thing otherwise. */
final class Edits {

    private static final String ADDED = "what-if-";

    private final SafetyAudit audit;

    private Edits(SafetyAudit audit) {
        this.audit = audit;
    }

    static Edits of(SafetyAudit audit) {
        return new Edits(audit);
    }

    static Finding withSeverity(Finding finding, double severity) {
        return with(finding, OptionalDouble.of(severity), finding.confidence());
    }

    static Finding withConfidence(Finding finding, double confidence) {
        return with(finding, finding.severity(), OptionalDouble.of(confidence));
    }

    private static Finding with(Finding finding, OptionalDouble severity, OptionalDouble confidence) {
        return new Finding(
                finding.id(),
                finding.factor(),
                finding.area(),
                severity,
                confidence,
                finding.groups(),
                finding.trend(),
                finding.evidence(),
                finding.text(),
                finding.statedAs(),
                finding.sources());
    }

    /** The audit with the finding of the same id in this form. */
    SafetyAudit replace(Finding changed) {
        return findings(audit.findings().stream()
                .map(finding -> finding.id().equals(changed.id()) ? changed : finding)
                .toList());
    }

    SafetyAudit remove(Finding gone) {
        return findings(audit.findings().stream()
                .filter(finding -> !finding.id().equals(gone.id()))
                .toList());
    }

    /** The audit with a stated finding more, as sure as the pack takes one that says nothing of it. */
    SafetyAudit add(String factor, Optional<String> area, double severity) {
        var findings = new ArrayList<>(audit.findings());
        findings.add(new Finding(
                ADDED + factor + area.map(in -> "-" + in).orElse(""),
                factor,
                area,
                OptionalDouble.of(severity),
                OptionalDouble.empty(),
                List.of(),
                Trend.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of()));
        return findings(findings);
    }

    private SafetyAudit findings(List<Finding> findings) {
        return with(audit.indicators(), audit.observations(), findings, audit.context());
    }

    SafetyAudit add(Indicator more) {
        var indicators = new ArrayList<>(audit.indicators());
        indicators.add(more);
        return with(indicators, audit.observations(), audit.findings(), audit.context());
    }

    SafetyAudit without(Indicator gone) {
        List<Indicator> rest = audit.indicators().stream()
                .filter(indicator -> !indicator.id().equals(gone.id()))
                .toList();
        return with(rest, audit.observations(), audit.findings(), audit.context());
    }

    SafetyAudit without(Observation gone) {
        List<Observation> rest = audit.observations().stream()
                .filter(observation -> !observation.id().equals(gone.id()))
                .toList();
        return with(audit.indicators(), rest, audit.findings(), audit.context());
    }

    SafetyAudit capacity(String capacity, boolean isPresent) {
        Context context = audit.context();
        Set<String> present = new LinkedHashSet<>(context.capacitiesPresent());
        Set<String> missing = new LinkedHashSet<>(context.capacitiesMissing());
        (isPresent ? missing : present).remove(capacity);
        (isPresent ? present : missing).add(capacity);
        return context(context.budget(), context.horizonMonths(), present, missing);
    }

    SafetyAudit budget(double budget) {
        Context context = audit.context();
        return context(
                OptionalDouble.of(budget),
                context.horizonMonths(),
                context.capacitiesPresent(),
                context.capacitiesMissing());
    }

    SafetyAudit horizon(int months) {
        Context context = audit.context();
        return context(
                context.budget(), OptionalInt.of(months), context.capacitiesPresent(), context.capacitiesMissing());
    }

    private SafetyAudit context(OptionalDouble budget, OptionalInt horizon, Set<String> present, Set<String> missing) {
        Context context = audit.context();
        var changed = new Context(
                context.country(),
                context.income(),
                context.government(),
                budget,
                context.currency(),
                horizon,
                present,
                missing,
                context.runningProgrammes(),
                context.priorities());
        return with(audit.indicators(), audit.observations(), audit.findings(), changed);
    }

    private SafetyAudit with(
            List<Indicator> indicators, List<Observation> observations, List<Finding> findings, Context context) {
        return new SafetyAudit(
                audit.place(),
                audit.title(),
                audit.source(),
                audit.period(),
                audit.areas(),
                audit.dimensions(),
                indicators,
                observations,
                findings,
                audit.links(),
                context);
    }
}
