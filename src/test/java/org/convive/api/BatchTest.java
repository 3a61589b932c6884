package org.convive.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Many audits in one request, over real HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class BatchTest {

    private static final String DROPOUT =
            "{\"place\":{\"name\":\"Dropout town\"},\"findings\":[{\"factor\":\"school-dropout\",\"severity\":0.8}]}";
    private static final String MISSPELT = DROPOUT.replace("school-dropout", "school-dropuot");

    @LocalServerPort
    private int port;

    private Service service = new Service(0);

    @BeforeEach
    void connect() {
        service = new Service(port);
    }

    @Test
    void answersEachAuditOfAListAsItWouldBeAnsweredAlone() {
        HttpResponse<String> answer = batch(listed(DROPOUT + "," + MISSPELT + ",7"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(OpenApiContract.violations("BatchAnswer", answer.body())).isEmpty();
        JsonNode results = tree(answer.body()).path("results");
        assertThat(results.get(0).path("advice"))
                .isEqualTo(tree(service.evaluate("?explain=summary", DROPOUT).body()));
        assertThat(results.get(1).path("status").asInt()).isEqualTo(422);
        assertThat(results.get(1)
                        .path("problem")
                        .path("errors")
                        .get(0)
                        .path("suggestion")
                        .asString())
                .isEqualTo("school-dropout");
        assertThat(results.get(2).path("status").asInt()).isEqualTo(422);
    }

    @Test
    void refusesAListThatIsEmptyOrTooLongOrNone() {
        String many = listed(String.join(",", Collections.nCopies(101, DROPOUT)));
        for (String body : List.of(listed(""), many, DROPOUT, "[]")) {
            assertThat(batch(body).statusCode()).as(body.substring(0, 2)).isEqualTo(422);
        }
        assertThat(batch("{\"audits\":[" + DROPOUT).statusCode()).isEqualTo(400);
    }

    @Test
    void answersEachLineInOrderAndPassesOverEmptyOnes() {
        HttpResponse<String> answer = lines("?explain=none&top=1", DROPOUT + "\n\n" + MISSPELT + "\r\n{\n" + DROPOUT);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
        List<JsonNode> results = answer.body().lines().map(BatchTest::tree).toList();
        assertThat(results).extracting(result -> result.path("number").asInt()).containsExactly(1, 3, 4, 5);
        assertThat(results).extracting(result -> result.path("status").asInt()).containsExactly(200, 422, 400, 200);
        assertThat(answer.body().lines())
                .allSatisfy(line -> assertThat(OpenApiContract.violations("BatchResult", line))
                        .isEmpty());
        assertThat(results.get(0).path("advice").path("recommendations").size()).isEqualTo(1);
    }

    @Test
    void refusesAWrongParameterBeforeTheFirstLine() {
        for (String query : List.of("?top=0", "?top=many", "?lang=fr", "?explain=all")) {
            HttpResponse<String> answer = lines(query, DROPOUT);

            assertThat(answer.statusCode()).as(query).isEqualTo(400);
            assertThat(OpenApiContract.violations("Problem", answer.body())).isEmpty();
        }
    }

    @Test
    void goesOnAfterALineThatIsFarTooLong() {
        HttpResponse<String> answer = lines("?explain=none", "\"" + "x".repeat(11 * 1024 * 1024) + "\"\n" + DROPOUT);

        assertThat(answer.body().lines().map(BatchTest::tree))
                .extracting(result -> result.path("status").asInt())
                .containsExactly(413, 200);
    }

    @Test
    void answersALineBeforeTheNextIsSent() throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(30_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /v1/evaluations?explain=none&top=1 HTTP/1.1\r\nHost: localhost\r\n"
                            + "Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            for (int round = 1; round <= 3; round++) {
                byte[] line = (DROPOUT + "\n").getBytes(StandardCharsets.UTF_8);
                out.write((Integer.toHexString(line.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                out.write(line);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                out.flush();

                assertThat(untilLine(in)).contains("\"number\":" + round);
            }
        }
    }

    @Test
    void answersThousandsOfLinesInOneRequest() {
        int many = 3_000;
        String body = IntStream.range(0, many)
                .mapToObj(number -> DROPOUT.replace("Dropout town", "Town " + number))
                .collect(Collectors.joining("\n"));
        List<JsonNode> results = new ArrayList<>();
        lines("?explain=none&top=1", body).body().lines().map(BatchTest::tree).forEach(results::add);

        assertThat(results).hasSize(many);
        assertThat(results).allMatch(result -> result.path("status").asInt() == 200);
    }

    private static String listed(String audits) {
        return "{\"audits\":[" + audits + "]}";
    }

    private static String untilLine(InputStream in) throws Exception {
        var text = new StringBuilder();
        while (text.indexOf("}\n") < 0) {
            text.append((char) in.read());
        }
        return text.toString();
    }

    private HttpResponse<String> batch(String body) {
        return service.post("/v1/evaluations/batch", "application/json", BodyPublishers.ofString(body));
    }

    private HttpResponse<String> lines(String query, String body) {
        return service.post("/v1/evaluations" + query, "application/x-ndjson", BodyPublishers.ofString(body));
    }

    private static JsonNode tree(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
