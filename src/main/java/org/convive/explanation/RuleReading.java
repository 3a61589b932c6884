package org.convive.explanation;

import java.util.ArrayList;
import java.util.List;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Verb;
import org.convive.rulepack.model.Words;

/** Reads rules aloud in plain words. The words are made from the rule itself, so they can't drift from what it does. */
public final class RuleReading {

    private final Phrases phrases;
    private final CodeNames names;
    private final Quantities quantities;
    private final ConclusionReading conclusions;

    /** A reader of the pack's rules in one language. */
    public RuleReading(RulePack pack, Phrases phrases) {
        this.phrases = phrases;
        this.names = new CodeNames(pack, phrases);
        this.quantities = new Quantities(pack, phrases);
        this.conclusions = new ConclusionReading(pack, names, quantities, phrases);
    }

    /** The whole rule in one sentence. */
    public String read(Rule rule) {
        String when = String.join(phrases.say("reading.and"), conditions(rule));
        return phrases.say("reading.rule", when, conclusions.read(rule, referents(rule.conditions())));
    }

    /** Each condition of a rule in words, in their order. */
    public List<String> conditions(Rule rule) {
        var reading = new ConditionReading(names, quantities, phrases, referents(rule.conditions()));
        var said = new ArrayList<String>();
        int candidates = 0;
        for (Condition condition : rule.conditions()) {
            boolean isProgramme =
                    condition instanceof Condition.Each && condition.pattern().type() == FactType.CANDIDATE;
            candidates += isProgramme ? 1 : 0;
            said.add(reading.read(condition, isProgramme && candidates > 1 && isOpen(condition)));
        }
        return said;
    }

    /** Whether a condition names no programme. */
    private static boolean isOpen(Condition condition) {
        return condition.pattern().constraints().stream()
                .noneMatch(constraint ->
                        constraint.field().words() == Words.PROGRAMME && constraint instanceof Constraint.OneOf);
    }

    /** One condition in words, by itself. */
    public String read(Condition condition) {
        return new ConditionReading(names, quantities, phrases, referents(List.of(condition))).read(condition, false);
    }

    /** What a rule concludes, in words. */
    public String conclusion(Rule rule) {
        return conclusions.read(rule, referents(rule.conditions()));
    }

    /**
     * What a verb concludes of given codes.
     *
     * @param codes what the verb is given, in the order of its arguments
     */
    public String conclusion(Verb verb, List<String> codes) {
        return conclusions.read(verb, codes);
    }

    /** A code by its name in the language. */
    public String word(Words words, String code) {
        return names.name(words, code);
    }

    private Referents referents(List<Condition> conditions) {
        return new Referents(conditions, names, phrases);
    }
}
