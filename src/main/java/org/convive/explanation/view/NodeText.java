package org.convive.explanation.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.convive.explanation.Phrases;
import org.convive.explanation.ProofGraph.Node;
import org.convive.explanation.RuleReading;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Location;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Words;

/** Says in a line what a node of the graph stands for. */
final class NodeText {

    private final Phrases phrases;
    private final RuleReading reading;
    private final Map<String, Rule> rules = new HashMap<>();

    NodeText(RulePack pack, Phrases phrases) {
        this.phrases = phrases;
        this.reading = new RuleReading(pack, phrases);
        pack.rules().forEach(rule -> rules.put(rule.id(), rule));
    }

    String of(Node node) {
        return switch (node.kind()) {
            case RECOMMENDATION ->
                phrases.say(
                        "view.recommendation",
                        reading.word(Words.PROGRAMME, node.type()),
                        phrases.say("strength." + node.values().get("strength")),
                        number(node, "score"));
            case WARNING -> phrases.say("view.warning", reading.word(Words.PROGRAMME, node.type()));
            case CONTRIBUTION ->
                phrases.say(
                        "view.contribution",
                        number(node, "points"),
                        phrases.say("view.part." + node.values().get("part")));
            case FIRING -> phrases.say("view.firing", because(node), node.rule().orElse(""), place(node));
            case JUDGEMENT -> phrases.say("view.judgement", judgement(node));
            case FINDING -> finding(node);
            case ABSENCE ->
                phrases.say("view.absence", String.valueOf(node.values().get("pattern")), place(node));
            case AGGREGATE -> phrases.say("view.aggregate", values(node));
            case INPUT -> phrases.say("view.input", fact(node));
            case KNOWLEDGE -> phrases.say("view.knowledge", fact(node));
        };
    }

    private String because(Node node) {
        return node.rule()
                .flatMap(id -> Optional.ofNullable(rules.get(id)))
                .map(rule -> rule.rationale().in(phrases.language()))
                .orElse("");
    }

    /** What the rule of a judgement concludes, in words. */
    private String judgement(Node node) {
        return node.rule()
                .flatMap(id -> Optional.ofNullable(rules.get(id)))
                .map(reading::conclusion)
                .orElse(node.type());
    }

    private String finding(Node node) {
        String area = String.valueOf(node.values().getOrDefault("area", ""));
        String level = phrases.say("level." + node.values().getOrDefault("level", "unknown"));
        String name = reading.word(Words.FACTOR, node.type());
        return area.isEmpty()
                ? phrases.say("view.finding", name, level)
                : phrases.say("view.finding.area", name, level, area);
    }

    private String fact(Node node) {
        String id = node.id().substring(node.id().indexOf(':') + 1);
        return node.values().isEmpty() ? id : id + " (" + values(node) + ")";
    }

    private String values(Node node) {
        return new TreeMap<>(node.values())
                .entrySet().stream()
                        .filter(entry -> !String.valueOf(entry.getValue()).isEmpty())
                        .map(entry -> entry.getKey() + " " + value(entry.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private String value(Object value) {
        if (value instanceof Number number) {
            return phrases.number(number.doubleValue());
        }
        return value instanceof List<?> list ? list.toString() : String.valueOf(value);
    }

    private String number(Node node, String name) {
        return value(node.values().getOrDefault(name, 0));
    }

    private static String place(Node node) {
        return node.at().map((Location at) -> at.file() + ":" + at.line()).orElse("");
    }
}
