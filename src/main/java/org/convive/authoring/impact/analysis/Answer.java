package org.convive.authoring.impact.analysis;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.convive.advisory.Advice;
import org.convive.inference.EstablishedFinding;
import org.convive.inference.Inference;
import org.convive.recommendation.Recommendation;
import org.convive.recommendation.Warning;

/** One answer, with its parts by name. */
final class Answer {

    private final Advice advice;
    private final Map<String, EstablishedFinding> findings = new TreeMap<>();
    private final Map<String, Recommendation> suggested = new TreeMap<>();
    private final Map<String, Warning> warnings = new TreeMap<>();

    Answer(Advice advice) {
        this.advice = advice;
        advice.inference()
                .findings()
                .forEach(finding -> findings.put(finding.fact().key(), finding));
        advice.ranking()
                .suggested()
                .forEach(one -> suggested.put(one.candidate().id(), one));
        advice.ranking()
                .warnings()
                .forEach(warning -> warnings.put(warning.programme().id(), warning));
    }

    Inference inference() {
        return advice.inference();
    }

    /** The findings, by key. */
    Map<String, EstablishedFinding> findings() {
        return findings;
    }

    /** Every suggested programme, listed or not, by id. */
    Map<String, Recommendation> suggested() {
        return suggested;
    }

    /** The warnings, by programme. */
    Map<String, Warning> warnings() {
        return warnings;
    }

    Optional<EstablishedFinding> finding(String key) {
        return Optional.ofNullable(findings.get(key));
    }
}
