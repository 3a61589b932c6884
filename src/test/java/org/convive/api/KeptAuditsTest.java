package org.convive.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.convive.ChangedPack;
import org.convive.Examples;
import org.convive.ShippedPack;
import org.convive.advisory.Advisor;
import org.convive.authoring.impact.PackImpact;
import org.convive.authoring.impact.analysis.ImpactAnalysis;
import org.convive.authoring.impact.analysis.NamedAudit;
import org.convive.authoring.impact.report.ImpactDocument;
import org.convive.exchange.JsonText;
import org.convive.rulepack.PackFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeping audits, and what changed packs do to them, over real HTTP, each answer held against the document. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class KeptAuditsTest {

    private static final String DROPOUT = audit("Dropout town", "school-dropout");
    private static final String FEAR = audit("Fear town", "fear-of-crime");
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final ChangedPack ROW_TAKEN_OUT = new ChangedPack().without("youth/school.csv", "YTH-011,");

    @LocalServerPort
    private int port;

    private Service service = new Service(0);

    @BeforeEach
    void connect() {
        service = new Service(port);
    }

    @AfterEach
    void deleteAll() {
        list("").path("audits")
                .forEach(
                        audit -> service.delete("/v1/audits/" + audit.path("id").asString()));
    }

    @Nested
    class Keeping {

        @Test
        void keepsOnceUnderAKeyAndRefusesTheKeyForAnotherAudit() {
            var key = Map.of("Idempotency-Key", "tuesday");
            HttpResponse<String> first = service.post("/v1/audits", key, DROPOUT);
            HttpResponse<String> again = service.post("/v1/audits", key, DROPOUT);

            assertThat(first.statusCode()).isEqualTo(201);
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(location(again)).isEqualTo(location(first));
            assertProblem(service.post("/v1/audits", key, FEAR), 422, "reused-key");
        }

        @Test
        void replacesAnAuditForWhoeverHoldsItsLastText() {
            String address = location(service.keep(DROPOUT));
            String tag = service.get(address).headers().firstValue("ETag").orElse("");
            String corrected = DROPOUT.replace("0.8", "0.6");

            assertProblem(service.put(address, Map.of(), corrected), 428, "no-condition");
            HttpResponse<String> put = service.put(address, Map.of("If-Match", tag), corrected);
            assertThat(put.statusCode()).isEqualTo(200);
            assertThat(OpenApiContract.violations("KeptAudit", put.body())).isEmpty();
            assertThat(service.get(address).body()).isEqualTo(corrected);
            assertThat(service.get(address).headers().firstValue("ETag"))
                    .isEqualTo(put.headers().firstValue("ETag"));
            assertProblem(service.put(address, Map.of("If-Match", tag), DROPOUT), 412, "changed");
            assertThat(service.get(address).body()).isEqualTo(corrected);
        }

        @Test
        void refusesToReplaceAnAuditByOneThatIsKeptOrWrongOrOfAnUnknownId() {
            String address = location(service.keep(DROPOUT));
            service.keep(FEAR);
            var match = Map.of(
                    "If-Match",
                    service.get(address).headers().firstValue("ETag").orElse(""));

            assertProblem(service.put(address, match, FEAR), 409, "same-audit");
            assertProblem(service.put(address, match, DROPOUT.replace("dropout", "dropuot")), 422, "refused-audit");
            assertProblem(service.put("/v1/audits/none", match, FEAR), 404, "not-found");
            assertThat(service.get(address).body()).isEqualTo(DROPOUT);
        }

        @Test
        void answersWithTheAddressOfTheAudit() {
            HttpResponse<String> answer = service.keep(DROPOUT);

            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(OpenApiContract.violations("KeptAudit", answer.body())).isEmpty();
            String id = tree(answer).path("id").asString();
            assertThat(id).matches(UUID);
            assertThat(answer.headers().firstValue("Location")).isEqualTo(Optional.of("/v1/audits/" + id));
            assertThat(tree(answer).path("place").asString()).isEqualTo("Dropout town");
        }

        @Test
        void namesTheHashByWhichAnswersNameTheAudit() {
            String evaluated = tree(service.evaluate("", DROPOUT))
                    .at("/provenance/inputHash")
                    .asString();

            assertThat(tree(service.keep(DROPOUT)).path("hash").asString()).isEqualTo(evaluated);
        }

        @Test
        void keepsTheSameAuditOnce() {
            HttpResponse<String> first = service.keep(DROPOUT);
            HttpResponse<String> again = service.keep(" " + DROPOUT);

            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(again.body()).isEqualTo(first.body());
            assertThat(again.headers().firstValue("Location"))
                    .isEqualTo(first.headers().firstValue("Location"));
            assertThat(list("").path("total").asInt()).isEqualTo(1);
        }

        @Test
        void givesEveryExampleBackAsItWasSent() {
            for (String name : Examples.names().toList()) {
                String sent = new String(Examples.bytes(name), UTF_8);
                HttpResponse<String> kept = service.keep(sent);
                HttpResponse<String> answer = service.get(location(kept));

                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body()).isEqualTo(sent);
                assertThat(answer.headers().firstValue("Content-Type")).isEqualTo(Optional.of("application/json"));
                assertThat(answer.headers().firstValue("Cache-Control")).isEqualTo(Optional.of("no-store"));
                assertThat(OpenApiContract.violations("SafetyAudit", answer.body()))
                        .isEmpty();
            }
        }

        @Test
        void tellsEveryProblemAsForAnEvaluationAndKeepsNothing() {
            HttpResponse<String> refused =
                    service.post("/v1/audits", "application/json", BodyPublishers.ofByteArray(Examples.refused()));

            assertProblem(refused, 422, "refused-audit");
            assertThat(tree(refused).path("errors"))
                    .isEqualTo(tree(service.evaluate("", Examples.refused())).path("errors"));
            assertThat(list("").path("total").asInt()).isZero();
        }

        @Test
        void refusesWhatIsNoAudit() {
            assertProblem(service.keep("{\"place\":"), 400, "malformed-json");
            assertProblem(service.keep(""), 400, "no-body");
            assertProblem(service.keep(" ".repeat(11 * 1024 * 1024)), 413, "too-large");
            assertProblem(
                    service.post("/v1/audits", "text/plain", BodyPublishers.ofString("hello")),
                    415,
                    "wrong-media-type");
        }

        @Test
        void anEvaluationKeepsNothing() {
            service.evaluate("", DROPOUT);

            assertThat(list("").path("total").asInt()).isZero();
        }

        @Test
        void aDeletedAuditIsGone() {
            String address = location(service.keep(DROPOUT));

            HttpResponse<String> deleted = service.delete(address);

            assertThat(deleted.statusCode()).isEqualTo(204);
            assertThat(deleted.body()).isEmpty();
            assertProblem(service.get(address), 404, "not-found");
            assertProblem(service.delete(address), 404, "not-found");
            assertThat(list("").path("audits")).isEmpty();
        }

        @Test
        void anUnknownIdIsNotAnsweredWithAnother() {
            String id = tree(service.keep(DROPOUT)).path("id").asString();

            assertThat(service.get("/v1/audits/" + id.substring(1)).body()).doesNotContain(id, "did you mean");
        }

        @Test
        void neverLogsWhatAnAuditSays(CapturedOutput output) {
            String secret = audit("Secret place", "school-dropout");
            String address = location(service.keep(secret));
            service.keep(secret);
            service.keep(secret.replace("school-dropout", "secret-factor"));
            service.keep(secret.substring(1));
            service.get(address);
            impact("", ROW_TAKEN_OUT);
            service.delete(address);

            assertThat(output.getAll()).doesNotContainIgnoringCase("secret");
        }
    }

    @Nested
    class Pages {

        @Test
        void lieBehindEachOtherUntilTheLast() {
            var kept = new ArrayList<String>();
            for (String place : List.of("A", "B", "C", "D", "E")) {
                kept.add(tree(service.keep(audit(place, "fear-of-crime")))
                        .path("id")
                        .asString());
            }
            var found = new ArrayList<String>();
            Optional<String> next = Optional.of("/v1/audits?limit=2");
            while (next.isPresent()) {
                HttpResponse<String> page = service.get(next.get());
                assertThat(OpenApiContract.violations("KeptAuditList", page.body()))
                        .isEmpty();
                assertThat(tree(page).path("total").asInt()).isEqualTo(5);
                assertThat(tree(page).path("audits").size()).isBetween(1, 2);
                found.addAll(ids(tree(page).path("audits"), "id"));
                next = next(page);
            }

            assertThat(found).isEqualTo(kept);
        }

        @ParameterizedTest
        @ValueSource(strings = {"limit=0", "limit=201", "limit=many", "after=-1", "after=x"})
        void refuseWrongParameters(String query) {
            assertProblem(service.get("/v1/audits?" + query), 400, "bad-parameter");
            assertProblem(impact("?" + query, ROW_TAKEN_OUT), 400, "bad-parameter");
        }
    }

    @Nested
    class WhatAChangeDoes {

        @Test
        void isWhatTheTerminalSays() {
            String dropout = tree(service.keep(DROPOUT)).path("id").asString();
            String fear = tree(service.keep(FEAR)).path("id").asString();
            for (String language : List.of("en", "es")) {
                HttpResponse<String> answer = impact("?lang=" + language, ROW_TAKEN_OUT);

                PackImpact expected = new ImpactAnalysis(ShippedPack.ADVISOR, new Advisor(ROW_TAKEN_OUT.read()))
                        .of(List.of(
                                new NamedAudit(dropout, DROPOUT.getBytes(UTF_8)),
                                new NamedAudit(fear, FEAR.getBytes(UTF_8))));
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(OpenApiContract.violations("PackImpact", answer.body()))
                        .isEmpty();
                assertThat(tree(answer))
                        .isEqualTo(JsonMapper.shared()
                                .readTree(JsonText.pretty(new ImpactDocument(expected, language).write())));
                assertThat(ids(tree(answer).path("impacts"), "audit")).containsExactly(dropout);
                assertThat(tree(answer).at("/unchanged/0").asString()).isEqualTo(fear);
            }
        }

        @Test
        void isToldOfTheMostAffectedAuditFirst() {
            var pack = new ChangedPack()
                    .without("youth/school.csv", "YTH-011,")
                    .without("youth/school.csv", "YTH-012,")
                    .without("youth/school.csv", "YTH-014,");
            String little = tree(service.keep(
                            audit("Little", "inadequate-schooling\",\"id\":\"I\"},{\"factor\":\"truancy")))
                    .path("id")
                    .asString();
            String much = tree(service.keep(DROPOUT)).path("id").asString();

            assertThat(ids(tree(impact("", pack)).path("impacts"), "audit")).containsExactly(much, little);
        }

        @Test
        void isNothingForThePackInUse() {
            service.keep(DROPOUT);

            HttpResponse<String> answer = impact("", new ChangedPack());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(tree(answer).path("changesNothing").asBoolean()).isTrue();
        }

        @Test
        void leavesThePackInUseAsItIs() {
            service.keep(DROPOUT);
            String before = tree(service.get("/v1/status")).path("hash").asString();

            JsonNode impact = tree(impact("", ROW_TAKEN_OUT));

            assertThat(impact.at("/before/hash").asString()).isEqualTo(before);
            assertThat(impact.at("/after/hash").asString()).isNotEqualTo(before);
            assertThat(tree(service.get("/v1/status")).path("hash").asString()).isEqualTo(before);
        }

        @Test
        void comesInPagesToo() {
            List<String> kept = List.of(
                    tree(service.keep(DROPOUT)).path("id").asString(),
                    tree(service.keep(FEAR)).path("id").asString());

            HttpResponse<String> first = impact("?lang=es&limit=1", ROW_TAKEN_OUT);
            String next = next(first).orElseThrow();
            HttpResponse<String> last = post(next, ROW_TAKEN_OUT);

            assertThat(next).startsWith("/v1/packs/impact?lang=es&limit=1&after=");
            assertThat(ids(tree(first).path("impacts"), "audit")).containsExactly(kept.get(0));
            assertThat(tree(first).path("unchanged")).isEmpty();
            assertThat(tree(last).path("impacts")).isEmpty();
            assertThat(tree(last).at("/unchanged/0").asString()).isEqualTo(kept.get(1));
            assertThat(next(last)).isEmpty();
        }

        @Test
        void needsAuditsThatAreKept() {
            HttpResponse<String> answer = impact("", ROW_TAKEN_OUT);

            assertProblem(answer, 409, "no-audits");
            assertThat(answer.body()).contains("/v1/audits");
        }

        @Test
        void isRefusedForAPackThatCannotBeUsedWithWhatTheCheckSays() {
            service.keep(DROPOUT);
            var broken = new ChangedPack()
                    .adding(
                            "youth/school.csv",
                            "YTH-990,school-dropuot,,mentoring,0.9,Why.,Por qué.,practice-judgement")
                    .adding("youth/school.csv", "YTH-991,school-dropout,,mentorign,2,Why.,Por qué.,practice-judgement");
            HttpResponse<String> answer = impact("", broken);

            assertProblem(answer, 422, "refused-pack");
            JsonNode check = tree(post("/v1/packs/check", broken));
            assertThat(check.path("sound").asBoolean()).isFalse();
            assertThat(check.path("diagnostics").size()).isGreaterThan(1);
            assertThat(tree(answer).path("diagnostics")).isEqualTo(check.path("diagnostics"));
        }

        @Test
        void isRefusedForWhatIsNoPack() {
            service.keep(DROPOUT);
            HttpResponse<String> noZip =
                    service.post("/v1/packs/impact", "application/zip", BodyPublishers.ofString("hello"));
            assertProblem(noZip, 422, "refused-pack");
            assertThat(tree(noZip).at("/diagnostics/0/code").asString()).isEqualTo("broken-zip");
            assertProblem(
                    service.post(
                            "/v1/packs/impact",
                            "application/zip",
                            BodyPublishers.ofByteArray(new byte[11 * 1024 * 1024])),
                    413,
                    "too-large");
            assertProblem(
                    service.post("/v1/packs/impact", "application/json", BodyPublishers.ofString("{}")),
                    415,
                    "wrong-media-type");
            assertProblem(impact("?lang=fr", ROW_TAKEN_OUT), 400, "bad-parameter");
        }
    }

    private HttpResponse<String> impact(String query, ChangedPack pack) {
        return post("/v1/packs/impact" + query, pack);
    }

    private HttpResponse<String> post(String path, ChangedPack pack) {
        return service.post(path, "application/zip", BodyPublishers.ofByteArray(zip(pack.files())));
    }

    private JsonNode list(String query) {
        return tree(service.get("/v1/audits" + query));
    }

    private static String location(HttpResponse<String> kept) {
        return kept.headers().firstValue("Location").orElseThrow();
    }

    private static Optional<String> next(HttpResponse<String> page) {
        return page.headers().firstValue("Link").map(link -> link.substring(1, link.indexOf('>')));
    }

    private static List<String> ids(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.path(field).asString())
                .toList();
    }

    private static JsonNode tree(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String audit(String place, String factor) {
        return """
                {"place":{"name":"%s"},"findings":[{"factor":"%s","severity":0.8}]}""".formatted(place, factor);
    }

    private static byte[] zip(PackFiles files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String path : files.paths()) {
                zip.putNextEntry(new ZipEntry(path));
                zip.write(files.bytes(path));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String kind) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).isEqualTo(Optional.of("application/problem+json"));
        assertThat(OpenApiContract.violations("Problem", answer.body())).isEmpty();
        assertThat(tree(answer).path("type").asString()).endsWith("/" + kind);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ");
    }
}
