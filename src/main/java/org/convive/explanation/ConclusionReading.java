package org.convive.explanation;

import java.util.ArrayList;
import java.util.List;
import org.convive.recommendation.Points;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Argument;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Verb;
import org.convive.rulepack.model.Words;

/** Reads conclusions aloud. */
final class ConclusionReading {

    private final RulePack pack;
    private final CodeNames names;
    private final Quantities quantities;
    private final Phrases phrases;

    ConclusionReading(RulePack pack, CodeNames names, Quantities quantities, Phrases phrases) {
        this.pack = pack;
        this.names = names;
        this.quantities = quantities;
        this.phrases = phrases;
    }

    /** What a rule concludes. */
    String read(Rule rule, Referents referents) {
        var said = new ArrayList<String>();
        String how = "";
        for (int i = 0; i < rule.arguments().size(); i++) {
            Argument argument = rule.arguments().get(i);
            Words words = rule.verb().arguments().get(i);
            if (argument instanceof Argument.Text text) {
                how = variant(rule.verb(), words, text.value(), how);
                said.add(said(words, text.value(), how));
            } else {
                said.add(unnamed(rule.verb(), i, argument, referents));
            }
        }
        return say(rule.verb(), how, said);
    }

    /** What a verb concludes of given codes. */
    String read(Verb verb, List<String> codes) {
        var said = new ArrayList<String>();
        String how = "";
        for (int i = 0; i < codes.size(); i++) {
            Words words = verb.arguments().get(i);
            how = variant(verb, words, codes.get(i), how);
            said.add(said(words, codes.get(i), how));
        }
        return say(verb, how, said);
    }

    private String unnamed(Verb verb, int index, Argument argument, Referents referents) {
        if (verb == Verb.FIND && index == 1) {
            return severity(argument);
        }
        if (argument instanceof Argument.Amount number) {
            return quantities.share(number.value());
        }
        return argument instanceof Argument.Variable variable
                ? referents.of(variable.name())
                : phrases.say("reading.unstated");
    }

    private String severity(Argument argument) {
        if (argument instanceof Argument.Amount number) {
            return phrases.say("reading.severity", quantities.share(number.value()));
        }
        return phrases.say(
                argument instanceof Argument.Variable ? "reading.severity-as-said" : "reading.severity-unstated");
    }

    /** Which sentence of a verb fits: that of the slot of a plan, of points given or taken, of an aspect. */
    private String variant(Verb verb, Words words, String code, String before) {
        if (verb == Verb.PLAN && words == Words.SLOT) {
            return "." + code;
        }
        if (words == Words.WEIGHT) {
            double points = pack.settings().weight(code).points();
            return points < 0 ? ".takes" : ".gives";
        }
        return before;
    }

    private String said(Words words, String code, String how) {
        if (words == Words.WEIGHT) {
            double points = Math.abs(pack.settings().weight(code).points());
            String amount = phrases.number(Points.of(points).decimal().doubleValue());
            return phrases.say(points == 1 ? "reading.point" : "reading.points", amount);
        }
        if (words == Words.ANY) {
            Words slot = switch (how) {
                case ".addressee", ".partner" -> Words.DELIVERER;
                case ".monitor" -> Words.INDICATOR;
                case ".sdg" -> Words.FRAMEWORK;
                default -> Words.ANY;
            };
            return how.equals(".review") ? code : names.said(slot, code);
        }
        return names.said(words, code);
    }

    private String say(Verb verb, String how, List<String> said) {
        String key = "verb." + verb.name() + how;
        return phrases.say(phrases.has(key) ? key : "verb." + verb.name(), said.toArray());
    }
}
