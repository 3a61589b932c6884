package org.convive.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.convive.advisory.Advice;
import org.convive.advisory.Advisor;
import org.convive.api.spec.EvaluationsApi;
import org.convive.audit.SafetyAudit;
import org.convive.authoring.whatif.WhatIfDocument;
import org.convive.exchange.AdviceDocument;
import org.convive.exchange.CounterfactualDocument;
import org.convive.exchange.DataGapsDocument;
import org.convive.exchange.Detail;
import org.convive.exchange.ExplanationDocument;
import org.convive.exchange.QuestionReader.CounterfactualQuestion;
import org.convive.exchange.QuestionReader.WhatIfQuestion;
import org.convive.exchange.QuestionReader.WhyNotQuestion;
import org.convive.exchange.StabilityDocument;
import org.convive.exchange.WhyNotDocument;
import org.convive.exchange.model.AdviceJson;
import org.convive.exchange.model.BatchAnswerJson;
import org.convive.exchange.model.CounterfactualAnswerJson;
import org.convive.exchange.model.DataGapsJson;
import org.convive.exchange.model.StabilityJson;
import org.convive.exchange.model.WhatIfAnswerJson;
import org.convive.exchange.model.WhyNotJson;
import org.convive.explanation.view.View;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.JsonNode;

/** Recommends programmes for an audit, and says why not and what would change it. */
@RestController
class EvaluationController implements EvaluationsApi {

    private final PackOfRequest request;
    private final EvaluationSlot slot;
    private final Problems problems;

    EvaluationController(PackOfRequest request, EvaluationSlot slot, Problems problems) {
        this.request = request;
        this.slot = slot;
        this.problems = problems;
    }

    @Override
    public ResponseEntity<AdviceJson> evaluate(Resource body, String lang, String explain, @Nullable Integer top) {
        String language = Parameters.language(lang);
        Detail detail = Parameters.detail(explain);
        SafetyAudit audit = request.reader().read(Bodies.bytes(body));
        AdviceJson advice = new AdviceDocument(request.advisor().advise(audit), language, detail)
                .write(top == null ? Integer.MAX_VALUE : top);
        return ResponseEntity.ok(advice);
    }

    @Override
    public ResponseEntity<BatchAnswerJson> evaluateBatch(
            Resource body, String lang, String explain, @Nullable Integer top) {
        HttpServletRequest asked =
                ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        var writer = new BatchWriter(
                asked, request.served(), problems, Parameters.language(lang), Parameters.detail(explain), top);
        List<JsonNode> audits = request.questions().batch(Bodies.bytes(body));
        slot.take();
        var answer = new BatchAnswerJson();
        for (int i = 0; i < audits.size(); i++) {
            JsonNode audit = audits.get(i);
            answer.addResultsItem(writer.result(i + 1L, reader -> reader.read(audit)));
        }
        return ResponseEntity.ok(answer);
    }

    @Override
    public ResponseEntity<Resource> explainEvaluation(
            Resource body, String lang, String view, @Nullable String programme) {
        String language = Parameters.language(lang);
        View shown = Parameters.view(view);
        Optional<String> asked = Optional.ofNullable(programme).map(called -> Called.programme(called, request.pack()));
        SafetyAudit audit = request.reader().read(Bodies.bytes(body));
        return Explanations.answer(new ExplanationDocument(request.advisor().advise(audit), language, asked), shown);
    }

    @Override
    public ResponseEntity<DataGapsJson> askDataGaps(Resource body, String lang) {
        String language = Parameters.language(lang);
        SafetyAudit audit = request.reader().read(Bodies.bytes(body));
        var document = new DataGapsDocument(request.pack(), audit, language);
        return ResponseEntity.ok(document.write(request.advisor().dataGaps(audit, () -> {})));
    }

    @Override
    public ResponseEntity<StabilityJson> askStability(Resource body, String lang, Integer runs, Long seed) {
        var document = new StabilityDocument(request.pack(), Parameters.language(lang));
        SafetyAudit audit = request.reader().read(Bodies.bytes(body));
        return ResponseEntity.ok(document.write(request.advisor().stability(audit, runs, seed, () -> {})));
    }

    @Override
    public ResponseEntity<WhyNotJson> askWhyNot(Resource body, String lang) {
        String language = Parameters.language(lang);
        WhyNotQuestion question = request.questions().whyNot(Bodies.bytes(body));
        Advice advice = request.advisor().advise(question.audit());
        return ResponseEntity.ok(WhyNotDocument.answer(advice, question, language));
    }

    @Override
    public ResponseEntity<CounterfactualAnswerJson> askWhatWouldChange(Resource body, String lang) {
        String language = Parameters.language(lang);
        CounterfactualQuestion question = request.questions().counterfactual(Bodies.bytes(body));
        Advisor advisor = request.advisor();
        Advice advice = advisor.advise(question.audit());
        return ResponseEntity.ok(CounterfactualDocument.answer(
                advice, changed -> advisor.advise(changed).ranking(), question, language));
    }

    @Override
    public ResponseEntity<WhatIfAnswerJson> askWhatIf(Resource body, String lang) {
        String language = Parameters.language(lang);
        WhatIfQuestion question = request.questions().whatIf(Bodies.bytes(body));
        Advisor advisor = request.advisor();
        Advice advice = advisor.advise(question.audit());
        return ResponseEntity.ok(WhatIfDocument.answer(advisor, advice, question.variants(), language));
    }
}
