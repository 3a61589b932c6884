package org.convive.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What became of recommendations, over real HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FollowUpTest {

    private static final String AUDIT =
            "{\"place\":{\"name\":\"X\"},\"findings\":[{\"factor\":\"youth-unemployment\",\"severity\":0.8}]}";
    private static final String OVERRIDDEN =
            "{\"verdict\":\"overridden\",\"reason\":\"not-affordable\",\"comment\":\"No money\",\"by\":\"Ana\"}";

    @LocalServerPort
    private int port;

    private Service service = new Service(0);
    private String decision = "";
    private String programme = "";

    @BeforeEach
    void decide() {
        service = new Service(port);
        HttpResponse<String> made = service.post("/v1/decisions?top=3", Map.of(), AUDIT);
        decision = made.headers().firstValue("Location").orElse("");
        programme = tree(made)
                .path("advice")
                .path("recommendations")
                .get(0)
                .path("programme")
                .asString();
    }

    @AfterEach
    void forget() {
        service.delete(decision);
    }

    @Test
    void holdsALaterAuditAgainstTheDecisionWithWhatWasFollowed() {
        HttpResponse<String> kept = service.keep(AUDIT.replace("0.8", "0.3"));
        String later = tree(kept).path("id").asString();
        service.put(
                decision + "/recommendations/" + programme + "/status",
                Map.of(),
                "{\"status\":\"under-way\",\"since\":\"2026-01-15\",\"by\":\"Ana\"}");

        HttpResponse<String> answer = service.get(decision + "/re-audit?audit=" + later);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(OpenApiContract.violations("DecisionReaudit", answer.body())).isEmpty();
        assertThat(tree(answer).at("/comparison/needs"))
                .anySatisfy(need -> assertThat(need.path("status").asString()).isEqualTo("less"));
        assertThat(tree(answer).at("/followUp/recommendations"))
                .anySatisfy(one -> assertThat(one.path("status").asString()).isEqualTo("under-way"));
        assertThat(service.get(decision + "/re-audit?audit=nobody").statusCode())
                .isEqualTo(404);
        service.delete("/v1/audits/" + later);
    }

    @Test
    void feedbackIsListedByMonthAndCounted() {
        HttpResponse<String> noted = service.post(feedback(), Map.of(), OVERRIDDEN);
        service.post(feedback(), Map.of(), OVERRIDDEN.replace("Ana", "Luis"));

        assertThat(noted.statusCode()).isEqualTo(201);
        assertThat(OpenApiContract.violations("Feedback", noted.body())).isEmpty();
        String month = tree(noted).path("at").asString().substring(0, 7);
        HttpResponse<String> list = service.get("/v1/feedback?limit=1&month=" + month);
        assertThat(OpenApiContract.violations("FeedbackList", list.body())).isEmpty();
        assertThat(tree(list).path("feedback").size()).isEqualTo(1);
        assertThat(tree(list).path("counts").get(0).path("count").asInt()).isEqualTo(2);
        assertThat(list.headers().firstValue("Link")).isPresent();
        assertThat(tree(service.get("/v1/feedback?month=1999-01"))
                        .path("counts")
                        .size())
                .isZero();
    }

    @Test
    void feedbackIsNotedOnceUnderAKey() {
        var key = Map.of("Idempotency-Key", "once " + decision);
        HttpResponse<String> first = service.post(feedback(), key, OVERRIDDEN);
        HttpResponse<String> again = service.post(feedback(), key, OVERRIDDEN);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(service.post(feedback(), key, OVERRIDDEN.replace("Ana", "Luis"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void theShareAddressedIsCounted() {
        HttpResponse<String> noted = service.put(
                decision + "/recommendations/" + programme + "/status",
                Map.of(),
                "{\"status\":\"under-way\",\"since\":\"2027-01-11\",\"by\":\"Ana\"}");
        assertThat(noted.statusCode()).isEqualTo(200);
        assertThat(OpenApiContract.violations("FollowedRecommendation", noted.body()))
                .isEmpty();
        service.put(
                decision + "/recommendations/" + programme + "/status",
                Map.of(),
                "{\"status\":\"addressed\",\"since\":\"2027-06-30\",\"by\":\"Ana\",\"comment\":\"Done\"}");

        HttpResponse<String> followUp = service.get(decision + "/follow-up");
        assertThat(OpenApiContract.violations("FollowUp", followUp.body())).isEmpty();
        assertThat(tree(followUp).path("summary").asString())
                .isEqualTo("1 of 3 recommendations are fully addressed, 33 of 100.");
        JsonNode first = tree(followUp).path("recommendations").get(0);
        assertThat(first.path("status").asString()).isEqualTo("addressed");
        assertThat(first.path("history").size()).isEqualTo(2);
        assertThat(tree(service.get(decision + "/follow-up?lang=es"))
                        .path("summary")
                        .asString())
                .isEqualTo("Se atendieron por completo 1 de 3 recomendaciones, 33 de cada 100.");
    }

    @Test
    void whatIsNotRecommendedOrUnknownIsRefused() {
        String other = decision + "/recommendations/nonsense/feedback";
        assertThat(service.post(other, Map.of(), OVERRIDDEN).statusCode()).isEqualTo(404);
        assertThat(service.post("/v1/decisions/none/recommendations/x/feedback", Map.of(), OVERRIDDEN)
                        .statusCode())
                .isEqualTo(404);
        HttpResponse<String> unknown = service.post(feedback(), Map.of(), OVERRIDDEN.replace("overridden", "ignored"));
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("accepted, overridden, deferred");
        HttpResponse<String> undated = service.put(
                decision + "/recommendations/" + programme + "/status",
                Map.of(),
                "{\"status\":\"addressed\",\"since\":\"soon\",\"by\":\"Ana\"}");
        assertThat(undated.statusCode()).isEqualTo(422);
        assertThat(undated.body()).contains("2026-11-23");
    }

    @Test
    void nothingIsLeftOfADeletedDecision() {
        service.post(feedback(), Map.of(), OVERRIDDEN);
        service.delete(decision);

        assertThat(tree(service.get("/v1/feedback")).path("counts").size()).isZero();
        assertThat(service.get(decision + "/follow-up").statusCode()).isEqualTo(404);
    }

    private String feedback() {
        return decision + "/recommendations/" + programme + "/feedback";
    }

    private static JsonNode tree(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
