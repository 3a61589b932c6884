package org.convive.inference;

import java.util.List;
import org.convive.audit.SafetyAudit;
import org.convive.rulepack.RulePack;

/** Runs the rules of one pack over audits. Built once a pack, shared freely. */
public final class RuleEngine {

    private final RulePack pack;
    private final Matcher matcher;

    /** An engine for the pack, on Drools. */
    public RuleEngine(RulePack pack) {
        this(pack, DroolsMatcher::new);
    }

    /** An engine for the pack, on the given matcher. */
    public RuleEngine(RulePack pack, Matcher.Factory factory) {
        this.pack = pack;
        this.matcher = factory.of(grouped(pack));
    }

    private static List<Matcher.GroupedRule> grouped(RulePack pack) {
        return pack.rules().stream()
                .map(rule -> new Matcher.GroupedRule(pack.groups().group(rule), rule))
                .toList();
    }

    /** Runs the rules over one audit. */
    public Inference infer(SafetyAudit audit) {
        try (Matcher.Session session = matcher.open()) {
            return new Evaluation(pack, session, audit).run();
        }
    }
}
