package org.convive.exchange;

import java.util.List;
import org.convive.advisory.Advice;
import org.convive.exchange.model.GradeJson;
import org.convive.exchange.model.NamedJson;
import org.convive.exchange.model.StandingJson;
import org.convive.exchange.model.StrengthJson;
import org.convive.exchange.model.WhyNotJson;
import org.convive.explanation.Phrases;
import org.convive.explanation.whynot.ProgrammeAnswer;
import org.convive.explanation.whynot.Reason;
import org.convive.explanation.whynot.RuleAnswer;
import org.convive.explanation.whynot.WhyNotQuestion;
import org.convive.explanation.whynot.WhyNotSentences;
import org.convive.recommendation.Recommendation;

/** Writes why something isn't recommended, or doesn't hold. */
public final class WhyNotDocument {

    private final Advice advice;
    private final Names names;
    private final WhyNotSentences sentences;
    private final BlockedDocument blocked;

    /** A writer of why-nots about one answer, in one language. */
    public WhyNotDocument(Advice advice, String language) {
        Phrases phrases = Phrases.in(language);
        this.advice = advice;
        this.names = new Names(advice.pack(), language);
        this.sentences = new WhyNotSentences(advice.pack(), advice.audit(), phrases);
        this.blocked = new BlockedDocument(advice, phrases, names);
    }

    /** The answer to a question about an audit that has been advised on. */
    public static WhyNotJson answer(Advice advice, QuestionReader.WhyNotQuestion question, String language) {
        var asked = new WhyNotQuestion(advice.pack(), advice.inference(), advice.ranking());
        var document = new WhyNotDocument(advice, language);
        return question.programme()
                .flatMap(asked::programme)
                .map(document::write)
                .or(() -> question.rule().flatMap(asked::rule).map(document::write))
                .orElseThrow();
    }

    /** Why a programme isn't recommended, or that it is. */
    public WhyNotJson write(ProgrammeAnswer answer) {
        String id = answer.programme().id();
        var json = document(WhyNotJson.KindEnum.PROGRAMME, id, names.programme(id))
                .status(WhyNotJson.StatusEnum.fromValue(answer.reason().code()))
                .grade(GradeJson.valueOf(answer.programme().main().grade().name()))
                .sentences(sentences.read(answer));
        Reason reason = answer.reason();
        if (reason instanceof Reason.Recommended recommended) {
            return json.standing(standing(recommended.recommendation()));
        }
        if (reason instanceof Reason.NotNow notNow) {
            return json.standing(standing(notNow.recommendation()))
                    .missing(notNow.missing().stream().map(names::factorNamed).toList());
        }
        if (reason instanceof Reason.BelowTheCut below) {
            return json.standing(standing(below.recommendation()))
                    .cut(java.math.BigDecimal.valueOf(below.cut().score()))
                    .lacks(below.lacks().decimal());
        }
        if (reason instanceof Reason.LeftOff leftOff) {
            return json.standing(standing(leftOff.leftOut().recommendation()))
                    .lacks(leftOff.behind().decimal())
                    .other(leftOff.other().map(this::named).orElse(null));
        }
        if (reason instanceof Reason.Excluded excluded) {
            return json.standing(standing(excluded.recommendation()))
                    .reasons(AdviceDocument.reasons(List.of(excluded.judgement()), names));
        }
        if (reason instanceof Reason.DoNotUse doNotUse) {
            return json.other(doNotUse.instead().map(this::named).orElse(null))
                    .reasons(AdviceDocument.reasons(doNotUse.warnings(), names))
                    .effects(EvidenceDocument.effects(answer.programme().programme()));
        }
        return reason instanceof Reason.NoneHolds none
                ? json.rules(none.rules().stream().map(blocked::write).toList())
                : json;
    }

    /** Why a rule doesn't hold, or how it does. */
    public WhyNotJson write(RuleAnswer answer) {
        return document(
                        WhyNotJson.KindEnum.RULE,
                        answer.rule().id(),
                        names.reading().read(answer.rule()))
                .status(answer.blocked().isPresent() ? WhyNotJson.StatusEnum.BLOCKED : WhyNotJson.StatusEnum.HOLDS)
                .sentences(sentences.read(answer))
                .rules(answer.blocked().stream().map(blocked::write).toList());
    }

    private WhyNotJson document(WhyNotJson.KindEnum kind, String id, String name) {
        return new WhyNotJson()
                .kind(kind)
                .id(id)
                .name(name)
                .missing(List.of())
                .reasons(List.of())
                .effects(List.of())
                .rules(List.of())
                .provenance(AdviceDocument.provenance(advice.provenance()));
    }

    private NamedJson named(Recommendation recommendation) {
        String id = recommendation.candidate().id();
        return new NamedJson().code(id).name(names.programme(id));
    }

    private static StandingJson standing(Recommendation recommendation) {
        var candidate = recommendation.candidate();
        return new StandingJson()
                .rank(recommendation.rank() == 0 ? null : recommendation.rank())
                .strength(StrengthJson.fromValue(recommendation.strength().code()))
                .strengthReason(StandingJson.StrengthReasonEnum.fromValue(
                        recommendation.reason().code()))
                .score(candidate.score().decimal())
                .grade(GradeJson.valueOf(candidate.programme().main().grade().name()))
                .confidenceHere(candidate.confidenceHere().certainty().name());
    }
}
