package org.convive.explanation.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.convive.explanation.Phrases;
import org.convive.explanation.ProofGraph.Node;
import org.convive.explanation.RuleReading;
import org.convive.inference.Fact;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Field;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Verb;
import org.convive.rulepack.model.Words;

/** Says in a line what a node of a proof stands for. */
public final class NodeWords {

    private final Phrases phrases;
    private final RuleReading reading;

    /** The words of one language for proofs by the rules of the pack. */
    public NodeWords(RulePack pack, Phrases phrases) {
        this.phrases = phrases;
        this.reading = new RuleReading(pack, phrases);
    }

    /** The line for a node. */
    public String say(Node node) {
        return switch (node.kind()) {
            case INPUT -> phrases.say("view.input", fact(node));
            case KNOWLEDGE -> phrases.say("view.knowledge", fact(node));
            case SIGNAL -> phrases.say("view.signal", fact(node));
            case FINDING -> phrases.say("view.finding", finding(node));
            case ABSENCE, AGGREGATE -> node.condition().map(reading::read).orElse(node.type());
            case FIRING -> phrases.say("view.firing", rule(node), at(node), rationale(node));
            case CONTRIBUTION ->
                phrases.say(
                        "view.contribution", number(node, "points"), phrases.say("view.part." + text(node, "part")));
            case JUDGEMENT, EXCLUSION -> judgement(node);
            case RECOMMENDATION ->
                phrases.say(
                        "view.recommendation",
                        phrases.say("strength." + text(node, "strength")),
                        programme(node),
                        number(node, "score"));
            case NOT_LISTED -> phrases.say("view.not-listed", programme(node), number(node, "score"));
            case WARNING -> phrases.say("view.warning", programme(node));
        };
    }

    /** The programme that a node is about, by its name. */
    String programme(Node node) {
        return reading.word(Words.PROGRAMME, node.type());
    }

    /** A finding by its name, how grave it is, and where. */
    String finding(Node node) {
        String name = reading.word(Words.FACTOR, text(node, "factor"));
        String level = phrases.say("level." + text(node, "level"));
        String area = text(node, "area");
        return area.isEmpty()
                ? phrases.say("finding.everywhere", name, level)
                : phrases.say("finding.in-area", name, level, area);
    }

    /** A phrase in the language of the view. */
    String phrase(String key, Object... values) {
        return phrases.say(key, values);
    }

    /** Points as people read them. */
    String points(BigDecimal points) {
        return phrases.number(points.doubleValue());
    }

    private String judgement(Node node) {
        var codes = new ArrayList<String>();
        codes.add(text(node, "programme"));
        if (node.values().get("details") instanceof List<?> details) {
            details.forEach(detail -> codes.add(String.valueOf(detail)));
        }
        Verb verb = node.rule().map(Rule::verb).orElseThrow();
        return reading.conclusion(verb, codes);
    }

    private String fact(Node node) {
        var said = new ArrayList<String>();
        node.fact().ifPresent(fact -> fact.values().forEach((name, value) -> said.add(value(fact, name, value))));
        return phrases.say(
                "view.fact",
                node.fact()
                        .map(fact -> phrases.say("fact." + fact.type().name()))
                        .orElse(node.type()),
                String.join(", ", said));
    }

    private String value(Fact fact, String name, Object value) {
        Field field = fact.type().field(name);
        String word = value instanceof Number number
                ? phrases.exactly(number.doubleValue())
                : reading.word(field.words(), String.valueOf(value));
        return phrases.say(
                "view.value", phrases.say("field." + name), word.isEmpty() ? phrases.say("why-not.whole-place") : word);
    }

    private static String rule(Node node) {
        return node.rule().map(Rule::id).orElse("");
    }

    private static String at(Node node) {
        return node.at().map(at -> at.file() + ":" + at.line()).orElse("");
    }

    private String rationale(Node node) {
        return node.rule().map(rule -> rule.rationale().in(phrases.language())).orElse("");
    }

    private String number(Node node, String value) {
        return points((BigDecimal) node.values().getOrDefault(value, BigDecimal.ZERO));
    }

    private static String text(Node node, String value) {
        Map<String, Object> values = node.values();
        return String.valueOf(values.getOrDefault(value, ""));
    }
}
