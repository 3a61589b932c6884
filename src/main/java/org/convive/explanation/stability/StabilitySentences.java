package org.convive.explanation.stability;

import java.util.ArrayList;
import java.util.List;
import org.convive.explanation.Phrases;
import org.convive.explanation.RuleReading;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Words;

/** Says how stable an answer is, in short sentences that can be read aloud. */
public final class StabilitySentences {

    private static final int HUNDRED = 100;

    private final Phrases phrases;
    private final RuleReading reading;

    /** Sentences about answers of the pack, in one language. */
    public StabilitySentences(RulePack pack, Phrases phrases) {
        this.phrases = phrases;
        this.reading = new RuleReading(pack, phrases);
    }

    /** What was done: how many runs, and what was otherwise in them. */
    public String method(Stability stability) {
        return phrases.say("stability.method", String.valueOf(stability.runs()));
    }

    /** How often one programme kept its place. */
    public List<String> read(Stability stability, Stability.Programme programme) {
        var said = new ArrayList<String>();
        String name = reading.word(Words.PROGRAMME, programme.id());
        String top = ofHundred(programme.topFive(), stability);
        if (programme.strength().isEmpty()) {
            said.add(phrases.say("stability.enters", name, top));
            return said;
        }
        boolean isFirst = programme.rank().filter(rank -> rank <= 5).isPresent();
        said.add(phrases.say(
                isFirst ? "stability.first" : "stability.listed",
                name,
                isFirst ? top : ofHundred(programme.listed(), stability)));
        if (!isFirst && programme.topFive() > 0) {
            said.add(phrases.say("stability.rises", top));
        }
        programme
                .strength()
                .ifPresent(strength -> said.add(phrases.say(
                        "stability.strength",
                        phrases.say("strength." + strength.code()),
                        ofHundred(programme.keepsStrength(), stability))));
        programme
                .ranks()
                .ifPresent(ranks -> said.add(phrases.say(
                        ranks.from() == ranks.to() ? "stability.rank" : "stability.ranks",
                        String.valueOf(ranks.from()),
                        String.valueOf(ranks.to()))));
        return said;
    }

    /** A count as so many of a hundred; what isn't none or all is never rounded to none or all. */
    private String ofHundred(int count, Stability stability) {
        long rounded = Math.round((double) count * HUNDRED / stability.runs());
        boolean isAll = count == stability.runs();
        long shown = count == 0 || isAll ? rounded : Math.max(1, Math.min(HUNDRED - 1, rounded));
        return phrases.say("stability.of-hundred", String.valueOf(shown));
    }
}
