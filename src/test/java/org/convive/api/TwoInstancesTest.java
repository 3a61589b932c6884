package org.convive.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.convive.ChangedPack;
import org.convive.Convive;
import org.convive.ShippedPack;
import org.convive.rulepack.PackFiles;
import org.convive.store.Postgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two services that share one PostgreSQL are one service to whoever asks. */
class TwoInstancesTest {

    private static final List<ConfigurableApplicationContext> CONTEXTS = new ArrayList<>();
    private static final List<Service> SERVICES = new ArrayList<>();

    @BeforeAll
    static void start() {
        for (int i = 0; i < 2; i++) {
            ConfigurableApplicationContext context = new SpringApplicationBuilder(Convive.class)
                    .run("--server.port=0", "--spring.datasource.url=" + Postgres.url());
            CONTEXTS.add(context);
            SERVICES.add(new Service(
                    ((WebServerApplicationContext) context).getWebServer().getPort()));
        }
    }

    @AfterAll
    static void stop() {
        CONTEXTS.forEach(ConfigurableApplicationContext::close);
    }

    @AfterEach
    void deleteAll() {
        list(0, "")
                .path("decisions")
                .forEach(decision -> SERVICES.get(0)
                        .delete("/v1/decisions/" + decision.path("id").asString()));
    }

    @Test
    void makeOneDecisionOfARequestThatComesToBoth() {
        for (int round = 0; round < 10; round++) {
            String key = "round " + round;
            List<String> answers = IntStream.range(0, 8)
                    .parallel()
                    .mapToObj(number -> make(number % 2, "Town", Map.of("Idempotency-Key", key))
                            .body())
                    .toList();
            assertThat(new HashSet<>(answers)).hasSize(1);
        }
        assertThat(list(0, "").path("decisions").size()).isEqualTo(10);
    }

    @Test
    void refuseAReusedKeyOfEachOther() {
        make(0, "Town", Map.of("Idempotency-Key", "tuesday"));

        assertThat(make(1, "Village", Map.of("Idempotency-Key", "tuesday")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void giveBackAndForgetEachOthersDecisions() {
        HttpResponse<String> made = make(0, "Town", Map.of());
        String address = made.headers().firstValue("Location").orElse("");

        assertThat(SERVICES.get(1).get(address).body()).isEqualTo(made.body());
        assertThat(SERVICES.get(1).delete(address).statusCode()).isEqualTo(204);
        assertThat(SERVICES.get(0).get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void goOnWithThePagesThatTheOtherBegan() {
        List<String> made = IntStream.range(0, 7)
                .mapToObj(number -> id(make(number % 2, "Town " + number, Map.of())))
                .toList();
        var seen = new ArrayList<String>();
        Optional<String> next = Optional.of("/v1/decisions?limit=3");
        for (int turn = 0; next.isPresent(); turn++) {
            HttpResponse<String> page = SERVICES.get(turn % 2).get(next.get());
            JsonMapper.shared()
                    .readTree(page.body())
                    .path("decisions")
                    .forEach(decision -> seen.add(decision.path("id").asString()));
            next = page.headers().firstValue("Link").map(link -> link.substring(1, link.indexOf('>')));
        }
        assertThat(seen).isEqualTo(made);
    }

    @Test
    void followTheReleaseThatOneOfThemActivates() throws InterruptedException {
        PackFiles changed = new ChangedPack()
                .replacing("pack.yaml", "version: ", "version: 9")
                .files();
        String release = SERVICES.get(0)
                .post(
                        "/v1/releases?author=Luis&reason=number",
                        "application/zip",
                        BodyPublishers.ofByteArray(changed.zip()))
                .headers()
                .firstValue("Location")
                .orElse("");
        String ana = "{\"by\":\"Ana\",\"reason\":\"agreed\"}";
        SERVICES.get(1).post(release + "/publish", Map.of(), ana);
        assertThat(SERVICES.get(0).post(release + "/activate", Map.of(), ana).statusCode())
                .isEqualTo(200);

        awaitPack(changed.hash());
        JsonNode instances = JsonMapper.shared()
                .readTree(SERVICES.get(0).get("/v1/status").body())
                .path("instances");
        assertThat(instances.valueStream().map(one -> one.path("hash").asString()))
                .filteredOn(changed.hash()::equals)
                .hasSizeGreaterThanOrEqualTo(2);
        SERVICES.get(1).post("/v1/releases/rollback", Map.of(), ana);
        awaitPack(ShippedPack.PACK.hash());
    }

    /** Both answer by the pack soon, without a restart. */
    private static void awaitPack(String hash) throws InterruptedException {
        for (Service service : SERVICES) {
            for (int look = 0; look < 300 && !pack(service).equals(hash); look++) {
                Thread.sleep(100);
            }
            assertThat(pack(service)).isEqualTo(hash);
        }
    }

    private static String pack(Service service) {
        return JsonMapper.shared()
                .readTree(service.get("/v1/status").body())
                .path("hash")
                .asString();
    }

    private static HttpResponse<String> make(int instance, String place, Map<String, String> headers) {
        return SERVICES.get(instance)
                .post(
                        "/v1/decisions?top=1",
                        headers,
                        "{\"place\":{\"name\":\"" + place
                                + "\"},\"findings\":[{\"factor\":\"fear-of-crime\",\"severity\":0.8}]}");
    }

    private static String id(HttpResponse<String> made) {
        return JsonMapper.shared().readTree(made.body()).path("id").asString();
    }

    private static JsonNode list(int instance, String query) {
        return JsonMapper.shared()
                .readTree(SERVICES.get(instance).get("/v1/decisions" + query).body());
    }
}
