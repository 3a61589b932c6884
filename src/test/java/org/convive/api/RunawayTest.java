package org.convive.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.TreeMap;
import org.convive.Convive;
import org.convive.RunawayPack;
import org.convive.authoring.PackTrial;
import org.convive.authoring.reload.PackInUse;
import org.convive.rulepack.PackFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service whose rules run away says which rule it was, and goes on answering. */
class RunawayTest {

    /** Any evaluation that is long enough to be looked at comes too late; short ones aren't looked at. */
    private static final String DEADLINE = "1ns";

    private static ConfigurableApplicationContext context = new SpringApplicationBuilder().context();
    private static Service service = new Service(0);

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        context = new SpringApplicationBuilder(Convive.class)
                .run(
                        "--server.port=0",
                        "--convive.watch=false",
                        "--convive.deadline=" + DEADLINE,
                        "--convive.pack=" + RunawayPack.writeTo(folder),
                        "--spring.datasource.url=jdbc:h2:mem:runaway;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
        service = new Service(
                ((WebServerApplicationContext) context).getWebServer().getPort());
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void anEvaluationPastItsDeadlineIsAnsweredByAProblemThatNamesTheRule() {
        HttpResponse<String> answer = service.evaluate("", RunawayPack.large());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(OpenApiContract.violations("Problem", answer.body())).isEmpty();
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.path("type").asString()).endsWith("/evaluation-limit");
        assertThat(problem.path("detail").asString())
                .contains("deadline", RunawayPack.RULE, RunawayPack.FILE + ":3:1")
                .doesNotContain("Exception", "org.convive", "org.drools");
    }

    @Test
    void theNextEvaluationIsAnsweredAsEver() {
        String before = service.evaluate("", RunawayPack.SMALL).body();
        assertThat(service.evaluate("", RunawayPack.large()).statusCode()).isEqualTo(503);

        HttpResponse<String> after = service.evaluate("", RunawayPack.SMALL);

        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.body()).isEqualTo(before).contains("mentoring");
    }

    @Test
    void aPackWhoseScenarioRunsAwayFailsInItsTrial() {
        var contents = new TreeMap<String, byte[]>();
        PackFiles files = RunawayPack.files();
        files.paths().forEach(path -> contents.put(path, files.bytes(path)));
        JsonNode findings = JsonMapper.shared().readTree(RunawayPack.large()).path("findings");
        String scenarios = """
                - scenario: more than it can take
                  given: {findings: %s}
                  expect: {fires: [%s]}
                """.formatted(findings, RunawayPack.RULE);
        contents.put("runaway.scenarios.yaml", scenarios.getBytes(StandardCharsets.UTF_8));

        PackTrial trial = context.getBean(PackInUse.class).trial(PackFiles.of(contents));

        assertThat(trial.failed())
                .singleElement()
                .satisfies(failed -> assertThat(failed.mismatches())
                        .singleElement()
                        .satisfies(mismatch -> assertThat(mismatch.got()).contains("deadline", RunawayPack.RULE)));
    }
}
