package org.convive.exchange;

import java.util.List;
import org.convive.exchange.model.ConfidenceHereJson;
import org.convive.exchange.model.CostJson;
import org.convive.exchange.model.EffectJson;
import org.convive.exchange.model.EvidenceBriefJson;
import org.convive.exchange.model.GradeJson;
import org.convive.exchange.model.MarkJson;
import org.convive.exchange.model.TimeToEffectJson;
import org.convive.knowledge.ConfidenceHere;
import org.convive.knowledge.Cost;
import org.convive.knowledge.DerivedEvidence;
import org.convive.knowledge.Mark;
import org.convive.knowledge.Programme;
import org.convive.knowledge.TimeToEffect;
import org.convive.recommendation.Candidate;

/** Writes what is known about a programme's effect, cost and time. */
final class EvidenceDocument {

    private EvidenceDocument() {}

    static EvidenceBriefJson brief(Candidate candidate, String language) {
        DerivedEvidence main = candidate.programme().main();
        Programme programme = candidate.programme().programme();
        return new EvidenceBriefJson()
                .grade(GradeJson.valueOf(main.grade().name()))
                .label(main.grade().label().in(language))
                .direction(main.direction().name())
                .certainty(main.certainty().name())
                .effects(effects(programme))
                .countries(programme.evidence().countries())
                .confidenceHere(confidenceHere(candidate.confidenceHere()));
    }

    private static ConfidenceHereJson confidenceHere(ConfidenceHere here) {
        return new ConfidenceHereJson()
                .certainty(here.certainty().name())
                .indirectness(here.indirectness())
                .reasons(here.reasons().stream()
                        .map(step -> step.rule() + " " + step.input() + ": " + step.result())
                        .toList());
    }

    static List<EffectJson> effects(Programme programme) {
        return programme.evidence().outcomes().stream()
                .map(outcome -> new EffectJson()
                        .outcome(outcome.outcome())
                        .change(code(outcome.change().name()))
                        .effect(outcome.effect())
                        .citation(outcome.citation()))
                .toList();
    }

    static CostJson cost(Cost cost, String language) {
        return new CostJson()
                .level(cost.level())
                .note(cost.note().in(language))
                .mark(mark(cost.mark()))
                .source(cost.source().orElse(null));
    }

    static TimeToEffectJson time(TimeToEffect time) {
        return new TimeToEffectJson()
                .fromMonths(time.fromMonths().isPresent() ? time.fromMonths().getAsInt() : null)
                .toMonths(time.toMonths().isPresent() ? time.toMonths().getAsInt() : null)
                .note(time.note())
                .mark(mark(time.mark()));
    }

    static MarkJson mark(Mark mark) {
        return MarkJson.valueOf(mark.name());
    }

    static String code(String constant) {
        return constant.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
