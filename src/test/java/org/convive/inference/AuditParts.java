package org.convive.inference;

import java.util.List;
import org.convive.audit.Context;
import org.convive.audit.Finding;
import org.convive.audit.Indicator;
import org.convive.audit.Link;
import org.convive.audit.Observation;
import org.convive.audit.SafetyAudit;

/** Audits with one part changed. */
final class AuditParts {

    private AuditParts() {}

    /** A change of one list of an audit. */
    interface Change<T> {

        /**
         * The audit with other things in that list.
         *
         * @throws IllegalArgumentException if the audit would say nothing at all
         */
        SafetyAudit of(SafetyAudit audit, List<T> things);
    }

    static SafetyAudit withIndicators(SafetyAudit audit, List<Indicator> indicators) {
        return with(audit, indicators, audit.observations(), audit.findings(), audit.links(), audit.context());
    }

    static SafetyAudit withObservations(SafetyAudit audit, List<Observation> observations) {
        return with(audit, audit.indicators(), observations, audit.findings(), audit.links(), audit.context());
    }

    static SafetyAudit withFindings(SafetyAudit audit, List<Finding> findings) {
        return with(audit, audit.indicators(), audit.observations(), findings, audit.links(), audit.context());
    }

    static SafetyAudit withLinks(SafetyAudit audit, List<Link> links) {
        return with(audit, audit.indicators(), audit.observations(), audit.findings(), links, audit.context());
    }

    static SafetyAudit withContext(SafetyAudit audit, Context context) {
        return with(audit, audit.indicators(), audit.observations(), audit.findings(), audit.links(), context);
    }

    private static SafetyAudit with(
            SafetyAudit audit,
            List<Indicator> indicators,
            List<Observation> observations,
            List<Finding> findings,
            List<Link> links,
            Context context) {
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
                links,
                context);
    }
}
