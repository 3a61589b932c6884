package org.convive.exchange.decision;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.convive.advisory.Advice;
import org.convive.audit.Area;
import org.convive.exchange.Names;
import org.convive.inference.EstablishedFinding;
import org.convive.rulepack.model.Rule;

/** The names of needs, which stand for findings of one answer or, where there is none, for the rule that speaks of the need. */
public final class NeedNames {

    private final Map<String, EstablishedFinding> findings = new TreeMap<>();
    private final Map<String, String> areas = new TreeMap<>();
    private final Advice advice;
    private final Names names;

    /** The names of the needs of one answer. */
    public NeedNames(Advice advice, Names names) {
        this.advice = advice;
        this.names = names;
        advice.inference()
                .findings()
                .forEach(finding -> findings.put(finding.fact().key(), finding));
        for (Area area : advice.audit().areas()) {
            areas.put(area.id(), area.name());
        }
    }

    /** The finding that a need stands for. */
    public Optional<EstablishedFinding> finding(String need) {
        return Optional.ofNullable(findings.get(need));
    }

    /** The need by its name, without its area. */
    public String name(String need) {
        return finding(need).map(finding -> names.factor(finding.factor())).orElseGet(() -> ruled(need));
    }

    /** The name of the area that a need holds for; none for the whole place. */
    public Optional<String> area(String need) {
        return finding(need).flatMap(EstablishedFinding::area).map(this::areaName);
    }

    /** An area by its name. */
    public String areaName(String id) {
        return areas.getOrDefault(id, id);
    }

    /** The need by its name, with its area where there is one. */
    public String full(String need) {
        return area(need).map(area -> name(need) + " (" + area + ")").orElseGet(() -> name(need));
    }

    private String ruled(String need) {
        return advice.pack().rules().stream()
                .filter(rule -> need.equals("rule:" + rule.id()))
                .map(Rule::rationale)
                .map(rationale -> withoutFullStop(rationale.in(names.language())))
                .findFirst()
                .orElse(need);
    }

    private static String withoutFullStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
