package org.convive.inference;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.convive.audit.SafetyAudit;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.FactType;

/** Runs the rules of one pack over audits. Built once a pack, shared freely. */
public final class RuleEngine {

    private final RulePack pack;
    private final Matcher matcher;
    private final ProgrammeFacts programmes;

    /** An engine for the pack, on Drools. */
    public RuleEngine(RulePack pack) {
        this(pack, Limits.USUAL);
    }

    /** An engine for the pack, on Drools, each evaluation within these limits. */
    public RuleEngine(RulePack pack, Limits limits) {
        this(pack, rules -> new DroolsMatcher(rules, limits));
    }

    /** An engine for the pack, on the given matcher. */
    public RuleEngine(RulePack pack, Matcher.Factory factory) {
        this.pack = pack;
        this.matcher = factory.of(grouped(pack));
        this.programmes = new ProgrammeFacts(pack.knowledge(), read(pack));
    }

    private static Set<FactType> read(RulePack pack) {
        return pack.rules().stream()
                .flatMap(rule -> rule.conditions().stream())
                .map(condition -> condition.pattern().type())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FactType.class)));
    }

    private static List<Matcher.GroupedRule> grouped(RulePack pack) {
        return pack.rules().stream()
                .map(rule -> new Matcher.GroupedRule(pack.groups().group(rule), rule))
                .toList();
    }

    /**
     * Runs the rules over one audit.
     *
     * @throws EvaluationLimitReached if the rules go past the limits on this audit
     */
    public Inference infer(SafetyAudit audit) {
        try (Matcher.Session session = matcher.open()) {
            return new Evaluation(pack, programmes, session, audit).run();
        }
    }
}
