package org.convive.exchange;

import java.util.List;
import java.util.Optional;
import org.convive.advisory.Advice;
import org.convive.exchange.model.AlsoConsideredJson;
import org.convive.exchange.model.AnsweredJson;
import org.convive.exchange.model.ContributionJson;
import org.convive.exchange.model.ContributionMadeOfJson;
import org.convive.exchange.model.PlanBriefJson;
import org.convive.exchange.model.RecommendationJson;
import org.convive.exchange.model.RecommendationScoresJson;
import org.convive.exchange.model.RelationJson;
import org.convive.exchange.model.StrengthJson;
import org.convive.explanation.Sentences;
import org.convive.inference.EstablishedFinding;
import org.convive.inference.Judgement;
import org.convive.knowledge.Programme;
import org.convive.recommendation.Candidate;
import org.convive.recommendation.Contribution;
import org.convive.recommendation.Recommendation;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Verb;

/** Writes recommendations. */
final class RecommendationDocument {

    private final Advice advice;
    private final Names names;
    private final Sentences sentences;
    private final Detail detail;
    private final RequirementDocument requirements;

    RecommendationDocument(Advice advice, Names names, Sentences sentences, Detail detail) {
        this.advice = advice;
        this.names = names;
        this.sentences = sentences;
        this.detail = detail;
        this.requirements = new RequirementDocument(advice, names);
    }

    RecommendationJson write(Recommendation recommendation) {
        Candidate candidate = recommendation.candidate();
        Programme programme = candidate.programme().programme();
        return new RecommendationJson()
                .rank(recommendation.rank())
                .programme(programme.id())
                .name(programme.name().in(names.language()))
                .summary(programme.summary().in(names.language()))
                .kind(programme.kind().code())
                .family(programme.family())
                .category(programme.category())
                .strength(StrengthJson.fromValue(recommendation.strength().code()))
                .strengthReason(RecommendationJson.StrengthReasonEnum.fromValue(
                        recommendation.reason().code()))
                .score(candidate.score().decimal())
                .scores(scores(candidate))
                .contributions(candidate.contributions().stream()
                        .map(this::contribution)
                        .toList())
                .answers(candidate.answers().stream().map(this::answered).toList())
                .evidence(EvidenceDocument.brief(candidate, names.language()))
                .requirements(
                        programme.requires().stream().map(requirements::write).toList())
                .cautions(AdviceDocument.reasons(candidate.judgements(Verb.CAUTION), names))
                .relations(relations(candidate))
                .alsoConsidered(advice.ranking().alsoConsidered(candidate.id()).stream()
                        .map(this::alsoConsidered)
                        .toList())
                .plan(plan(candidate))
                .timeToEffect(EvidenceDocument.time(programme.timeToEffect()))
                .cost(EvidenceDocument.cost(programme.cost(), names.language()))
                .why(detail == Detail.NONE ? null : sentences.why(recommendation));
    }

    private static RecommendationScoresJson scores(Candidate candidate) {
        return new RecommendationScoresJson()
                .need(candidate.score(Contribution.Part.NEED).decimal())
                .evidence(candidate.score(Contribution.Part.EVIDENCE).decimal())
                .fit(candidate.score(Contribution.Part.FIT).decimal());
    }

    private ContributionJson contribution(Contribution contribution) {
        Rule rule = contribution.rule();
        Optional<Contribution.NeedPoints> need = contribution.need();
        return new ContributionJson()
                .rule(rule.id())
                .part(ContributionJson.PartEnum.fromValue(contribution.part().code()))
                .points(contribution.points().decimal())
                .rationale(rule.rationale().in(names.language()))
                .source(rule.source())
                .weight(contribution.weight().orElse(null))
                .finding(need.flatMap(Contribution.NeedPoints::finding)
                        .map(finding -> finding.fact().key())
                        .orElse(null))
                .madeOf(need.map(RecommendationDocument::madeOf).orElse(null))
                .at(names.place(rule.at()));
    }

    private static ContributionMadeOfJson madeOf(Contribution.NeedPoints need) {
        return new ContributionMadeOfJson()
                .scale(need.scale())
                .severity(need.severity())
                .severityAssumed(need.severityAssumed())
                .confidence(need.confidence())
                .relevance(need.relevance())
                .diminishing(need.diminishing());
    }

    private AnsweredJson answered(EstablishedFinding finding) {
        return new AnsweredJson()
                .finding(finding.fact().key())
                .factor(finding.factor())
                .name(names.factor(finding.factor()))
                .area(finding.area().orElse(null))
                .level(finding.fact().text("level"));
    }

    private List<RelationJson> relations(Candidate candidate) {
        return candidate.judgements().stream()
                .flatMap(judgement -> kind(judgement).map(kind -> relation(kind, judgement)).stream())
                .distinct()
                .toList();
    }

    private static Optional<RelationJson.KindEnum> kind(Judgement judgement) {
        return switch (judgement.verb()) {
            case REINFORCE -> Optional.of(RelationJson.KindEnum.REINFORCES);
            case CONFLICT -> Optional.of(RelationJson.KindEnum.CONFLICTS);
            case BEFORE -> Optional.of(RelationJson.KindEnum.NEEDS_FIRST);
            default -> Optional.empty();
        };
    }

    private RelationJson relation(RelationJson.KindEnum kind, Judgement judgement) {
        return new RelationJson()
                .kind(kind)
                .programme(judgement.detail(0))
                .name(names.programme(judgement.detail(0)))
                .rule(judgement.firing().rule().id())
                .text(judgement.firing().rule().rationale().in(names.language()))
                .at(names.place(judgement.firing().rule().at()));
    }

    private AlsoConsideredJson alsoConsidered(Recommendation recommendation) {
        String programme = recommendation.candidate().id();
        return new AlsoConsideredJson()
                .programme(programme)
                .name(names.programme(programme))
                .strength(StrengthJson.fromValue(recommendation.strength().code()))
                .score(recommendation.candidate().score().decimal());
    }

    private PlanBriefJson plan(Candidate candidate) {
        return new PlanBriefJson()
                .addressees(candidate.planned("addressee").stream()
                        .map(names::deliverer)
                        .toList())
                .partners(candidate.planned("partner").stream()
                        .map(names::deliverer)
                        .toList())
                .indicators(candidate.planned("monitor").stream()
                        .map(names::indicator)
                        .toList())
                .sdgTargets(names.frameworks(candidate.planned("sdg")))
                .reviews(candidate.planned("review"))
                .phases(candidate.planned("phase"));
    }
}
