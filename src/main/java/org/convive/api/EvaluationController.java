package org.convive.api;

import java.nio.charset.StandardCharsets;
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
import org.convive.exchange.model.CounterfactualAnswerJson;
import org.convive.exchange.model.DataGapsJson;
import org.convive.exchange.model.StabilityJson;
import org.convive.exchange.model.WhatIfAnswerJson;
import org.convive.exchange.model.WhyNotJson;
import org.convive.explanation.ProgrammeNames;
import org.convive.explanation.view.View;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Recommends programmes for an audit, and says why not and what would change it. */
@RestController
class EvaluationController implements EvaluationsApi {

    private final PackOfRequest request;

    EvaluationController(PackOfRequest request) {
        this.request = request;
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
    public ResponseEntity<Resource> explainEvaluation(
            Resource body, String lang, String view, @Nullable String programme) {
        String language = Parameters.language(lang);
        View shown = Parameters.view(view);
        Optional<String> asked = Optional.ofNullable(programme).map(this::programme);
        SafetyAudit audit = request.reader().read(Bodies.bytes(body));
        String text = new ExplanationDocument(request.advisor().advise(audit), language, asked).write(shown);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.parseMediaType(shown.mediaType()), StandardCharsets.UTF_8))
                .body(new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
    }

    private String programme(String called) {
        var names = new ProgrammeNames(request.pack());
        return names.id(called).orElseThrow(() -> new NotFound("programme", called, names.nearest(called)));
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
