package org.convive.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import org.convive.exchange.model.AuditImpactJson;
import org.convive.exchange.model.CauseJson;
import org.convive.exchange.model.FieldErrorJson;
import org.convive.exchange.model.FindingChangeJson;
import org.convive.exchange.model.PackImpactJson;
import org.convive.exchange.model.PackNameJson;
import org.convive.exchange.model.UnreadAuditJson;
import org.convive.exchange.model.WarningImpactJson;
import org.convive.explanation.Phrases;
import org.jspecify.annotations.Nullable;

/** An impact as a person reads it in a terminal: first what the packs say otherwise, then audit by audit. */
final class ImpactReport {

    private static final int HASH_DIGITS = 12;

    /** An audit that neither pack can read says nothing of the change, so that a few of its problems will do. */
    private static final int FEW = 3;

    private final PackImpactJson impact;
    private final Phrases phrases;
    private final boolean all;

    ImpactReport(PackImpactJson impact, Phrases phrases, boolean all) {
        this.impact = impact;
        this.phrases = phrases;
        this.all = all;
    }

    void printTo(PrintWriter out) {
        var page = new Page(out, phrases);
        page.line(0, phrases.say("impact.title", name(impact.getBefore()), name(impact.getAfter())));
        page.space();
        impact.getSummary().forEach(sentence -> page.line(0, sentence));
        page.space();
        new DifferenceReport(impact.getDifference(), page).print();
        impact.getImpacts().forEach(audit -> print(audit, page));
        if (!impact.getUnchanged().isEmpty() && !impact.getChangesNothing()) {
            page.say(0, "report.impact.unchanged", String.join("; ", impact.getUnchanged()));
            page.space();
        }
        impact.getUnread().forEach(audit -> print(audit, page));
    }

    private String name(PackNameJson pack) {
        return phrases.say(
                "impact.pack", pack.getName(), pack.getVersion(), pack.getHash().substring(0, HASH_DIGITS));
    }

    private void print(AuditImpactJson audit, Page page) {
        page.say(0, "report.impact.audit", audit.getAudit(), audit.getPlace());
        audit.getFindings().forEach(finding -> print(finding, page));
        new ProgrammeImpactReport(page, phrases, all).print(audit.getProgrammes());
        audit.getWarnings().forEach(warning -> print(warning, page));
        page.space();
    }

    private void print(FindingChangeJson finding, Page page) {
        page.say(
                1,
                "report.impact.finding-" + finding.getChange().getValue(),
                finding.getName(),
                figure(finding.getSeverityBefore()),
                figure(finding.getSeverityAfter()),
                figure(finding.getConfidenceBefore()),
                figure(finding.getConfidenceAfter()));
        finding.getCauses().stream().map(CauseJson::getText).forEach(text -> page.line(2, text));
    }

    private String figure(@Nullable Double figure) {
        return figure == null ? phrases.say("impact.unknown") : phrases.number(figure);
    }

    private static void print(WarningImpactJson warning, Page page) {
        page.say(1, "report.impact.warning-" + warning.getChange().getValue(), warning.getName());
        warning.getJudgements().forEach(page::judgement);
    }

    private void print(UnreadAuditJson audit, Page page) {
        boolean underOld = !audit.getBefore().isEmpty();
        boolean underNew = !audit.getAfter().isEmpty();
        String where = underOld && underNew ? "both" : underOld ? "before" : "after";
        page.say(0, "report.impact.unread-" + where, audit.getAudit());
        List<String> problems = Stream.concat(audit.getBefore().stream(), audit.getAfter().stream())
                .map(ImpactReport::problem)
                .distinct()
                .toList();
        int told = where.equals("both") && !all ? Math.min(FEW, problems.size()) : problems.size();
        problems.subList(0, told).forEach(problem -> page.line(1, "- " + problem));
        if (told < problems.size()) {
            page.line(1, "- " + phrases.say("report.impact.more-problems", problems.size() - told));
        }
        page.space();
    }

    private static String problem(FieldErrorJson problem) {
        return problem.getPointer().isEmpty()
                ? problem.getMessage()
                : problem.getPointer() + ": " + problem.getMessage();
    }
}
