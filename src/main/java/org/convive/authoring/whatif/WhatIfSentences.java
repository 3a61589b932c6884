package org.convive.authoring.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.convive.authoring.impact.Impact;
import org.convive.authoring.impact.ProgrammeImpact;
import org.convive.authoring.impact.ProgrammeImpact.Effect;
import org.convive.explanation.Phrases;
import org.convive.explanation.RuleReading;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Words;

/** Says in short sentences what a variant changes. */
final class WhatIfSentences {

    private final Phrases phrases;
    private final RuleReading reading;

    WhatIfSentences(RulePack pack, Phrases phrases) {
        this.phrases = phrases;
        this.reading = new RuleReading(pack, phrases);
    }

    List<String> read(Impact impact) {
        var said = new ArrayList<String>();
        names("whatif.enters", impact, programme -> programme.effect() == Effect.ENTERS, said);
        names("whatif.leaves", impact, programme -> programme.effect() == Effect.LEAVES, said);
        names(
                "whatif.renamed",
                impact,
                programme -> programme.effect() == Effect.MOVES && programme.changesStrength(),
                said);
        long moved = impact.programmes(Effect.MOVES).stream()
                .filter(programme -> !programme.changesStrength())
                .count();
        count("whatif.moves", impact, moved, said);
        if (said.isEmpty()) {
            count("whatif.points-only", impact, impact.programmes().size(), said);
        }
        if (said.isEmpty()) {
            said.add(phrases.say("whatif.nothing", impact.audit()));
        }
        return said;
    }

    private void names(String key, Impact impact, Predicate<ProgrammeImpact> which, List<String> said) {
        String names = impact.programmes().stream()
                .filter(which)
                .map(programme -> phrases.say("reading.quoted", reading.word(Words.PROGRAMME, programme.programme())))
                .collect(Collectors.joining("; "));
        if (!names.isEmpty()) {
            said.add(phrases.say(key, impact.audit(), names));
        }
    }

    private void count(String key, Impact impact, long count, List<String> said) {
        if (count > 0) {
            said.add(phrases.say(count == 1 ? key + "-one" : key, impact.audit(), String.valueOf(count)));
        }
    }
}
