package org.convive.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.convive.Examples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a list to a decision, over real HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PortfoliosTest {

    private static final String QUERETARO = new String(Examples.bytes("queretaro-2019.json"), StandardCharsets.UTF_8);

    @LocalServerPort
    private int port;

    private Service service = new Service(0);

    @BeforeEach
    void connect() {
        service = new Service(port);
    }

    @Test
    void choosesTheBestSetOfABudgetAndSaysWhy() {
        HttpResponse<String> answer =
                ask("/v1/portfolios", "{\"wish\":{\"budget\":{\"units\":8}},\"audit\":" + QUERETARO + "}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(OpenApiContract.violations("Portfolio", answer.body())).isEmpty();
        JsonNode set = tree(answer);
        assertThat(set.path("proven").asBoolean()).isTrue();
        assertThat(set.at("/cost/units").asInt()).isLessThanOrEqualTo(8);
        assertThat(set.path("programmes")).isNotEmpty();
        assertThat(set.path("nextBest").path("less").asDouble()).isPositive();
        assertThat(set.path("otherBudgets")).isNotEmpty();
    }

    @Test
    void holdsABudgetInMoneyAgainstTheAdvisorsOwnCostsAlone() {
        String wish = "{\"budget\":{\"low\":1000,\"high\":1500,\"currency\":\"MXN\",\"years\":2},\"costs\":["
                + "{\"programme\":\"hot-spots-policing\",\"low\":400,\"high\":900},"
                + "{\"programme\":\"street-lighting\",\"low\":300,\"high\":700}]}";
        JsonNode set = tree(ask("/v1/portfolios", "{\"wish\":" + wish + ",\"audit\":" + QUERETARO + "}"));

        assertThat(set.path("programmes")).hasSize(1);
        assertThat(set.at("/cost/currency").asString()).isEqualTo("MXN");
        assertThat(set.at("/cost/high").asInt()).isLessThanOrEqualTo(1000);
        assertThat(set.path("uncosted")).isNotEmpty();
    }

    @Test
    void saysThatLockedInProgrammesBreakALimit() {
        JsonNode set = tree(ask(
                "/v1/portfolios",
                "{\"wish\":{\"atMost\":1,\"lockedIn\":[\"hot-spots-policing\",\"street-lighting\"]},\"audit\":"
                        + QUERETARO + "}"));

        assertThat(set.path("possible").asBoolean()).isFalse();
        assertThat(set.path("summary")).isNotEmpty();
    }

    @Test
    void tellsEverythingThatIsWrongWithAWishAtOnce() {
        HttpResponse<String> answer = ask(
                "/v1/portfolios",
                "{\"wish\":{\"budget\":{\"low\":5,\"high\":1},\"lockedIn\":[\"street-lightning\"],\"more\":1},\"audit\":"
                        + QUERETARO + "}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(tree(answer).path("errors"))
                .extracting(error -> error.path("pointer").asString())
                .contains("/wish/budget/currency", "/wish/lockedIn/0", "/wish/more");
        assertThat(answer.body()).contains("street-lighting");
    }

    @Test
    void plansTheNamedProgrammesOrTheBestSet() {
        HttpResponse<String> named = ask(
                "/v1/plans",
                "{\"programmes\":[\"street-lighting\"],\"start\":\"2027-01\",\"audit\":" + QUERETARO + "}");
        HttpResponse<String> best = ask("/v1/plans?lang=es", "{\"wish\":{\"atMost\":3},\"audit\":" + QUERETARO + "}");

        for (HttpResponse<String> answer : List.of(named, best)) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(OpenApiContract.violations("Plan", answer.body())).isEmpty();
        }
        assertThat(tree(named).path("entries")).hasSize(1);
        assertThat(tree(best).path("entries")).hasSize(3);
    }

    @Test
    void holdsALaterAuditAgainstThePlan() {
        String before = "{\"place\":{\"name\":\"A\"},\"findings\":[{\"factor\":\"street-robbery\",\"severity\":0.7}],"
                + "\"indicators\":[{\"code\":\"robbery-rate\",\"value\":210,\"comparison\":100}]}";
        String after = "{\"place\":{\"name\":\"A\"},\"findings\":[{\"factor\":\"street-robbery\",\"severity\":0.3}],"
                + "\"indicators\":[{\"code\":\"robbery-rate\",\"value\":160,\"comparison\":105}]}";
        HttpResponse<String> answer = ask(
                "/v1/plans/re-audit",
                "{\"programmes\":[\"hot-spots-policing\"],\"audit\":" + before + ",\"later\":" + after + "}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(OpenApiContract.violations("Reaudit", answer.body())).isEmpty();
        assertThat(tree(answer).path("indicators"))
                .anySatisfy(one -> assertThat(one.path("verdict").asString()).isEqualTo("better"));
        assertThat(tree(answer).path("cautions")).isNotEmpty();
    }

    @Test
    void writesTheBriefInTheFormThatIsAskedFor() {
        String question = "{\"wish\":{\"atMost\":2},\"audit\":" + QUERETARO + "}";
        Map<String, String> types = Map.of(
                "html", "text/html",
                "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                "pdf", "application/pdf",
                "json", "application/json",
                "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "csv", "application/zip",
                "geojson", "application/geo+json");
        types.forEach((format, type) -> {
            HttpResponse<String> named = ask("/v1/briefs?length=1&format=" + format, question);
            HttpResponse<String> accepted =
                    service.post("/v1/briefs?length=1", Map.of("Accept", type + ", */*;q=0.1"), question);
            for (HttpResponse<String> answer : List.of(named, accepted)) {
                assertThat(answer.statusCode()).as(format + answer.body()).isEqualTo(200);
                assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                        .startsWith(type);
            }
        });
        assertThat(OpenApiContract.violations(
                        "Brief", ask("/v1/briefs?format=json", question).body()))
                .isEmpty();
        assertThat(ask("/v1/briefs?format=odt", question).statusCode()).isEqualTo(400);
    }

    @Test
    void proposesAreasToListenIn() {
        HttpResponse<String> answer = ask(
                "/v1/areas/selection",
                "{\"indicator\":\"robbery-rate\",\"wanted\":{\"high\":1,\"low\":1},\"areas\":["
                        + "{\"id\":\"a\",\"name\":\"North\",\"values\":[{\"code\":\"robbery-rate\",\"value\":9}]},"
                        + "{\"id\":\"b\",\"values\":[{\"code\":\"robbery-rate\",\"value\":5}]},"
                        + "{\"id\":\"c\",\"values\":[{\"code\":\"robbery-rate\",\"value\":1}]},"
                        + "{\"id\":\"d\",\"values\":[]}]}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(OpenApiContract.violations("AreaSelection", answer.body())).isEmpty();
        assertThat(tree(answer).path("areas"))
                .extracting(area -> area.path("name").asString() + " "
                        + area.path("incidence").asString())
                .containsExactly("North high", "c low");
        assertThat(tree(answer).path("problems")).hasSize(1);
    }

    @Test
    void givesTheSameBytesForTheSameQuestion() {
        byte[] question =
                ("{\"wish\":{\"budget\":{\"units\":9}},\"audit\":" + QUERETARO + "}").getBytes(StandardCharsets.UTF_8);

        String first = service.post("/v1/portfolios", "application/json", BodyPublishers.ofByteArray(question))
                .body();
        assertThat(service.post("/v1/portfolios", "application/json", BodyPublishers.ofByteArray(question))
                        .body())
                .isEqualTo(first);
    }

    private HttpResponse<String> ask(String path, String question) {
        return service.post(path, "application/json", BodyPublishers.ofString(question));
    }

    private static JsonNode tree(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
