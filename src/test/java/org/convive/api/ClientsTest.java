package org.convive.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.convive.Examples;
import org.convive.client.DecisionsApi;
import org.convive.client.EvaluationsApi;
import org.convive.client.http.ApiClient;
import org.convive.client.model.Advice;
import org.convive.client.model.Decision;
import org.convive.client.model.Explanation;
import org.convive.client.model.Recommendation;
import org.convive.client.model.SafetyAudit;
import org.convive.client.model.WhyNot;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Clients that partners generate from the document drive the running service, from an audit to its explanation. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ClientsTest {

    private static final Path GENERATED = Path.of("target", "clients", "typescript");
    private static final Path WALK = Path.of("src", "test", "typescript", "walk.ts");
    private static final String COMPILER = "typescript@5.9.3";
    private static final String NODE_TYPES = "@types/node@20.19.0";
    private static final int MINUTES = 5;

    @LocalServerPort
    private int port;

    @Test
    void theOneInJavaGoesFromAnAuditToItsExplanation() throws Exception {
        var client = new ApiClient();
        client.updateBaseUri("http://localhost:" + port);
        SafetyAudit audit = JsonMapper.shared().readValue(Examples.bytes("queretaro-2019.json"), SafetyAudit.class);

        Advice advice = new EvaluationsApi(client).evaluate(audit, "en", "summary", 3);
        var decisions = new DecisionsApi(client);
        Decision decision = decisions.makeDecision(audit, null, "es", "summary", 3);
        Explanation explanation = decisions.explainDecision(decision.getId(), "en", "graph", null);
        WhyNot whyNot = decisions.askWhyNotOfDecision(decision.getId(), "en", "boot-camps", null);
        decisions.deleteDecision(decision.getId());

        assertThat(advice.getRecommendations()).hasSize(3);
        assertThat(decision.getAdvice().getRecommendations())
                .extracting(Recommendation::getProgramme)
                .isEqualTo(advice.getRecommendations().stream()
                        .map(Recommendation::getProgramme)
                        .toList());
        assertThat(explanation.getActualInstance()).isNotNull();
        assertThat(whyNot.getSentences()).isNotEmpty();
    }

    @Test
    void theOneInTypeScriptGoesTheSameWay(@TempDir Path folder) throws Exception {
        requireNode(folder);
        copy(GENERATED, folder.resolve("client"));
        Files.createDirectories(folder.resolve("walk"));
        Files.copy(WALK, folder.resolve("walk").resolve("walk.ts"));
        assertThat(run(
                        folder,
                        folder.resolve("node_modules/.bin/tsc").toString(),
                        "--outDir",
                        "out",
                        "--target",
                        "es2022",
                        "--module",
                        "commonjs",
                        "--lib",
                        "es2022,dom",
                        "--types",
                        "node",
                        "--skipLibCheck",
                        "--strict",
                        "walk/walk.ts"))
                .isEmpty();

        String told = run(
                folder,
                "node",
                "out/walk/walk.js",
                "http://localhost:" + port,
                Path.of("examples", "queretaro-2019.json").toAbsolutePath().toString());

        JsonNode walk = JsonMapper.shared().readTree(told);
        assertThat(walk.path("programmes")).hasSize(3);
        assertThat(walk.path("decided")).isEqualTo(walk.path("programmes"));
        assertThat(walk.path("explained")).isNotEmpty();
        assertThat(walk.path("whyNot")).isNotEmpty();
    }

    /** The compiler comes from npm; where there is neither Node nor a way to fetch it, the test is skipped, loudly. */
    private static void requireNode(Path folder) {
        boolean fetched;
        try {
            run(
                    folder,
                    "npm",
                    "install",
                    "--no-audit",
                    "--no-fund",
                    "--silent",
                    "--prefix",
                    folder.toString(),
                    COMPILER,
                    NODE_TYPES);
            fetched = Files.exists(folder.resolve("node_modules/.bin/tsc"));
        } catch (IOException | IllegalStateException missing) {
            fetched = false;
        }
        if (!fetched) {
            System.err.println("*** Node, npm or the TypeScript compiler is missing:"
                    + " the test of the TypeScript client is SKIPPED. ***");
        }
        Assumptions.assumeTrue(fetched, "Node and the TypeScript compiler are there");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path place = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(place);
                } else {
                    Files.copy(file, place);
                }
            }
        }
    }

    private static String run(Path folder, String... command) throws IOException {
        try {
            Path output = Files.createTempFile(folder, "output", ".txt");
            Process process = new ProcessBuilder(List.of(command))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(command[0] + " took too long");
            }
            String said = Files.readString(output, StandardCharsets.UTF_8);
            if (process.exitValue() != 0) {
                throw new IllegalStateException(command[0] + ": " + said);
            }
            return said;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
