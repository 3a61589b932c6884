package org.convive.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.convive.ChangedPack;
import org.convive.ShippedPack;
import org.convive.rulepack.PackFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A rule pack goes from its author over its publisher into use, and back, over real HTTP. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:releases;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE")
@DirtiesContext(classMode = ClassMode.AFTER_EACH_TEST_METHOD)
class ReleasesTest {

    private static final PackFiles CHANGED =
            new ChangedPack().replacing("pack.yaml", "version: ", "version: 9").files();
    private static final String LUIS = "author=Luis+Ortega&reason=A+new+number";
    private static final String ANA = "{\"by\":\"Ana Ruiz\",\"reason\":\"agreed\"}";
    private static final String AUDIT =
            "{\"place\":{\"name\":\"X\"},\"findings\":[{\"factor\":\"youth-unemployment\",\"severity\":0.8}]}";

    @LocalServerPort
    private int port;

    private Service service = new Service(0);

    @BeforeEach
    void connect() {
        service = new Service(port);
    }

    @Test
    void answersByAReleaseOnceItIsPublishedAndActive() {
        String address = upload(CHANGED, "").headers().firstValue("Location").orElse("");
        assertThat(pack()).isEqualTo(ShippedPack.PACK.hash());

        assertThat(sign(address + "/publish", ANA).statusCode()).isEqualTo(200);
        HttpResponse<String> activated = sign(address + "/activate", ANA);

        assertThat(activated.statusCode()).isEqualTo(200);
        assertThat(OpenApiContract.violations("Activation", activated.body())).isEmpty();
        assertThat(pack()).isEqualTo(CHANGED.hash());
        JsonNode status = tree(service.get("/v1/status"));
        assertThat(OpenApiContract.violations("Status", status.toString())).isEmpty();
        assertThat(status.path("activation").path("by").asString()).isEqualTo("Ana Ruiz");
        assertThat(status.path("instances").get(0).path("hash").asString()).isEqualTo(CHANGED.hash());
        assertThat(tree(service.get(address)).path("active").asBoolean()).isTrue();
    }

    @Test
    void goesBackToThePackOnDiskAndForthAgain() {
        String address = released();

        assertThat(tree(sign("/v1/releases/rollback", ANA)).path("zero").asBoolean())
                .isTrue();
        assertThat(pack()).isEqualTo(ShippedPack.PACK.hash());
        assertThat(tree(sign("/v1/releases/rollback", ANA)).path("hash").asString())
                .isEqualTo(CHANGED.hash());
        assertThat(pack()).isEqualTo(CHANGED.hash());
        assertThat(sign("/v1/releases/" + ShippedPack.PACK.hash() + "/activate", ANA)
                        .statusCode())
                .isEqualTo(200);
        assertThat(pack()).isEqualTo(ShippedPack.PACK.hash());
        JsonNode activations = tree(service.get("/v1/activations")).path("activations");
        assertThat(activations.size()).isEqualTo(4);
        assertThat(address).contains(CHANGED.hash());
    }

    @Test
    void letsNobodyPublishTheirOwnRelease() {
        String address = upload(CHANGED, "").headers().firstValue("Location").orElse("");

        problem(sign(address + "/publish", "{\"by\":\" luis ortega\",\"reason\":\"mine\"}"), 409, "same-person");
        problem(sign(address + "/activate", ANA), 409, "not-published");
        assertThat(pack()).isEqualTo(ShippedPack.PACK.hash());
    }

    @Test
    void storesTheSamePackOnce() {
        HttpResponse<String> first = upload(CHANGED, "");
        HttpResponse<String> again = upload(CHANGED, "");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(OpenApiContract.violations("Release", first.body())).isEmpty();
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        JsonNode listed = tree(service.get("/v1/releases")).path("releases");
        assertThat(listed.size()).isEqualTo(2);
        assertThat(listed.get(0).path("zero").asBoolean()).isTrue();
    }

    @Test
    void refusesAPackThatIsUnsoundOrFailsItsScenarios() {
        PackFiles unsound = new ChangedPack()
                .replacing("youth/school.csv", "school-dropout", "school-dropuot")
                .files();
        HttpResponse<String> refused = upload(unsound, "");
        problem(refused, 422, "refused-pack");
        assertThat(tree(refused).path("diagnostics").get(0).path("line").asInt())
                .isPositive();

        PackFiles failing = new ChangedPack()
                .replacing("youth/youth-employment.csv", ",youth-unemployment,", ",school-dropout,")
                .files();
        HttpResponse<String> failed = upload(failing, "");
        problem(failed, 422, "refused-pack");
        assertThat(tree(failed).path("failures").size()).isPositive();
        assertThat(tree(service.get("/v1/releases")).path("releases").size()).isEqualTo(1);
    }

    @Test
    void saysWhatAReleaseWouldChangeBeforeItIsActive() {
        service.keep(AUDIT);
        String address = upload(CHANGED, "").headers().firstValue("Location").orElse("");

        HttpResponse<String> impact = service.get(address + "/impact");
        assertThat(impact.statusCode()).isEqualTo(200);
        assertThat(OpenApiContract.violations("PackImpact", impact.body())).isEmpty();
        HttpResponse<String> difference = service.get(address + "/difference?against=" + ShippedPack.PACK.hash());
        assertThat(difference.statusCode()).isEqualTo(200);
        assertThat(OpenApiContract.violations("PackDifference", difference.body()))
                .isEmpty();
    }

    @Test
    void givesBackTheFilesOfEachRelease() {
        String address = upload(CHANGED, "").headers().firstValue("Location").orElse("");

        assertThat(service.bytes(address + "/pack")).isEqualTo(CHANGED.zip());
        assertThat(service.bytes("/v1/releases/" + ShippedPack.PACK.hash() + "/pack"))
                .isEqualTo(ShippedPack.FILES.zip());
    }

    @Test
    void tellsEverythingThatIsWrongWithARequest() {
        String none = "/v1/releases/" + "0".repeat(64);
        problem(service.get(none), 404, "not-found");
        problem(sign(none + "/publish", ANA), 404, "not-found");
        problem(sign("/v1/releases/rollback", ANA), 409, "nothing-before");
        problem(sign("/v1/releases/rollback", "{\"reason\":\"x\"}"), 422, "refused-request");
        HttpResponse<String> nameless = sign("/v1/releases/rollback", "{\"by\":\"Ana\"}");
        problem(nameless, 422, "refused-request");
        assertThat(tree(nameless).path("errors").get(0).path("pointer").asString())
                .isEqualTo("/reason");
        HttpResponse<String> unknown = sign("/v1/releases/rollback", "{\"by\":\"Ana\",\"reason\":\"x\",\"why\":1}");
        problem(unknown, 422, "refused-request");
        assertThat(tree(unknown).path("errors").get(0).path("message").asString())
                .contains("by, reason");
        problem(sign("/v1/releases/rollback", "{"), 400, "malformed-json");
        problem(sign("/v1/releases/rollback", ""), 400, "no-body");
        problem(service.get("/v1/releases/nonsense"), 400, "bad-parameter");
    }

    private String released() {
        String address = upload(CHANGED, "").headers().firstValue("Location").orElse("");
        sign(address + "/publish", ANA);
        sign(address + "/activate", ANA);
        return address;
    }

    private HttpResponse<String> upload(PackFiles files, String more) {
        return service.post("/v1/releases?" + LUIS + more, "application/zip", BodyPublishers.ofByteArray(files.zip()));
    }

    private HttpResponse<String> sign(String path, String signature) {
        return service.post(path, Map.of(), signature);
    }

    private String pack() {
        return tree(service.evaluate("?explain=none", AUDIT))
                .path("provenance")
                .path("packHash")
                .asString();
    }

    private static void problem(HttpResponse<String> answer, int status, String kind) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(OpenApiContract.violations("Problem", answer.body())).isEmpty();
        assertThat(tree(answer).path("type").asString()).endsWith("/" + kind);
    }

    private static JsonNode tree(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
