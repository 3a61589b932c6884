package org.convive.authoring.impact.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.convive.advisory.Advice;
import org.convive.advisory.Advisor;
import org.convive.audit.SafetyAudit;
import org.convive.authoring.difference.PackDifference;
import org.convive.authoring.impact.Impact;
import org.convive.authoring.impact.PackImpact;
import org.convive.authoring.impact.UnreadAudit;
import org.convive.exchange.AuditProblem;
import org.convive.exchange.AuditReader;
import org.convive.exchange.AuditRefused;
import org.convive.rulepack.RulePack;

/** Runs two packs over the same audits and tells what the new one changes. */
public final class ImpactAnalysis {

    private final Side before;
    private final Side after;
    private final PackDifference difference;

    /**
     * An analysis of a change.
     *
     * @param before advises by the old pack
     * @param after advises by the new pack
     */
    public ImpactAnalysis(Advisor before, Advisor after) {
        this.before = Side.of(before);
        this.after = Side.of(after);
        this.difference = PackDifference.between(before.pack(), after.pack());
    }

    /** A pack at work. */
    private record Side(Advisor advisor, AuditReader reader) {

        static Side of(Advisor advisor) {
            RulePack pack = advisor.pack();
            return new Side(
                    advisor,
                    new AuditReader(
                            pack.vocabulary(), pack.knowledge().programmes().keySet()));
        }

        Read read(NamedAudit audit) {
            try {
                return new Read(Optional.of(audit.read(reader)), List.of());
            } catch (AuditRefused refused) {
                return new Read(Optional.empty(), refused.problems());
            }
        }
    }

    /** An audit in the words of a pack, or everything that is wrong with it there. */
    private record Read(Optional<SafetyAudit> audit, List<AuditProblem> problems) {}

    /**
     * What is otherwise in the answer to a changed audit, under the same pack.
     *
     * @param name what the impact is called
     */
    public static Impact compare(String name, Advice before, Advice after) {
        return new AuditComparison(PackDifference.none(after.pack()), before, after)
                .compare(name, after.audit().place().name());
    }

    /** What the change does to these audits. One that can't be read under both packs is told, and the others go on. */
    public PackImpact of(Iterable<NamedAudit> audits) {
        var impacts = new ArrayList<Impact>();
        var unchanged = new ArrayList<String>();
        var unread = new ArrayList<UnreadAudit>();
        for (NamedAudit audit : audits) {
            Read old = before.read(audit);
            Read fresh = after.read(audit);
            if (old.audit().isEmpty() || fresh.audit().isEmpty()) {
                unread.add(new UnreadAudit(audit.name(), old.problems(), fresh.problems()));
                continue;
            }
            Impact impact =
                    compare(audit.name(), old.audit().get(), fresh.audit().get());
            if (impact.isEmpty()) {
                unchanged.add(audit.name());
            } else {
                impacts.add(impact);
            }
        }
        impacts.sort(Impact.MOST_AFFECTED_FIRST);
        return new PackImpact(difference, impacts, unchanged, unread);
    }

    private Impact compare(String name, SafetyAudit old, SafetyAudit fresh) {
        Advice advised = before.advisor().advise(old);
        Advice advises = after.advisor().advise(fresh);
        return new AuditComparison(difference, advised, advises)
                .compare(name, fresh.place().name());
    }
}
