package org.convive.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.convive.Convive;
import org.convive.advisory.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who may do what where the service asks for keys: every operation of the document, with every role and without. */
@ExtendWith(OutputCaptureExtension.class)
class AccessTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Map<Role, String> KEYS = new java.util.EnumMap<>(Role.class);
    private static final String AUDIT = "{\"place\":{\"name\":\"X\"},\"findings\":[{\"factor\":\"fear-of-crime\"}]}";

    private static ConfigurableApplicationContext context = new SpringApplicationBuilder().context();
    private static String address = "";
    private static String firstToken = "";

    @BeforeAll
    static void start(CapturedOutput output) {
        context = new SpringApplicationBuilder(Convive.class)
                .run(
                        "--server.port=0",
                        "--convive.access=keys",
                        "--convive.rate.per-minute=100000",
                        "--spring.datasource.url=jdbc:h2:mem:access;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
        address = "http://localhost:"
                + ((WebServerApplicationContext) context).getWebServer().getPort();
        Matcher shown = Pattern.compile("Bearer (cvk_[A-Za-z0-9_-]+)").matcher(output.getAll());
        assertThat(shown.find()).isTrue();
        firstToken = shown.group(1);
        String administrator = make(firstToken, "Root", Role.ADMINISTRATOR);
        KEYS.put(Role.ADMINISTRATOR, administrator);
        for (Role role : Role.values()) {
            KEYS.computeIfAbsent(role, missing -> make(administrator, "The " + missing.code(), missing));
        }
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    /** An operation of the document, as it can be asked for. */
    record Operation(String id, String method, String path, Optional<String> type, List<?> roles) {

        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Operation> operations() {
        var operations = new ArrayList<Operation>();
        map(OpenApiContract.document().get("paths"))
                .forEach((path, item) -> map(item).forEach((method, operation) -> {
                    Map<?, ?> described = map(operation);
                    Optional<String> type = Optional.ofNullable(described.get("requestBody"))
                            .flatMap(body -> map(map(body).get("content")).keySet().stream()
                                    .map(String::valueOf)
                                    .findFirst());
                    operations.add(new Operation(
                            String.valueOf(described.get("operationId")),
                            String.valueOf(method).toUpperCase(java.util.Locale.ROOT),
                            String.valueOf(path)
                                    .replace("{hash}", "0".repeat(64))
                                    .replaceAll("\\{\\w+}", "none"),
                            type,
                            described.get("x-roles") instanceof List<?> roles ? roles : List.of()));
                }));
        return operations.stream();
    }

    private static Map<?, ?> map(Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void eachRoleMayDoWhatTheDocumentSaysAndNothingElse(Operation operation) {
        assertThat(operation.roles()).as("x-roles").isNotEmpty();
        for (Role role : Role.values()) {
            HttpResponse<String> answer = ask(operation, Optional.of(KEYS.getOrDefault(role, "")));
            if (operation.roles().contains(role.code())) {
                assertThat(answer.statusCode()).as(role.code()).isNotIn(401, 403, 429);
            } else {
                assertThat(answer.statusCode()).as(role.code()).isEqualTo(403);
                assertThat(OpenApiContract.violations("Problem", answer.body())).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void nobodyGetsInWithoutAGoodKey(Operation operation) {
        String expired = make(administrator(), "Expired", Role.values());
        new JdbcTemplate(context.getBean(javax.sql.DataSource.class))
                .update("UPDATE api_key SET expires_at = made_at WHERE id = ?", expired.split("_")[1]);
        String revoked = make(administrator(), "Revoked", Role.values());
        assertThat(send(
                                "DELETE",
                                "/v1/keys/" + revoked.split("_")[1],
                                Optional.of(administrator()),
                                Optional.empty(),
                                "")
                        .statusCode())
                .isEqualTo(204);
        String wrong = administrator().substring(0, administrator().length() - 4) + "AAAA";

        for (String key : List.of("", "nonsense", "cvk_none_x", wrong, expired, revoked, firstToken)) {
            HttpResponse<String> answer = ask(operation, Optional.of(key).filter(sent -> !sent.isEmpty()));
            assertThat(answer.statusCode()).as(key).isEqualTo(401);
            assertThat(OpenApiContract.violations("Problem", answer.body())).isEmpty();
            assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
        }
    }

    @Test
    void aKeyIsShownOnceAndListedWithoutItsSecret() {
        String made = make(administrator(), "Observatory", Role.PARTNER);
        String list = send("GET", "/v1/keys", Optional.of(administrator()), Optional.empty(), "")
                .body();

        assertThat(OpenApiContract.violations("KeyList", list)).isEmpty();
        assertThat(list).contains("Observatory", made.split("_")[1]).doesNotContain(made);
        assertThat(new JdbcTemplate(context.getBean(javax.sql.DataSource.class))
                        .queryForList("SELECT * FROM api_key")
                        .toString())
                .doesNotContain(made.substring(made.indexOf('_', 5)));
    }

    @Test
    void theTrailSaysWhoDidWhatWithoutWhatAuditsSay() {
        String partner = KEYS.getOrDefault(Role.PARTNER, "");
        send("POST", "/v1/decisions", Optional.of(partner), Optional.of("application/json"), AUDIT);
        send("POST", "/v1/releases/rollback", Optional.of(partner), Optional.of("application/json"), "{}");

        String trail = send("GET", "/v1/trail", Optional.of(administrator()), Optional.empty(), "")
                .body();
        String last = trail;
        for (int after = 200; JsonMapper.shared().readTree(last).path("entries").size() == 200; after += 200) {
            last = send("GET", "/v1/trail?after=" + after, Optional.of(administrator()), Optional.empty(), "")
                    .body();
            trail += last;
        }
        assertThat(trail)
                .contains(
                        "\"who\":\"The partner\",\"method\":\"POST\",\"path\":\"/v1/decisions\",\"status\":201",
                        "\"who\":\"The partner\",\"method\":\"POST\",\"path\":\"/v1/releases/rollback\",\"status\":403",
                        "\"who\":\"nobody\"")
                .doesNotContain("fear-of-crime");
    }

    @Test
    void signaturesBearTheNameOfTheKey() {
        HttpResponse<String> made = send(
                "POST",
                "/v1/decisions?top=1",
                Optional.of(KEYS.getOrDefault(Role.ADVISOR, "")),
                Optional.of("application/json"),
                AUDIT);
        String programme = JsonMapper.shared()
                .readTree(made.body())
                .at("/advice/recommendations/0/programme")
                .asString();
        JsonNode feedback = JsonMapper.shared()
                .readTree(send(
                                "POST",
                                made.headers().firstValue("Location").orElse("") + "/recommendations/" + programme
                                        + "/feedback",
                                Optional.of(KEYS.getOrDefault(Role.ADVISOR, "")),
                                Optional.of("application/json"),
                                "{\"verdict\":\"accepted\",\"reason\":\"fits-well\",\"by\":\"Somebody else\"}")
                        .body());

        assertThat(feedback.path("by").asString()).isEqualTo("The advisor");
    }

    @Test
    void healthNeedsNoKeyAndPagesAndMetricsDo() {
        assertThat(send("GET", "/actuator/health", Optional.empty(), Optional.empty(), "")
                        .statusCode())
                .isEqualTo(200);
        assertThat(send("GET", "/actuator/prometheus", Optional.empty(), Optional.empty(), "")
                        .statusCode())
                .isEqualTo(401);
        assertThat(send("GET", "/", Optional.empty(), Optional.empty(), "").statusCode())
                .isEqualTo(401);
    }

    private static String administrator() {
        return KEYS.getOrDefault(Role.ADMINISTRATOR, "");
    }

    private static String make(String by, String name, Role... roles) {
        String codes = String.join(
                ",", Stream.of(roles).map(role -> "\"" + role.code() + "\"").toList());
        HttpResponse<String> made = send(
                "POST",
                "/v1/keys",
                Optional.of(by),
                Optional.of("application/json"),
                "{\"name\":\"" + name + "\",\"roles\":[" + codes + "]}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(OpenApiContract.violations("NewKey", made.body())).isEmpty();
        return JsonMapper.shared().readTree(made.body()).path("secret").asString();
    }

    private static HttpResponse<String> ask(Operation operation, Optional<String> key) {
        return send(
                operation.method(),
                operation.path(),
                key,
                operation.type(),
                operation.type().isPresent() ? "{}" : "");
    }

    private static HttpResponse<String> send(
            String method, String path, Optional<String> key, Optional<String> type, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        key.ifPresent(sent -> request.header("Authorization", "Bearer " + sent));
        type.ifPresent(media -> request.header("Content-Type", media));
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException broken) {
            throw new IllegalStateException("the service didn't answer", broken);
        }
    }
}
