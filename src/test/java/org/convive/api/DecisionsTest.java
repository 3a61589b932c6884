package org.convive.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.convive.ChangedPack;
import org.convive.Examples;
import org.convive.authoring.reload.PackInUse;
import org.convive.authoring.reload.ReloadAttempt.Outcome;
import org.convive.rulepack.PackFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Storing decisions and making them again, over real HTTP, each answer held against the document. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class DecisionsTest {

    private static final String DROPOUT = """
            {"place":{"name":"Dropout town"},"findings":[{"factor":"school-dropout","severity":0.8}]}
            """;
    private static final String FEAR = """
            {"place":{"name":"Fear town"},"findings":[{"factor":"fear-of-crime","severity":0.8}]}
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private PackInUse inUse = null;

    private Service service = new Service(0);

    @BeforeEach
    void connect() {
        service = new Service(port);
    }

    @AfterEach
    void deleteAll() {
        list("").path("decisions")
                .forEach(decision ->
                        service.delete("/v1/decisions/" + decision.path("id").asString()));
    }

    @Nested
    class Explaining {

        @Test
        void saysWhyAndWhyNotAsAnEvaluationWould() {
            String address = location(make(DROPOUT));

            HttpResponse<String> why = service.get(address + "/explanation?view=sentences&lang=es");
            assertThat(why.statusCode()).isEqualTo(200);
            assertThat(why.body())
                    .isEqualTo(service.post("/v1/evaluations/explanation?view=sentences&lang=es", Map.of(), DROPOUT)
                            .body());
            HttpResponse<String> whyNot = service.get(address + "/why-not?programme=cctv-surveillance");
            assertThat(whyNot.statusCode()).isEqualTo(200);
            assertThat(tree(whyNot))
                    .isEqualTo(tree(service.post(
                            "/v1/evaluations/why-not",
                            Map.of(),
                            "{\"audit\":" + DROPOUT + ",\"programme\":\"cctv-surveillance\"}")));
            assertThat(service.get(address + "/why-not?rule=der-052").statusCode())
                    .isEqualTo(200);
        }

        @Test
        void refusesWhatCannotBeAsked() {
            String address = location(make(DROPOUT));

            assertThat(service.get(address + "/why-not").statusCode()).isEqualTo(400);
            assertThat(service.get(address + "/why-not?programme=cctv-surveillance&rule=DER-052")
                            .statusCode())
                    .isEqualTo(400);
            assertThat(service.get(address + "/why-not?rule=DER-999").statusCode())
                    .isEqualTo(404);
            assertThat(service.get(address + "/explanation?programme=nonsense").statusCode())
                    .isEqualTo(404);
            assertThat(service.get("/v1/decisions/none/explanation").statusCode())
                    .isEqualTo(404);
            assertThat(service.get("/v1/decisions/none/why-not?rule=DER-052").statusCode())
                    .isEqualTo(404);
        }
    }

    @Nested
    class Storing {

        @Test
        void answersAsAnEvaluationDoesAndGivesItBackToTheByte() {
            HttpResponse<String> made = make(DROPOUT);

            assertThat(made.statusCode()).isEqualTo(201);
            assertThat(OpenApiContract.violations("Decision", made.body())).isEmpty();
            assertThat(tree(made).path("advice")).isEqualTo(tree(service.evaluate("?explain=summary", DROPOUT)));
            HttpResponse<String> stored = service.get(location(made));
            assertThat(stored.statusCode()).isEqualTo(200);
            assertThat(stored.body()).isEqualTo(made.body());
            assertThat(stored.headers().firstValue("ETag"))
                    .isEqualTo(made.headers().firstValue("ETag"))
                    .isPresent();
        }

        @Test
        void givesBackTheAuditAsItWasSent() {
            assertThat(service.get(location(make(DROPOUT)) + "/audit").body()).isEqualTo(DROPOUT);
        }

        @Test
        void isNotSentAgainToWhoHoldsIt() {
            HttpResponse<String> made = make(DROPOUT);
            String tag = made.headers().firstValue("ETag").orElse("");

            assertThat(service.get(location(made), Map.of("If-None-Match", tag)).statusCode())
                    .isEqualTo(304);
        }

        @Test
        void keepsWhatWasAskedFor() {
            HttpResponse<String> made = service.post("/v1/decisions?lang=es&explain=none&top=2", Map.of(), DROPOUT);

            assertThat(tree(made).path("asked").toString())
                    .isEqualTo("{\"language\":\"es\",\"detail\":\"none\",\"top\":2}");
            assertThat(tree(made).at("/advice/recommendations").size()).isEqualTo(2);
            assertThat(location(made)).doesNotContain("?");
        }

        @Test
        void refusesABadAuditWithEveryProblemAndStoresNothing() {
            HttpResponse<String> refused =
                    service.post("/v1/decisions", Map.of(), new String(Examples.refused(), UTF_8));

            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(tree(refused).path("errors"))
                    .isEqualTo(tree(service.evaluate("", Examples.refused())).path("errors"));
            assertThat(list("").path("decisions")).isEmpty();
        }

        @Test
        void neverLogsWhatTheAuditSays(CapturedOutput output) {
            make(DROPOUT);
            assertThat(output.getAll()).doesNotContain("Dropout town");
        }
    }

    @Nested
    class SendingAgain {

        @Test
        void makesNothingTwice() {
            HttpResponse<String> first = make(DROPOUT, "monday");
            HttpResponse<String> again = make(DROPOUT, "monday");

            assertThat(again.statusCode()).isEqualTo(201);
            assertThat(again.body()).isEqualTo(first.body());
            assertThat(location(again)).isEqualTo(location(first));
            assertThat(list("").path("decisions").size()).isEqualTo(1);
        }

        @Test
        void refusesTheSameKeyWithAnotherRequest() {
            make(DROPOUT, "monday");
            HttpResponse<String> otherAudit = make(FEAR, "monday");
            HttpResponse<String> otherWish =
                    service.post("/v1/decisions?top=1", Map.of("Idempotency-Key", "monday"), DROPOUT);

            for (HttpResponse<String> refused : List.of(otherAudit, otherWish)) {
                assertThat(refused.statusCode()).isEqualTo(422);
                assertThat(OpenApiContract.violations("Problem", refused.body()))
                        .isEmpty();
                assertThat(refused.body()).contains("reused-key", "a new request needs a new key");
            }
            assertThat(list("").path("decisions").size()).isEqualTo(1);
        }

        @Test
        void makesOneDecisionOfManyAtTheSameTime() {
            List<String> answers = IntStream.range(0, 16)
                    .parallel()
                    .mapToObj(number -> make(DROPOUT, "rush").body())
                    .toList();

            assertThat(new HashSet<>(answers)).hasSize(1);
            assertThat(list("").path("decisions").size()).isEqualTo(1);
        }

        @Test
        void canUseAKeyAnewOnceItsDecisionIsDeleted() {
            service.delete(location(make(DROPOUT, "monday")));

            assertThat(make(FEAR, "monday").statusCode()).isEqualTo(201);
        }

        @Test
        void refusesAKeyThatIsTooLong() {
            assertThat(make(DROPOUT, "k".repeat(256)).statusCode()).isEqualTo(400);
        }
    }

    @Nested
    class Listing {

        @Test
        void filtersByPlacePackAndTime() {
            HttpResponse<String> dropout = make(DROPOUT);
            make(FEAR);
            String madeAt = tree(dropout).path("madeAt").asString();
            String hash = tree(dropout).at("/advice/provenance/packHash").asString();

            assertThat(places("?place=Fear%20town")).containsExactly("Fear town");
            assertThat(places("?pack=" + hash)).containsExactly("Dropout town", "Fear town");
            assertThat(places("?pack=" + "0".repeat(64))).isEmpty();
            assertThat(places("?from=" + madeAt)).containsExactly("Dropout town", "Fear town");
            assertThat(places("?until=" + madeAt)).isEmpty();
            assertThat(OpenApiContract.violations("DecisionList", list("").toString()))
                    .isEmpty();
        }

        @Test
        void goesThroughAllPagesByTheLink() {
            for (int i = 0; i < 5; i++) {
                make(i % 2 == 0 ? DROPOUT : FEAR);
            }
            var sizes = new ArrayList<Integer>();
            Optional<String> next = Optional.of("/v1/decisions?limit=2");
            while (next.isPresent()) {
                HttpResponse<String> page = service.get(next.get());
                sizes.add(tree(page).path("decisions").size());
                next = page.headers().firstValue("Link").map(link -> link.substring(1, link.indexOf('>')));
            }
            assertThat(sizes).containsExactly(2, 2, 1);
        }

        @Test
        void tellsWhatIsWrongWithAFilter() {
            assertThat(service.get("/v1/decisions?from=yesterday").statusCode()).isEqualTo(400);
            assertThat(service.get("/v1/decisions?pack=x").statusCode()).isEqualTo(400);
        }
    }

    @Nested
    class Deleting {

        @Test
        void leavesNothingToBeFound() {
            String address = location(make(DROPOUT));

            assertThat(service.delete(address).statusCode()).isEqualTo(204);
            for (String path : List.of("", "/audit")) {
                assertThat(service.get(address + path).statusCode()).isEqualTo(404);
            }
            assertThat(service.post(address + "/replay", Map.of(), "").statusCode())
                    .isEqualTo(404);
            assertThat(service.delete(address).statusCode()).isEqualTo(404);
        }
    }

    @Nested
    class MakingAgain {

        @Test
        void givesTheSameBytesForEveryExample() {
            Examples.names().forEach(name -> {
                String audit = new String(Examples.bytes(name), UTF_8);
                HttpResponse<String> again = service.post(location(make(audit)) + "/replay", Map.of(), "");

                assertThat(OpenApiContract.violations("Replay", again.body())).isEmpty();
                assertThat(tree(again).path("differences")).isEmpty();
                assertThat(tree(again).path("identical").asBoolean()).isTrue();
            });
        }

        @Test
        void staysTheSameUnderItsOwnPackAndTellsWhatTheNextOneChanges() {
            String address = location(make(DROPOUT));
            PackFiles before = inUse.current().files();
            String version = inUse.current().pack().settings().version();
            PackFiles changed = new ChangedPack(before)
                    .replacing("pack.yaml", "version: " + version, "version: 2099.1.0")
                    .files();
            try {
                assertThat(inUse.tryOut(() -> changed).outcome()).isEqualTo(Outcome.IN_USE);
                JsonNode stored = tree(service.post(address + "/replay", Map.of(), ""));
                JsonNode current = tree(service.post(address + "/replay?under=current", Map.of(), ""));

                assertThat(stored.path("identical").asBoolean()).isTrue();
                assertThat(current.path("identical").asBoolean()).isFalse();
                assertThat(current.path("differences").toString())
                        .contains("/advice/provenance/packVersion", version, "2099.1.0")
                        .doesNotContain("recommendations");
                assertThat(current.path("packHash").asString())
                        .isEqualTo(inUse.current().pack().hash());
            } finally {
                inUse.tryOut(() -> before);
            }
        }
    }

    private HttpResponse<String> make(String audit) {
        return service.post("/v1/decisions", Map.of(), audit);
    }

    private HttpResponse<String> make(String audit, String key) {
        return service.post("/v1/decisions", Map.of("Idempotency-Key", key), audit);
    }

    private JsonNode list(String query) {
        return tree(service.get("/v1/decisions" + query));
    }

    private List<String> places(String query) {
        return StreamSupport.stream(list(query).path("decisions").spliterator(), false)
                .map(decision -> decision.path("place").asString())
                .toList();
    }

    private static String location(HttpResponse<String> made) {
        return made.headers().firstValue("Location").orElse("");
    }

    private static JsonNode tree(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
