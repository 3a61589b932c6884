package org.convive.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convive.advisory.Advice;
import org.convive.advisory.Advisor;
import org.convive.advisory.Decision;
import org.convive.advisory.Decisions;
import org.convive.advisory.IdempotencyKey;
import org.convive.api.spec.DecisionsApi;
import org.convive.audit.SafetyAudit;
import org.convive.authoring.reload.ServedPack;
import org.convive.exchange.DecisionDocument;
import org.convive.exchange.ExplanationDocument;
import org.convive.exchange.JsonDifferences;
import org.convive.exchange.QuestionReader;
import org.convive.exchange.WhyNotDocument;
import org.convive.exchange.model.DecisionEntryJson;
import org.convive.exchange.model.DecisionListJson;
import org.convive.exchange.model.ReplayDifferenceJson;
import org.convive.exchange.model.ReplayJson;
import org.convive.exchange.model.WhyNotJson;
import org.convive.explanation.view.View;
import org.convive.inference.Limits;
import org.convive.rulepack.PackFiles;
import org.convive.rulepack.PackReader;
import org.convive.rulepack.RulePack;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Makes decisions that last, gives them back to the byte, and makes them again. */
@RestController
class DecisionController implements DecisionsApi {

    private static final int MOST_DIFFERENCES = 100;
    private static final String OPERATION = "makeDecision";

    private final PackOfRequest request;
    private final EvaluationSlot slot;
    private final Decisions decisions;
    private final Limits limits;
    private final Clock clock;

    DecisionController(PackOfRequest request, EvaluationSlot slot, Decisions decisions, Limits limits, Clock clock) {
        this.request = request;
        this.slot = slot;
        this.decisions = decisions;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public ResponseEntity<Resource> makeDecision(
            Resource body, @Nullable String idempotencyKey, String lang, String explain, @Nullable Integer top) {
        byte[] json = Bodies.bytes(body);
        var wish = new Decision.Wish(
                Parameters.language(lang), Parameters.detail(explain).code(), top == null ? 0 : top);
        Optional<IdempotencyKey> key = Keys.of(OPERATION, idempotencyKey, wish.toString(), json);
        Decision decision = key.flatMap(decisions::madeUnder).orElseGet(() -> make(json, wish, key));
        return ResponseEntity.status(HttpStatus.CREATED)
                .location(address(decision))
                .contentType(MediaType.APPLICATION_JSON)
                .eTag(Tags.of(text(decision.id())))
                .body(bytes(text(decision.id())));
    }

    private Decision make(byte[] json, Decision.Wish wish, Optional<IdempotencyKey> key) {
        SafetyAudit audit = request.reader().read(json);
        Advice advice = request.advisor().advise(audit);
        RulePack pack = request.pack();
        var decision = new Decision(
                UUID.randomUUID().toString(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                audit.place().name(),
                pack.settings().name(),
                pack.settings().version(),
                pack.hash(),
                wish);
        return decisions
                .store(decision, DecisionDocument.text(decision, advice), json, request.files(), key)
                .decision();
    }

    private static URI address(Decision decision) {
        return ServletUriComponentsBuilder.fromCurrentRequestUri()
                .replaceQuery(null)
                .scheme(null)
                .host(null)
                .port(null)
                .pathSegment(decision.id())
                .build()
                .toUri();
    }

    @Override
    public ResponseEntity<DecisionListJson> listDecisions(
            @Nullable String place,
            @Nullable String pack,
            @Nullable OffsetDateTime from,
            @Nullable OffsetDateTime until,
            Long after,
            Integer limit) {
        var filter = new Decisions.Filter(
                Optional.ofNullable(place),
                Optional.ofNullable(pack),
                Optional.ofNullable(from).map(OffsetDateTime::toInstant),
                Optional.ofNullable(until).map(OffsetDateTime::toInstant));
        Decisions.Page page = decisions.list(filter, after, limit);
        return ResponseEntity.ok()
                .headers(NextPage.of(page.next()))
                .body(new DecisionListJson(
                        page.decisions().stream().map(DecisionController::entry).toList()));
    }

    static DecisionEntryJson entry(Decision decision) {
        return new DecisionEntryJson()
                .id(decision.id())
                .madeAt(decision.madeAt().atOffset(ZoneOffset.UTC))
                .place(decision.place())
                .pack(decision.pack())
                .packVersion(decision.packVersion())
                .packHash(decision.packHash());
    }

    /** It never changes, so whoever holds it need not fetch it twice; but no one on the way may keep what it says. */
    @Override
    public ResponseEntity<Resource> getDecision(String id) {
        String text = text(id);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(Tags.of(text))
                .body(bytes(text));
    }

    @Override
    public ResponseEntity<Resource> getDecisionAudit(String id) {
        byte[] audit = decisions.audit(id).orElseThrow(() -> unknown(id));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(new ByteArrayResource(audit));
    }

    @Override
    public ResponseEntity<Void> deleteDecision(String id) {
        if (!decisions.forget(id)) {
            throw unknown(id);
        }
        return ResponseEntity.noContent().build();
    }

    @Override
    public ResponseEntity<ReplayJson> replayDecision(String id, String under) {
        String text = text(id);
        Decision decision = decision(id);
        ServedPack pack = under.equals("current") ? request.served() : stored(decision);
        String again = DecisionDocument.text(decision, again(id, pack));
        List<ReplayDifferenceJson> differences =
                JsonDifferences.between(
                                JsonMapper.shared().readTree(text),
                                JsonMapper.shared().readTree(again))
                        .stream()
                        .map(difference ->
                                new ReplayDifferenceJson(difference.pointer(), difference.before(), difference.after()))
                        .toList();
        return ResponseEntity.ok(new ReplayJson()
                .decision(id)
                .identical(text.equals(again))
                .packVersion(pack.pack().settings().version())
                .packHash(pack.pack().hash())
                .differenceCount(differences.size())
                .differences(differences.stream().limit(MOST_DIFFERENCES).toList()));
    }

    @Override
    public ResponseEntity<Resource> explainDecision(String id, String lang, String view, @Nullable String programme) {
        String language = Parameters.language(lang);
        View shown = Parameters.view(view);
        ServedPack pack = stored(decision(id));
        Optional<String> asked = Optional.ofNullable(programme).map(called -> Called.programme(called, pack.pack()));
        return Explanations.answer(new ExplanationDocument(again(id, pack), language, asked), shown);
    }

    @Override
    public ResponseEntity<WhyNotJson> askWhyNotOfDecision(
            String id, String lang, @Nullable String programme, @Nullable String rule) {
        String language = Parameters.language(lang);
        if ((programme == null) == (rule == null)) {
            throw new ParameterRefused("name a programme or a rule, one of the two");
        }
        ServedPack pack = stored(decision(id));
        Advice advice = again(id, pack);
        var question = new QuestionReader.WhyNotQuestion(
                advice.audit(),
                Optional.ofNullable(programme).map(called -> Called.programme(called, pack.pack())),
                Optional.ofNullable(rule).map(called -> Called.rule(called, pack.pack())));
        return ResponseEntity.ok(WhyNotDocument.answer(advice, question, language));
    }

    private Advice again(String id, ServedPack pack) {
        byte[] audit = decisions.audit(id).orElseThrow(() -> unknown(id));
        slot.take();
        return pack.advisor().advise(pack.reader().read(audit));
    }

    private Decision decision(String id) {
        return decisions.find(id).orElseThrow(() -> unknown(id));
    }

    private ServedPack stored(Decision decision) {
        if (decision.packHash().equals(request.pack().hash())) {
            return request.served();
        }
        PackFiles files = decisions.pack(decision.packHash()).orElseThrow(() -> unknown(decision.id()));
        return ServedPack.of(files, new Advisor(PackReader.read(files), limits), decision.madeAt());
    }

    private String text(String id) {
        return decisions.answer(id).orElseThrow(() -> unknown(id));
    }

    private static Resource bytes(String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Without a guess at what was meant, which would give ids of other decisions away. */
    private static NotFound unknown(String id) {
        return new NotFound("decision", id, List.of());
    }
}
