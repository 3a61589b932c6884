package org.convive.authoring.whatif;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.convive.advisory.Advice;
import org.convive.advisory.Advisor;
import org.convive.authoring.impact.analysis.ImpactAnalysis;
import org.convive.explanation.change.Variant;
import org.convive.inference.Firing;
import org.convive.rulepack.model.Rule;

/** Compares the answers to variants of an audit with the answer to the audit. */
public final class WhatIf {

    private final Advisor advisor;
    private final Advice base;

    /** A comparison with the answer that this advisor gave. */
    public WhatIf(Advisor advisor, Advice base) {
        this.advisor = advisor;
        this.base = base;
    }

    /** What a variant changes. */
    public VariantImpact of(Variant variant) {
        Advice changed = advisor.advise(variant.audit());
        return new VariantImpact(
                ImpactAnalysis.compare(variant.name(), base, changed),
                heldOnly(changed, base),
                heldOnly(base, changed));
    }

    private static List<Rule> heldOnly(Advice here, Advice there) {
        Set<String> held = there.inference().firings().stream()
                .map(firing -> firing.rule().id())
                .collect(Collectors.toSet());
        Set<String> only = here.inference().firings().stream()
                .map(Firing::rule)
                .map(Rule::id)
                .filter(rule -> !held.contains(rule))
                .collect(Collectors.toSet());
        return here.pack().rules().stream()
                .filter(rule -> only.contains(rule.id()))
                .toList();
    }
}
