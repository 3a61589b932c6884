package org.convive.inference;

import java.util.List;
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

    /** The two files that keep it, as {@link CounterexamplesTest} reads them. */
    String text() {
        return DrlText.of(rules) + "\n" + AuditText.of(audit);
    }
}
