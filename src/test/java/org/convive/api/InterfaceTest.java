package org.convive.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.convive.Examples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The interface over real HTTP, each answer held against the document. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class InterfaceTest {

    private static final String MINIMAL =
            "{\"place\":{\"name\":\"Riverside\"},\"findings\":[{\"factor\":\"youth-unemployment\",\"severity\":0.8}]}";

    @LocalServerPort
    private int port;

    private Service service = new Service(0);

    @BeforeEach
    void connect() {
        service = new Service(port);
    }

    static java.util.stream.Stream<String> examples() {
        return Examples.names();
    }

    @Nested
    class Evaluations {

        @ParameterizedTest
        @MethodSource("org.convive.api.InterfaceTest#examples")
        void answersEachExampleAsTheDocumentSays(String name) {
            HttpResponse<String> answer = service.evaluate("", Examples.bytes(name));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(OpenApiContract.violations("Advice", answer.body())).isEmpty();
        }

        @Test
        void namesThePackThatMadeTheAnswer() {
            assertThat(service.evaluate("", MINIMAL).headers().firstValue("Convive-Pack"))
                    .get()
                    .asString()
                    .matches("convive-core/[0-9.]+/[0-9a-f]{12}");
        }

        @Test
        void leavesOutTheProofWhenAskedForASummary() {
            assertThat(service.evaluate("?explain=summary", MINIMAL).body())
                    .contains("\"why\"")
                    .doesNotContain("\"proof\"");
        }

        @Test
        void leavesOutSentencesWhenAskedForNone() {
            assertThat(service.evaluate("?explain=none", MINIMAL).body()).doesNotContain("\"why\":[\"");
        }

        @Test
        void returnsAtMostAsManyAsAskedFor() {
            assertThat(service.evaluate("?top=1&explain=none", MINIMAL).body())
                    .contains("\"rank\":1")
                    .doesNotContain("\"rank\":2");
        }

        @Test
        void speaksSpanish() {
            assertThat(service.evaluate("?lang=es&explain=summary", MINIMAL).body())
                    .contains("Confianza aquí");
        }

        @Test
        void tellsEveryProblemOfAnAuditAtOnce() {
            HttpResponse<String> answer = service.evaluate("", Examples.refused());

            assertProblem(answer, 422);
            assertThat(answer.body())
                    .contains("/findings/0/factor", "youth-unemployment", "/findings/1/severity", "/place/name");
        }

        @Test
        void tellsWhereMalformedJsonBreaks() {
            HttpResponse<String> answer = service.evaluate("", "{\"place\": {\"name\": \"Riverside\"");

            assertProblem(answer, 400);
            assertThat(answer.body()).doesNotContain("tools.jackson", "com.fasterxml");
        }

        @Test
        void refusesABodyThatIsNoJson() {
            assertProblem(service.post("/v1/evaluations", "text/plain", BodyPublishers.ofString("hello")), 415);
        }

        @Test
        void refusesAnEmptyBody() {
            assertProblem(service.evaluate("", ""), 400);
        }

        @Test
        void refusesMoreThanTenMegabytesWithoutReadingThemAll() {
            byte[] large = ("{\"place\":{\"name\":\"" + "x".repeat(11 * 1024 * 1024) + "\"}}")
                    .getBytes(StandardCharsets.UTF_8);

            assertProblem(
                    service.post(
                            "/v1/evaluations",
                            "application/json",
                            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))),
                    413);
        }

        @ParameterizedTest
        @ValueSource(strings = {"?lang=fr", "?explain=everything", "?top=0", "?top=many"})
        void refusesAWrongParameter(String query) {
            assertProblem(service.evaluate(query, MINIMAL), 400);
        }
    }

    @Nested
    class Library {

        @ParameterizedTest
        @CsvSource({
            "/v1/programmes,ProgrammeList",
            "/v1/programmes?lang=es,ProgrammeList",
            "/v1/programmes/street-lighting,Programme",
            "/v1/programmes/functional-family-therapy?lang=es,Programme",
            "/v1/factors,FactorList",
            "/v1/factors?text=gang&lang=es,FactorList",
            "/v1/indicators,IndicatorList",
            "/v1/frameworks,FrameworkList",
            "/v1/rules,RuleList",
            "/v1/rules?lang=es,RuleList",
            "/v1/rules/DER-052,Rule",
            "/v1/pack,Pack"
        })
        void answersAsTheDocumentSays(String path, String schema) {
            HttpResponse<String> answer = service.get(path);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(OpenApiContract.violations(schema, answer.body())).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "factor=fear-of-crime,street-lighting,scared-straight",
            "factor=fear_perception_insecurity,street-lighting,scared-straight",
            "family=situational,street-lighting,mentoring",
            "setting=school,life-skills-training,street-lighting",
            "grade=H,scared-straight,street-lighting",
            "text=alumbrado,street-lighting,mentoring"
        })
        void filtersProgrammes(String filter, String found, String leftOut) {
            assertThat(service.get("/v1/programmes?" + filter).body())
                    .contains("\"id\":\"" + found + "\"")
                    .doesNotContain("\"id\":\"" + leftOut + "\"");
        }

        @ParameterizedTest
        @ValueSource(strings = {"text=%25", "text=_", "text=no-such-word", "factor=no-such-factor"})
        void findsNothingWhereNothingFits(String filter) {
            assertThat(service.get("/v1/programmes?" + filter).body()).contains("\"total\":0");
        }

        @Test
        void refusesAnUnknownGrade() {
            assertProblem(service.get("/v1/programmes?grade=Z"), 400);
        }

        @Test
        void suggestsTheProgrammeThatWasMeant() {
            HttpResponse<String> answer = service.get("/v1/programmes/street-lightning");

            assertProblem(answer, 404);
            assertThat(answer.body()).contains("did you mean `street-lighting`?");
        }

        @Test
        void showsARuleInPlainWordsWithItsPlace() {
            assertThat(service.get("/v1/rules/DER-052").body())
                    .contains(
                            "\"file\":\"gangs/recruitment.drl\"",
                            "is found in the same area",
                            "Risk that young people");
        }

        @Test
        void saysThatARuleIsUnknown() {
            assertProblem(service.get("/v1/rules/R-999"), 404);
        }
    }

    @Nested
    class Everywhere {

        @Test
        void isReady() {
            assertThat(service.get("/actuator/health/readiness").body()).contains("UP");
        }

        @Test
        void showsTheDocumentAsPages() {
            assertThat(service.get("/docs/index.html").body()).contains("swagger-ui-bundle.js");
            assertThat(service.get("/webjars/swagger-ui/swagger-ui-bundle.js").statusCode())
                    .isEqualTo(200);
            assertThat(service.get("/openapi/convive.yaml").body()).startsWith("openapi: 3.1");
        }

        @Test
        void answersAnUnknownAddressWithAProblem() {
            assertProblem(service.get("/v1/nothing"), 404);
        }

        @Test
        void answersAWrongMethodWithAProblem() {
            assertProblem(service.get("/v1/evaluations"), 405);
        }
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).isEqualTo(Optional.of("application/problem+json"));
        assertThat(OpenApiContract.violations("Problem", answer.body())).isEmpty();
        assertThat(answer.body()).doesNotContain("Exception", "\tat ");
    }
}
