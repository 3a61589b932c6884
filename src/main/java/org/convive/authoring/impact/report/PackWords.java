package org.convive.authoring.impact.report;

import java.util.List;
import org.convive.authoring.difference.PackDifference;
import org.convive.explanation.Phrases;
import org.convive.explanation.RuleReading;
import org.convive.inference.Judgement;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Words;

/** The names of codes of two packs: those of the new one, or of the old one where the new one has none. */
final class PackWords {

    private final RulePack fresh;
    private final RuleReading before;
    private final RuleReading after;

    PackWords(PackDifference difference, Phrases phrases) {
        this.fresh = difference.after();
        this.before = new RuleReading(difference.before(), phrases);
        this.after = new RuleReading(difference.after(), phrases);
    }

    String programme(String id) {
        boolean known = fresh.knowledge().programmes().containsKey(id);
        return (known ? after : before).word(Words.PROGRAMME, id);
    }

    /** The name of a finding by its key: the factor, with the area where there is one. */
    String finding(String key) {
        int at = key.indexOf('@');
        return at < 0 ? factor(key) : factor(key.substring(0, at)) + " (" + key.substring(at + 1) + ")";
    }

    private String factor(String code) {
        boolean known = fresh.vocabulary().factor(code).isPresent();
        return (known ? after : before).word(Words.FACTOR, code);
    }

    String reading(Rule rule, boolean isAfter) {
        return (isAfter ? after : before).read(rule);
    }

    /** What a rule says of a programme. */
    String judgement(Judgement judgement, boolean isAfter) {
        var values = new java.util.ArrayList<String>(List.of(judgement.programme()));
        values.addAll(judgement.details());
        return (isAfter ? after : before).conclusion(judgement.verb(), values);
    }
}
