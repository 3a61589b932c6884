package org.convive.inference;

import java.util.List;
import java.util.Optional;
import org.convive.AuditText;
import org.convive.audit.SafetyAudit;
import org.convive.rulepack.model.Rule;

/**
 * Rules and an audit on which two matchers may differ.
 *
 * @param rules the rules
 * @param audit the audit
 */
record Counterexample(List<Rule> rules, SafetyAudit audit) {

    /** Where the engine in any layout differs on it from the reference interpreter. */
    Optional<String> difference() {
        return PackOracle.of(PackOracle.withRules(rules)).difference(audit);
    }

    /**
     * What to say of a difference: its seed, and the smallest rules and audit that show it.
     *
     * @param seed the seed of the rules and the audit
     */
    String told(int seed) {
        Counterexample smallest = new Shrinker(example -> example.difference().isPresent()).smallest(this);
        return "seed %d: %s%n%nby these rules on this audit:%n%n%s"
                .formatted(seed, smallest.difference().orElse("nothing"), smallest.text());
    }

    /** The two files that keep it, as {@link CounterexamplesTest} reads them. */
    String text() {
        return DrlText.of(rules) + "\n" + AuditText.of(audit);
    }
}
