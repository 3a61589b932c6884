package org.convive.authoring.catalogue;

import java.util.List;
import java.util.Locale;
import org.convive.exchange.RuleDocument;
import org.convive.exchange.model.CitationJson;
import org.convive.exchange.model.RuleJson;
import org.convive.exchange.model.RuleScenarioJson;
import org.convive.explanation.Phrases;
import org.convive.rulepack.model.Rule;

/** Writes one rule on the page. */
final class RuleArticle {

    private final RuleDocument rules;
    private final RuleScenarios scenarios;
    private final Phrases phrases;

    RuleArticle(RuleDocument rules, RuleScenarios scenarios, Phrases phrases) {
        this.rules = rules;
        this.scenarios = scenarios;
        this.phrases = phrases;
    }

    void write(Rule rule, Markup page) {
        RuleJson document = rules.write(rule);
        String anchor = Anchors.of("rule-" + rule.id());
        page.open("article", "id", anchor).line();
        page.open("h4").element("a", rule.id(), "href", "#" + anchor);
        if (!rule.name().equals(rule.rationale().english())) {
            page.text(" ").element("span", rule.name(), "class", "name");
        }
        page.close().line();
        page.element("p", document.getReading(), "class", "reading").line();
        page.open("dl").line();
        row(page, "catalogue.why", document.getRationale());
        source(document, page);
        row(page, "catalogue.at", rule.at().file() + ":" + rule.at().line());
        row(page, "catalogue.stage", phrases.say("stage." + document.getStage()));
        scenarios(scenarios.of(rule.id()), page);
        page.close().line().close().line();
    }

    private void row(Markup page, String key, String text) {
        page.element("dt", phrases.say(key)).element("dd", text).line();
    }

    private void source(RuleJson rule, Markup page) {
        page.element("dt", phrases.say("catalogue.source")).open("dd").text(rule.getSourceText());
        CitationJson citation = rule.getCitation();
        if (citation != null) {
            String mark = citation.getMark().getValue().toLowerCase(Locale.ROOT).replace('_', '-');
            page.text(" ").element("span", phrases.say("mark." + mark), "class", "mark mark-" + mark);
            if (isWebAddress(citation.getLink())) {
                page.text(" ").element("a", phrases.say("catalogue.link"), "href", citation.getLink());
            }
        }
        page.close().line();
    }

    /** A link of a pack is somebody's text; only addresses of the web become links of the page. */
    private static boolean isWebAddress(String link) {
        return link.startsWith("https://") || link.startsWith("http://");
    }

    private void scenarios(List<RuleScenarioJson> named, Markup page) {
        page.element("dt", phrases.say("catalogue.scenarios")).open("dd");
        if (named.isEmpty()) {
            page.text(phrases.say("catalogue.no-scenario"));
        } else {
            page.open("ul");
            for (RuleScenarioJson scenario : named) {
                String kind = scenario.getFires() ? "fires" : "does-not-fire";
                page.open("li").element("span", phrases.say("catalogue." + kind), "class", kind);
                page.text(": " + scenario.getName() + " ");
                page.element(
                        "small",
                        "(" + scenario.getAt().getFile() + ":"
                                + scenario.getAt().getLine() + ")");
                page.close();
            }
            page.close();
        }
        page.close().line();
    }
}
