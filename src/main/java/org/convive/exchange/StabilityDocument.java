package org.convive.exchange;

import org.convive.exchange.model.StabilityJson;
import org.convive.exchange.model.StabilityProgrammeJson;
import org.convive.exchange.model.StrengthJson;
import org.convive.explanation.Phrases;
import org.convive.explanation.stability.Stability;
import org.convive.explanation.stability.StabilitySentences;
import org.convive.rulepack.RulePack;

/** Writes how stable an answer is. */
public final class StabilityDocument {

    private final Names names;
    private final StabilitySentences sentences;

    /** A writer for answers of the pack, in the language of that ISO 639-1 code. */
    public StabilityDocument(RulePack pack, String language) {
        this.names = new Names(pack, language);
        this.sentences = new StabilitySentences(pack, Phrases.in(language));
    }

    /** The document. */
    public StabilityJson write(Stability stability) {
        return new StabilityJson()
                .runs(stability.runs())
                .seed(stability.seed())
                .method(sentences.method(stability))
                .programmes(stability.programmes().stream()
                        .map(programme -> programme(stability, programme))
                        .toList());
    }

    private StabilityProgrammeJson programme(Stability stability, Stability.Programme programme) {
        return new StabilityProgrammeJson()
                .programme(programme.id())
                .name(names.programme(programme.id()))
                .rank(programme.rank().orElse(null))
                .strength(programme
                        .strength()
                        .map(strength -> StrengthJson.fromValue(strength.code()))
                        .orElse(null))
                .listed(programme.listed())
                .keepsStrength(programme.keepsStrength())
                .topFive(programme.topFive())
                .rankFrom(programme.ranks().map(Stability.Ranks::from).orElse(null))
                .rankTo(programme.ranks().map(Stability.Ranks::to).orElse(null))
                .sentences(sentences.read(stability, programme));
    }
}
