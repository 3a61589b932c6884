package org.convive.authoring.impact;

import java.util.List;
import org.convive.exchange.AuditProblem;

/**
 * An audit that can't be read under one of the packs, or under both, so that nothing can be compared.
 *
 * @param audit its name
 * @param before what is wrong with it under the old pack; none where it can be read
 * @param after what is wrong with it under the new pack; none where it can be read
 */
public record UnreadAudit(String audit, List<AuditProblem> before, List<AuditProblem> after) {

    /** Copies the lists. */
    public UnreadAudit {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
