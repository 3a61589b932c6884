package org.convive.explanation.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.convive.audit.Finding;
import org.convive.audit.Indicator;
import org.convive.audit.SafetyAudit;
import org.convive.audit.Trend;
import org.convive.explanation.change.DataGap.Kind;
import org.convive.knowledge.Requirement;
import org.convive.recommendation.Ranking;
import org.convive.rulepack.RulePack;
import org.convive.vocabulary.IndicatorDefinition;

/**
 * What an audit leaves open, each with the audits that would say it. The values that are tried are judgement: they stand for a
 * plain yes or no, or for clearly little and clearly much.
 */
final class GapCandidates {

    private static final double LITTLE = 0.2;
    private static final double MUCH = 0.9;
    private static final double DOUBTFUL = 0.5;
    private static final double USUAL_FIGURE = 10;
    private static final double MUCH_WORSE = 3;
    private static final int SHORT = 6;
    private static final int LONG = 36;

    private final RulePack pack;
    private final SafetyAudit audit;
    private final List<Open> open = new ArrayList<>();

    GapCandidates(RulePack pack, SafetyAudit audit) {
        this.pack = pack;
        this.audit = audit;
    }

    /** Something open, with the audit for each value that it may have. */
    record Open(Kind kind, String code, String area, Map<String, SafetyAudit> values) {}

    /** All that is open, in a fixed order: first what the audit itself says without being sure. */
    List<Open> all(Ranking ranking) {
        byWords(audit.findings()).forEach(this::finding);
        capacities(ranking).forEach(this::capacity);
        indicators().forEach(this::indicator);
        if (audit.context().horizonMonths().isEmpty()) {
            add(
                    Kind.HORIZON,
                    "",
                    "",
                    "short",
                    Edits.of(audit).horizon(SHORT),
                    "long",
                    Edits.of(audit).horizon(LONG));
        }
        return open;
    }

    /** By factor and area, so that the order of the audit's list doesn't matter. */
    private static List<Finding> byWords(List<Finding> findings) {
        var sorted = new TreeMap<String, Finding>();
        findings.forEach(finding -> sorted.put(
                finding.factor() + " " + finding.area() + " " + finding.severity() + " " + finding.confidence() + " "
                        + finding.text(),
                finding));
        return List.copyOf(sorted.values());
    }

    private void finding(Finding finding) {
        String area = finding.area().orElse("");
        if (finding.severity().isEmpty()) {
            add(
                    Kind.SEVERITY,
                    finding.factor(),
                    area,
                    "low",
                    Edits.of(audit).replace(Edits.withSeverity(finding, LITTLE)),
                    "high",
                    Edits.of(audit).replace(Edits.withSeverity(finding, MUCH)));
        }
        boolean isDoubtful =
                finding.confidence().isPresent() && finding.confidence().getAsDouble() < DOUBTFUL;
        boolean isAlone = audit.findings().size() == 1
                && audit.indicators().isEmpty()
                && audit.observations().isEmpty();
        if (isDoubtful && !isAlone) {
            add(
                    Kind.PRESENCE,
                    finding.factor(),
                    area,
                    "so",
                    Edits.of(audit).replace(Edits.withConfidence(finding, 1)),
                    "not-so",
                    Edits.of(audit).remove(finding));
        }
    }

    /** The essential capacities of suggested programmes of which the audit says nothing. */
    private Set<String> capacities(Ranking ranking) {
        Set<String> unknown = ranking.suggested()
                .flatMap(one -> one.candidate().programme().programme().requires().stream())
                .filter(Requirement::essential)
                .map(Requirement::capacity)
                .collect(Collectors.toCollection(TreeSet::new));
        unknown.removeAll(audit.context().capacitiesPresent());
        unknown.removeAll(audit.context().capacitiesMissing());
        audit.findings().forEach(finding -> unknown.remove(finding.factor()));
        return unknown;
    }

    private void capacity(String capacity) {
        add(
                Kind.CAPACITY,
                capacity,
                "",
                "present",
                Edits.of(audit).capacity(capacity, true),
                "missing",
                Edits.of(audit).capacity(capacity, false));
    }

    /** The indicators that speak to what was found and that the audit doesn't have. */
    private List<IndicatorDefinition> indicators() {
        Set<String> found = audit.findings().stream().map(Finding::factor).collect(Collectors.toSet());
        audit.observations().forEach(observation -> found.add(observation.factor()));
        Set<String> measured = audit.indicators().stream().map(Indicator::code).collect(Collectors.toSet());
        return pack.vocabulary().indicators().values().stream()
                .filter(indicator -> !measured.contains(indicator.code()))
                .filter(indicator -> indicator.factors().stream().anyMatch(found::contains))
                .toList();
    }

    private void indicator(IndicatorDefinition indicator) {
        double worse = indicator.worseWhenHigh() ? USUAL_FIGURE * MUCH_WORSE : USUAL_FIGURE / MUCH_WORSE;
        if (indicator.allows(worse) && indicator.allows(USUAL_FIGURE)) {
            add(
                    Kind.INDICATOR,
                    indicator.code(),
                    "",
                    "usual",
                    Edits.of(audit).add(figure(indicator, USUAL_FIGURE)),
                    "high",
                    Edits.of(audit).add(figure(indicator, worse)));
        }
    }

    private static Indicator figure(IndicatorDefinition indicator, double value) {
        return new Indicator(
                "what-if-" + indicator.code(),
                indicator.code(),
                value,
                Optional.of(indicator.unit()),
                OptionalInt.empty(),
                Optional.empty(),
                OptionalDouble.of(USUAL_FIGURE),
                Trend.UNKNOWN,
                Optional.empty());
    }

    private void add(
            Kind kind, String code, String area, String one, SafetyAudit first, String other, SafetyAudit second) {
        Map<String, SafetyAudit> values = new LinkedHashMap<>();
        values.put(one, first);
        values.put(other, second);
        open.add(new Open(kind, code, area, values));
    }
}
