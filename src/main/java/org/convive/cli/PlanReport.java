package org.convive.cli;

import java.util.List;
import java.util.stream.Stream;
import org.convive.exchange.model.NamedJson;
import org.convive.exchange.model.PlanEntryJson;
import org.convive.exchange.model.PlanJson;
import org.convive.exchange.model.PlannedBodyJson;
import org.convive.exchange.model.ReauditJson;

/** Tells a plan, and what became of it, in the terminal. */
final class PlanReport {

    private final Page page;

    PlanReport(Page page) {
        this.page = page;
    }

    void print(PlanJson plan) {
        plan.getSummary().forEach(sentence -> page.line(0, sentence));
        plan.getEntries().forEach(this::entry);
        list("plan.head.unknown", 0, plan.getUnknown());
    }

    private void entry(PlanEntryJson entry) {
        page.space();
        page.line(0, entry.getName());
        page.line(1, entry.getObjective());
        list("plan.head.leads", 1, bodies(entry.getLeads()));
        list("plan.head.partners", 1, bodies(entry.getPartners()));
        list("plan.head.activities", 1, entry.getActivities());
        list(
                "plan.head.first",
                1,
                entry.getRequirements().stream()
                        .map(need -> need.getName() + ": "
                                + page.phrase("plan.status." + need.getStatus().getValue()))
                        .toList());
        list(
                "plan.head.calendar",
                1,
                entry.getPhases().stream()
                        .map(phase -> phase.getName() + ": " + phase.getText())
                        .toList());
        list(
                "plan.head.indicators",
                1,
                entry.getIndicators().stream()
                        .map(one -> one.getName() + ". " + one.getText())
                        .toList());
        list(
                "plan.head.risks",
                1,
                Stream.concat(entry.getRisks().stream(), entry.getSafeguards().stream())
                        .toList());
        list("plan.head.evaluation", 1, List.of(entry.getEvaluation()));
        list(
                "plan.head.serves",
                1,
                Stream.concat(entry.getSdgTargets().stream(), entry.getPrinciples().stream())
                        .map(NamedJson::getName)
                        .toList());
    }

    private static List<String> bodies(List<PlannedBodyJson> bodies) {
        return bodies.stream().map(PlannedBodyJson::getName).toList();
    }

    void print(ReauditJson reaudit) {
        reaudit.getSummary().forEach(sentence -> page.line(0, sentence));
        page.space();
        reaudit.getIndicators().forEach(one -> page.line(1, one.getName() + ": " + one.getText()));
        page.space();
        reaudit.getNeeds().forEach(one -> page.line(1, one.getText()));
        page.space();
        reaudit.getProgrammes().forEach(one -> page.line(1, one.getText()));
        page.space();
        reaudit.getCautions().forEach(sentence -> page.line(0, sentence));
    }

    private void list(String head, int step, List<String> lines) {
        if (!lines.isEmpty()) {
            page.say(step, head);
            lines.forEach(line -> page.line(step + 1, "- " + line));
        }
    }
}
