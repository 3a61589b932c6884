package org.convive.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.convive.Examples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Questions about an answer over real HTTP, each answer held against the document. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class QuestionsTest {

    private static final String MINIMAL =
            "{\"place\":{\"name\":\"Riverside\"},\"findings\":[{\"factor\":\"youth-unemployment\",\"severity\":0.8}]}";

    @LocalServerPort
    private int port;

    private Service service = new Service(0);

    @BeforeEach
    void connect() {
        service = new Service(port);
    }

    static Stream<String> examples() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleCanBeAskedWhyNotCameras(String name) {
        String audit = new String(Examples.bytes(name), StandardCharsets.UTF_8);

        HttpResponse<String> answer = ask("why-not", "{\"audit\":" + audit + ",\"programme\":\"cctv-surveillance\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(OpenApiContract.violations("WhyNot", answer.body())).isEmpty();
    }

    @Test
    void aRuleThatDoesNotHoldNamesItsFirstUnmetCondition() {
        HttpResponse<String> answer = ask("why-not", "{\"audit\":" + MINIMAL + ",\"rule\":\"DER-052\"}");

        assertThat(OpenApiContract.violations("WhyNot", answer.body())).isEmpty();
        JsonNode body = JsonMapper.shared().readTree(answer.body());
        assertThat(body.at("/status").stringValue()).isEqualTo("blocked");
        assertThat(body.at("/rules/0/condition").intValue()).isEqualTo(1);
        assertThat(body.at("/rules/0/conditionAt/file").stringValue()).isEqualTo("gangs/recruitment.drl");
    }

    @Test
    void questionsAreAnsweredInSpanish() {
        assertThat(ask("why-not?lang=es", "{\"audit\":" + MINIMAL + ",\"programme\":\"cctv-surveillance\"}")
                        .body())
                .contains("pueden sugerir");
    }

    @Test
    void whatWouldChangeIsFoundWithinTheRunsAskedFor() {
        HttpResponse<String> answer = ask(
                "counterfactuals",
                "{\"audit\":" + MINIMAL + ",\"programme\":\"cctv-surveillance\",\"aim\":\"enter\",\"maxRuns\":200}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(OpenApiContract.violations("CounterfactualAnswer", answer.body()))
                .isEmpty();
        JsonNode search = JsonMapper.shared().readTree(answer.body()).at("/searches/0");
        assertThat(search.at("/runs").intValue()).isBetween(1, 200);
        assertThat(search.at("/found/0/after/recommended").booleanValue()).isTrue();
    }

    @Test
    void aRecommendedProgrammeIsToldWhatItRestsOn() {
        HttpResponse<String> whole = service.evaluate("?explain=none&top=1", MINIMAL);
        String first = JsonMapper.shared()
                .readTree(whole.body())
                .at("/recommendations/0/programme")
                .stringValue();

        HttpResponse<String> answer =
                ask("counterfactuals", "{\"audit\":" + MINIMAL + ",\"programme\":\"" + first + "\",\"maxRuns\":50}");

        assertThat(OpenApiContract.violations("CounterfactualAnswer", answer.body()))
                .isEmpty();
        JsonNode carried = JsonMapper.shared().readTree(answer.body()).at("/carried/0");
        assertThat(carried.at("/pointer").stringValue()).isEqualTo("/findings/0");
        assertThat(carried.at("/leaves").booleanValue()).isTrue();
    }

    @Test
    void aVariantTellsWhatEntersAndLeaves() {
        HttpResponse<String> answer = ask(
                "what-if",
                "{\"audit\":" + MINIMAL
                        + ",\"variants\":[{\"name\":\"cars\",\"changes\":{\"findings\":[{\"factor\":\"vehicle-crime\",\"severity\":0.9}]}},"
                        + "{\"name\":\"same\",\"changes\":{}}]}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(OpenApiContract.violations("WhatIfAnswer", answer.body())).isEmpty();
        JsonNode body = JsonMapper.shared().readTree(answer.body());
        assertThat(body.at("/variants/0/impact/programmes").findValuesAsString("effect"))
                .contains("enters", "leaves");
        assertThat(body.at("/variants/0/fired").findValuesAsString("rule")).contains("PLC-018");
        assertThat(body.at("/variants/1/impact/programmes").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "why-not | ,\"programme\":\"street-lightning\" | /programme | unknown-programme | street-lighting",
                "why-not | ,\"rule\":\"DER-52\" | /rule | unknown-rule | DER-052",
                "why-not | ,\"programe\":\"mentoring\" | /programe | unknown-field | programme",
                "counterfactuals | ,\"programme\":\"mentoring\",\"aim\":\"entre\" | /aim | unknown-aim | enter",
                "counterfactuals | ,\"programme\":\"mentoring\",\"maxRuns\":6000 | /maxRuns | out-of-range |",
                "what-if | ,\"variants\":[{\"name\":\"a\",\"changes\":{\"context\":{\"incom\":\"UMIC\"}}}] | /variants/0/changes/context/incom | unknown-field | income",
                "what-if | | /variants | missing |",
            })
    void aWrongQuestionIsRefusedWhereItIsWrong(
            String path, String rest, String pointer, String code, String suggestion) {
        HttpResponse<String> answer = ask(path, "{\"audit\":" + MINIMAL + (rest == null ? "" : rest) + "}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(OpenApiContract.violations("Problem", answer.body())).isEmpty();
        JsonNode errors = JsonMapper.shared().readTree(answer.body()).at("/errors");
        assertThat(errors.findValuesAsString("pointer")).contains(pointer);
        assertThat(errors.findValuesAsString("code")).contains(code);
        if (suggestion != null) {
            assertThat(errors.findValuesAsString("suggestion")).contains(suggestion);
        }
    }

    @Test
    void everyProblemOfTheAuditInsideIsToldWhereItStands() {
        String audit = new String(Examples.refused(), StandardCharsets.UTF_8);

        HttpResponse<String> answer = ask("why-not", "{\"audit\":" + audit + ",\"programme\":\"no-such\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(JsonMapper.shared().readTree(answer.body()).at("/errors").findValuesAsString("pointer"))
                .contains("/audit/findings/0/factor", "/audit/place/name", "/programme");
    }

    private HttpResponse<String> ask(String path, String body) {
        return service.post("/v1/evaluations/" + path, "application/json", BodyPublishers.ofString(body));
    }
}
