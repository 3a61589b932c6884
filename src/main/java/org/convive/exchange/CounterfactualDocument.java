package org.convive.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.convive.advisory.Advice;
import org.convive.audit.Finding;
import org.convive.audit.SafetyAudit;
import org.convive.exchange.QuestionReader.CounterfactualQuestion;
import org.convive.exchange.model.AuditChangeJson;
import org.convive.exchange.model.CarriedJson;
import org.convive.exchange.model.CounterfactualAnswerJson;
import org.convive.exchange.model.CounterfactualJson;
import org.convive.exchange.model.CounterfactualSearchJson;
import org.convive.exchange.model.PositionJson;
import org.convive.exchange.model.StrengthJson;
import org.convive.explanation.Phrases;
import org.convive.explanation.change.Aim;
import org.convive.explanation.change.Change;
import org.convive.explanation.change.ChangeSentences;
import org.convive.explanation.change.Counterfactual;
import org.convive.explanation.change.Counterfactuals;
import org.convive.explanation.change.LeftOneOut;
import org.convive.explanation.change.Position;
import org.convive.explanation.change.WhatWouldChange;
import org.convive.recommendation.Ranking;
import org.convive.vocabulary.Factor;

/** Writes what would change where a programme stands. */
public final class CounterfactualDocument {

    private final Advice advice;
    private final Names names;
    private final ChangeSentences sentences;

    private CounterfactualDocument(Advice advice, String language) {
        this.advice = advice;
        this.names = new Names(advice.pack(), language);
        this.sentences = new ChangeSentences(advice.pack(), advice.audit(), Phrases.in(language));
    }

    /**
     * The answer to a question about an audit that has been advised on.
     *
     * @param advisor answers to changed audits by the same pack
     */
    public static CounterfactualAnswerJson answer(
            Advice advice, Function<SafetyAudit, Ranking> advisor, CounterfactualQuestion question, String language) {
        var asked = new WhatWouldChange(advice.pack(), advisor, advice.audit(), advice.inference(), advice.ranking());
        return new CounterfactualDocument(advice, language).write(question, asked);
    }

    private CounterfactualAnswerJson write(CounterfactualQuestion question, WhatWouldChange asked) {
        String programme = question.programme().id();
        Position position = asked.position(question.programme());
        List<Aim> aims = question.aim().map(List::of).orElseGet(() -> Aim.of(position));
        return new CounterfactualAnswerJson()
                .programme(programme)
                .name(names.programme(programme))
                .position(position(position))
                .searches(asked.counterfactuals(question.programme(), aims, question.mostRuns()).stream()
                        .map(result -> search(programme, result))
                        .toList())
                .carried(asked.eachLeftOut().stream()
                        .flatMap(left -> left.of(programme).stream().map(carried -> carried(left, carried)))
                        .sorted(Comparator.comparing(CarriedJson::getPoints).reversed())
                        .toList())
                .provenance(AdviceDocument.provenance(advice.provenance()));
    }

    private static PositionJson position(Position position) {
        return new PositionJson()
                .recommended(position.isRecommended())
                .rank(position.rank() == 0 ? null : position.rank())
                .strength(position.strength()
                        .map(strength -> StrengthJson.fromValue(strength.code()))
                        .orElse(null))
                .score(position.score().decimal());
    }

    private CounterfactualSearchJson search(String programme, Counterfactuals result) {
        return new CounterfactualSearchJson()
                .aim(CounterfactualSearchJson.AimEnum.fromValue(result.aim().code()))
                .sentences(sentences.read(programme, result))
                .found(result.found().stream().map(one -> found(result, one)).toList())
                .candidates(result.candidates())
                .runs(result.runs())
                .bounded(result.isBounded());
    }

    private CounterfactualJson found(Counterfactuals result, Counterfactual one) {
        return new CounterfactualJson()
                .text(sentences.read(result, one))
                .size(BigDecimal.valueOf(one.size()).setScale(2, RoundingMode.HALF_UP))
                .changes(one.changes().stream().map(this::change).toList())
                .after(position(one.after()));
    }

    private AuditChangeJson change(Change change) {
        var json = new AuditChangeJson()
                .kind(AuditChangeJson.KindEnum.fromValue(change.code()))
                .text(sentences.read(change))
                .actionable(true);
        if (change instanceof Change.Severity severity) {
            var from = severity.finding().severity();
            return about(json, severity.finding())
                    .from(from.isPresent() ? from.getAsDouble() : null)
                    .to(severity.to());
        }
        if (change instanceof Change.Confidence confidence) {
            return about(json, confidence.finding()).from(confidence.from()).to(confidence.to());
        }
        if (change instanceof Change.NotFound gone) {
            return about(json, gone.finding());
        }
        if (change instanceof Change.Found found) {
            return about(json, found.factor(), found.area()).to(found.severity());
        }
        if (change instanceof Change.Capacity capacity) {
            return json.factor(capacity.capacity())
                    .from(capacity.from())
                    .to(capacity.present() ? "present" : "missing");
        }
        if (change instanceof Change.Budget budget) {
            return json.from(budget.from().isPresent() ? budget.from().getAsDouble() : null)
                    .to(budget.to());
        }
        Change.Horizon horizon = (Change.Horizon) change;
        return json.from(horizon.from().isPresent() ? horizon.from().getAsInt() : null)
                .to(horizon.to());
    }

    private AuditChangeJson about(AuditChangeJson json, Finding finding) {
        return about(json, finding.factor(), finding.area()).finding(finding.id());
    }

    private AuditChangeJson about(AuditChangeJson json, String factor, Optional<String> area) {
        boolean isActionable = advice.pack()
                .vocabulary()
                .factor(factor)
                .map(Factor::actionable)
                .orElse(false);
        return json.factor(factor).area(area.orElse(null)).actionable(isActionable);
    }

    private CarriedJson carried(LeftOneOut left, LeftOneOut.Carried carried) {
        return new CarriedJson()
                .pointer(left.kind().pointer(left.index()))
                .about(left.about())
                .name(sentences.name(left))
                .points(carried.points().decimal())
                .leaves(carried.leaves())
                .without(position(carried.without()))
                .text(sentences.read(left, carried));
    }
}
