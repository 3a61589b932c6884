package org.convive.api;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.convive.advisory.Advice;
import org.convive.advisory.Advisor;
import org.convive.advisory.Decisions;
import org.convive.advisory.KeptAudits;
import org.convive.advisory.followup.Feedback;
import org.convive.advisory.followup.FeedbackCount;
import org.convive.advisory.followup.FollowUps;
import org.convive.advisory.followup.Progress;
import org.convive.api.spec.FollowUpApi;
import org.convive.exchange.FollowUpDocument;
import org.convive.exchange.StoredAdvice;
import org.convive.exchange.StoredAdvice.Recommended;
import org.convive.exchange.decision.ReauditDocument;
import org.convive.exchange.model.DecisionReauditJson;
import org.convive.exchange.model.FeedbackCountJson;
import org.convive.exchange.model.FeedbackGivenJson;
import org.convive.exchange.model.FeedbackJson;
import org.convive.exchange.model.FeedbackListJson;
import org.convive.exchange.model.FeedbackReasonJson;
import org.convive.exchange.model.FollowUpJson;
import org.convive.exchange.model.FollowedRecommendationJson;
import org.convive.exchange.model.ProgressNotedJson;
import org.convive.exchange.model.VerdictJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Notes what became of recommendations, and tells it. */
@RestController
class FollowUpController implements FollowUpApi {

    private final PackOfRequest request;
    private final Decisions decisions;
    private final KeptAudits kept;
    private final FollowUps followUps;
    private final Caller caller;
    private final Clock clock;

    FollowUpController(
            PackOfRequest request,
            Decisions decisions,
            KeptAudits kept,
            FollowUps followUps,
            Caller caller,
            Clock clock) {
        this.request = request;
        this.kept = kept;
        this.decisions = decisions;
        this.followUps = followUps;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public ResponseEntity<FeedbackJson> giveFeedback(
            String id, String programme, FeedbackGivenJson given, @Nullable String idempotencyKey) {
        recommended(id, programme);
        var feedback = new Feedback(
                id,
                programme,
                given.getVerdict().getValue(),
                given.getReason().getValue(),
                Optional.ofNullable(given.getComment()).orElse(""),
                caller.name(given.getBy()),
                now());
        String asked = String.join(
                "\n", id, programme, feedback.verdict(), feedback.reason(), feedback.by(), feedback.comment());
        Feedback noted = followUps.note(
                feedback, Keys.of("giveFeedback", idempotencyKey, "", asked.getBytes(StandardCharsets.UTF_8)));
        return ResponseEntity.status(HttpStatus.CREATED).body(document(noted));
    }

    @Override
    public ResponseEntity<FeedbackListJson> listFeedback(@Nullable String month, Long after, Integer limit) {
        Optional<YearMonth> of = Optional.ofNullable(month).map(YearMonth::parse);
        FollowUps.Page page = followUps.feedback(of, after, limit);
        return ResponseEntity.ok()
                .headers(NextPage.of(page.next()))
                .body(new FeedbackListJson(
                        followUps.counts(of).stream()
                                .map(FollowUpController::document)
                                .toList(),
                        page.feedback().stream()
                                .map(FollowUpController::document)
                                .toList()));
    }

    @Override
    public ResponseEntity<FollowedRecommendationJson> noteProgress(
            String id, String programme, ProgressNotedJson noted) {
        Recommended recommended = recommended(id, programme);
        followUps.note(new Progress(
                id,
                programme,
                noted.getStatus().getValue(),
                noted.getSince(),
                Optional.ofNullable(noted.getComment()).orElse(""),
                caller.name(noted.getBy()),
                now()));
        return ResponseEntity.ok(FollowUpDocument.recommendation(recommended, followUps.progress(id)));
    }

    @Override
    public ResponseEntity<FollowUpJson> followUp(String id, String lang) {
        String language = Parameters.language(lang);
        return ResponseEntity.ok(FollowUpDocument.of(id, text(id), followUps.progress(id), language));
    }

    @Override
    public ResponseEntity<DecisionReauditJson> compareDecision(String id, String audit, String lang) {
        String language = Parameters.language(lang);
        String decided = text(id);
        byte[] first = decisions.audit(id).orElseThrow(() -> new NotFound("decision", id, List.of()));
        byte[] later = kept.json(audit).orElseThrow(() -> new NotFound("kept audit", audit, List.of()));
        Advisor advisor = request.advisor();
        Advice before = advisor.advise(request.reader().read(first));
        Advice after = advisor.advise(request.reader().read(later));
        FollowUpJson followed = FollowUpDocument.of(id, decided, followUps.progress(id), language);
        List<String> programmes = followed.getRecommendations().stream()
                .map(FollowedRecommendationJson::getProgramme)
                .toList();
        var comparison = advisor.reaudit(advisor.plan(before, programmes, Optional.empty()), before, after);
        return ResponseEntity.ok(new DecisionReauditJson()
                .comparison(new ReauditDocument(before, after, language).write(comparison))
                .followUp(followed));
    }

    private Recommended recommended(String id, String programme) {
        return StoredAdvice.recommended(text(id), programme)
                .orElseThrow(() -> new NotFound("recommendation of this decision", programme, Optional.empty()));
    }

    private String text(String id) {
        return decisions.answer(id).orElseThrow(() -> new NotFound("decision", id, List.of()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    static FeedbackJson document(Feedback feedback) {
        return new FeedbackJson(
                        feedback.decision(),
                        feedback.programme(),
                        VerdictJson.fromValue(feedback.verdict()),
                        FeedbackReasonJson.fromValue(feedback.reason()),
                        feedback.by(),
                        feedback.at().atOffset(ZoneOffset.UTC))
                .comment(feedback.comment().isEmpty() ? null : feedback.comment());
    }

    static FeedbackCountJson document(FeedbackCount count) {
        return new FeedbackCountJson(
                count.programme(),
                VerdictJson.fromValue(count.verdict()),
                FeedbackReasonJson.fromValue(count.reason()),
                count.count());
    }
}
