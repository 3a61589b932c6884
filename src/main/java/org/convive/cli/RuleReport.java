package org.convive.cli;

import java.util.List;
import java.util.Locale;
import org.convive.exchange.model.CitationJson;
import org.convive.exchange.model.RuleJson;
import org.convive.exchange.model.RuleScenarioJson;
import org.convive.rulepack.model.Rule;

/** A rule as a person reads it in a terminal. */
final class RuleReport {

    private final RuleJson document;
    private final Rule rule;
    private final Page page;

    RuleReport(RuleJson document, Rule rule, Page page) {
        this.document = document;
        this.rule = rule;
        this.page = page;
    }

    void print() {
        page.line(0, hasName() ? rule.id() + ": " + rule.name() : rule.id());
        page.space();
        page.line(0, document.getReading());
        page.space();
        page.say(0, "report.rule.why", document.getRationale());
        source();
        page.say(
                0,
                "report.rule.at",
                document.getAt().getFile() + ":" + document.getAt().getLine());
        page.say(0, "report.rule.stage", rule.stage().code(), stage());
        page.say(0, "report.rule.reads");
        document.getConditions().forEach(condition -> page.line(1, "- " + condition));
        page.say(0, "report.rule.concludes");
        page.line(1, "- " + document.getConclusion());
        scenarios(document.getScenarios());
    }

    /** A row of a table has no name but its rationale. */
    private boolean hasName() {
        return !rule.name().equals(rule.rationale().english());
    }

    private String stage() {
        return page.phrase("stage." + document.getStage());
    }

    private void source() {
        page.say(0, "report.rule.source", document.getSourceText());
        CitationJson citation = document.getCitation();
        if (citation != null) {
            String mark = citation.getMark().getValue().toLowerCase(Locale.ROOT).replace('_', '-');
            page.say(1, "report.rule.citation", document.getSource(), page.phrase("mark." + mark));
            if (!citation.getLink().isBlank()) {
                page.line(1, citation.getLink());
            }
        }
    }

    private void scenarios(List<RuleScenarioJson> scenarios) {
        if (scenarios.isEmpty()) {
            page.say(0, "report.rule.no-scenario");
            return;
        }
        page.say(0, "report.rule.scenarios");
        scenarios.forEach(scenario -> page.say(
                1,
                scenario.getFires() ? "report.rule.fires" : "report.rule.does-not-fire",
                scenario.getName(),
                scenario.getAt().getFile() + ":" + scenario.getAt().getLine()));
    }
}
