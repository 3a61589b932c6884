package org.convive.authoring.expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.convive.inference.EstablishedFinding;
import org.convive.rulepack.model.Location;
import org.convive.rulepack.model.Verb;

/**
 * A finding is held, as grave and as sure as this.
 *
 * @param factor the factor's code
 * @param area where it is found; none when any area will do
 * @param severity how grave it is; none when that doesn't matter
 * @param severityUnknown whether its severity is unknown
 * @param confidence how sure it is; none when that doesn't matter
 * @param at where it is written
 */
record FindingExpectation(
        String factor,
        Optional<String> area,
        Optional<Tolerance> severity,
        boolean severityUnknown,
        Optional<Tolerance> confidence,
        Location at)
        implements Expectation {

    @Override
    public Optional<String> rule() {
        return Optional.empty();
    }

    @Override
    public Optional<Mismatch> check(Outcome outcome) {
        List<EstablishedFinding> found = outcome.findings(factor);
        if (found.stream().anyMatch(this::isMetBy)) {
            return Optional.empty();
        }
        if (found.isEmpty()) {
            return Optional.of(new Mismatch(
                    at,
                    "finds " + wanted(),
                    "no such finding",
                    outcome.whyNot(Set.of(Verb.FIND, Verb.DERIVE), factor)));
        }
        String got =
                String.join("; ", found.stream().map(FindingExpectation::shown).toList());
        return Optional.of(
                new Mismatch(at, "finds " + wanted(), got, outcome.why(Set.of(Verb.FIND, Verb.DERIVE), factor)));
    }

    private boolean isMetBy(EstablishedFinding finding) {
        return area.map(expected -> expected.equals(finding.fact().text("area")))
                        .orElse(true)
                && severity.map(expected -> finding.severity().isPresent()
                                && expected.allows(finding.severity().getAsDouble()))
                        .orElse(true)
                && (!severityUnknown || finding.severity().isEmpty())
                && confidence
                        .map(expected -> expected.allows(finding.confidence()))
                        .orElse(true);
    }

    private String wanted() {
        var parts = new ArrayList<String>();
        area.ifPresent(where -> parts.add("in area " + where));
        severity.ifPresent(number -> parts.add("severity " + number));
        if (severityUnknown) {
            parts.add("severity unknown");
        }
        confidence.ifPresent(number -> parts.add("confidence " + number));
        return factor + (parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")");
    }

    private static String shown(EstablishedFinding finding) {
        String severity = finding.severity().isPresent()
                ? String.valueOf(finding.severity().getAsDouble())
                : "unknown";
        return "%s (severity %s, confidence %s)".formatted(finding.fact().key(), severity, finding.confidence());
    }
}
