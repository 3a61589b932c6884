package org.convive.authoring.impact.report;

import org.convive.authoring.impact.ContributionChange;
import org.convive.authoring.impact.ProgrammeImpact;
import org.convive.authoring.impact.Standing;
import org.convive.exchange.model.ContributionChangeJson;
import org.convive.exchange.model.GradeJson;
import org.convive.exchange.model.ProgrammeImpactJson;
import org.convive.exchange.model.StandingJson;
import org.convive.exchange.model.StrengthJson;
import org.convive.recommendation.Contribution;
import org.convive.recommendation.Points;
import org.convive.rulepack.model.Rule;

/** Writes what becomes of programmes. */
final class ProgrammeImpactDocument {

    private final PackWords words;
    private final CauseDocument causes;
    private final String language;

    ProgrammeImpactDocument(PackWords words, CauseDocument causes, String language) {
        this.words = words;
        this.causes = causes;
        this.language = language;
    }

    ProgrammeImpactJson write(ProgrammeImpact impact) {
        return new ProgrammeImpactJson()
                .programme(impact.programme())
                .name(words.programme(impact.programme()))
                .effect(ProgrammeImpactJson.EffectEnum.fromValue(impact.effect().code()))
                .before(impact.before().map(ProgrammeImpactDocument::standing).orElse(null))
                .after(impact.after().map(ProgrammeImpactDocument::standing).orElse(null))
                .difference(impact.difference().decimal())
                .contributions(
                        impact.contributions().stream().map(this::contribution).toList())
                .judgements(impact.judgements().stream().map(causes::judgement).toList())
                .causes(causes.write(impact.causes()));
    }

    private static StandingJson standing(Standing standing) {
        return new StandingJson()
                .rank(standing.rank() == 0 ? null : standing.rank())
                .strength(StrengthJson.fromValue(standing.strength().code()))
                .strengthReason(StandingJson.StrengthReasonEnum.fromValue(
                        standing.reason().code()))
                .score(standing.score().decimal())
                .grade(GradeJson.valueOf(standing.grade().name()))
                .confidenceHere(standing.here().name());
    }

    private ContributionChangeJson contribution(ContributionChange change) {
        Contribution latest = change.latest();
        Rule rule = latest.rule();
        return new ContributionChangeJson()
                .rule(rule.id())
                .part(ContributionChangeJson.PartEnum.fromValue(latest.part().code()))
                .before(change.before()
                        .map(Contribution::points)
                        .map(Points::decimal)
                        .orElse(null))
                .after(change.after()
                        .map(Contribution::points)
                        .map(Points::decimal)
                        .orElse(null))
                .difference(change.difference().decimal())
                .rationale(rule.rationale().in(language))
                .finding(latest.need()
                        .flatMap(Contribution.NeedPoints::finding)
                        .map(finding -> finding.fact().key())
                        .orElse(null))
                .weight(latest.weight().orElse(null))
                .at(CauseDocument.place(rule.at(), change.after().isPresent()))
                .causes(causes.write(change.causes()));
    }
}
