package org.convive.exchange;

import java.util.List;
import org.convive.advisory.Advice;
import org.convive.advisory.Provenance;
import org.convive.exchange.model.AdviceJson;
import org.convive.exchange.model.AlternativeJson;
import org.convive.exchange.model.GradeJson;
import org.convive.exchange.model.NotListedJson;
import org.convive.exchange.model.ProvenanceJson;
import org.convive.exchange.model.ReasonJson;
import org.convive.exchange.model.RecommendationJson;
import org.convive.exchange.model.WarningJson;
import org.convive.explanation.Phrases;
import org.convive.explanation.Sentences;
import org.convive.inference.EstablishedFinding;
import org.convive.inference.Judgement;
import org.convive.knowledge.EvidenceGrade;
import org.convive.recommendation.Candidate;
import org.convive.recommendation.FrameworkCoverage;
import org.convive.recommendation.LeftOut;
import org.convive.recommendation.Ranking;
import org.convive.recommendation.Recommendation;
import org.convive.recommendation.Warning;

/** Writes an answer as the document of the interface. */
public final class AdviceDocument {

    private final Advice advice;
    private final Detail detail;
    private final Sentences sentences;
    private final Names names;
    private final RecommendationDocument recommendations;
    private final FindingDocument findings;
    private final FrameworkDocument frameworks;

    /**
     * A writer of one answer.
     *
     * @param advice the answer
     * @param language the ISO 639-1 code of the language of its sentences
     * @param detail how much of the proof it carries
     */
    public AdviceDocument(Advice advice, String language, Detail detail) {
        this.advice = advice;
        this.detail = detail;
        Phrases phrases = Phrases.in(language);
        this.sentences = new Sentences(advice.pack(), phrases);
        this.names = new Names(advice.pack(), language);
        this.recommendations = new RecommendationDocument(advice, names, sentences, detail);
        this.findings = new FindingDocument(names);
        this.frameworks = new FrameworkDocument(advice.pack().vocabulary(), language);
    }

    /**
     * The document, with at most so many recommendations.
     *
     * @param top the greatest number of recommendations
     */
    public AdviceJson write(int top) {
        Ranking ranking = advice.ranking();
        String place = advice.audit().place().name();
        List<Recommendation> shown =
                ranking.recommendations().stream().limit(top).toList();
        return new AdviceJson()
                .place(place)
                .summary(detail == Detail.NONE ? null : sentences.summary(place, ranking))
                .recommendations(shown.stream().map(recommendations::write).toList())
                .doNotUse(ranking.warnings().stream().map(this::warning).toList())
                .findings(advice.inference().findings().stream()
                        .map(findings::write)
                        .toList())
                .unanswered(
                        ranking.unanswered().stream().map(AdviceDocument::id).toList())
                .notListed(ranking.notListed().stream().map(this::notListed).toList())
                .frameworks(frameworks.write(
                        FrameworkCoverage.of(shown, advice.pack().knowledge())))
                .proof(detail == Detail.FULL ? new ProofDocument(advice.audit(), names).write(advice.proof()) : null)
                .provenance(provenance(advice.provenance()));
    }

    /** One programme of the answer, whether it has room on the list or not. */
    public RecommendationJson write(Recommendation recommendation) {
        return recommendations.write(recommendation);
    }

    private static String id(EstablishedFinding finding) {
        return finding.fact().key();
    }

    private WarningJson warning(Warning warning) {
        EvidenceGrade grade = warning.programme().main().grade();
        return new WarningJson()
                .programme(warning.programme().programme().id())
                .name(names.programme(warning.programme().programme().id()))
                .grade(GradeJson.valueOf(grade.name()))
                .label(sentences.verdict(grade))
                .effects(EvidenceDocument.effects(warning.programme().programme()))
                .alternatives(
                        warning.alternatives().stream().map(this::alternative).toList())
                .why(reasons(warning.judgements(), names));
    }

    private AlternativeJson alternative(String programme) {
        boolean recommended = advice.ranking()
                .of(programme)
                .map(found -> found.strength().isForNow())
                .orElse(false);
        return new AlternativeJson()
                .programme(programme)
                .name(names.programme(programme))
                .recommended(recommended);
    }

    /** What rules say, each once however often it held. */
    static List<ReasonJson> reasons(List<Judgement> judgements, Names names) {
        return judgements.stream()
                .map(judgement -> judgement.firing().rule())
                .distinct()
                .map(rule -> new ReasonJson()
                        .rule(rule.id())
                        .text(rule.rationale().in(names.language()))
                        .at(names.place(rule.at())))
                .toList();
    }

    private NotListedJson notListed(LeftOut leftOut) {
        Candidate candidate = leftOut.recommendation().candidate();
        return new NotListedJson()
                .programme(candidate.id())
                .name(names.programme(candidate.id()))
                .score(candidate.score().decimal())
                .reason(NotListedJson.ReasonEnum.fromValue(leftOut.cause().code()))
                .beside(leftOut.beside().orElse(null))
                .text(sentences.notListed(leftOut));
    }

    /** What made an answer. */
    public static ProvenanceJson provenance(Provenance provenance) {
        return new ProvenanceJson()
                .pack(provenance.pack())
                .packVersion(provenance.packVersion())
                .packHash(provenance.packHash())
                .engine("Convive")
                .engineVersion(provenance.engineVersion())
                .ruleEngine(provenance.ruleEngine())
                .inputHash(provenance.inputHash());
    }
}
