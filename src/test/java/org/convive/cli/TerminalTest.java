package org.convive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.convive.Examples;
import org.convive.ShippedPack;
import org.convive.exchange.model.AdviceJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line as a person types it. */
class TerminalTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void recommendPrintsARankedListWithReasons() {
        assertThat(run("recommend", "examples/queretaro-2019.json", "--top", "3"))
                .isZero();
        assertThat(out.toString())
                .contains("Recommendations for Querétaro", " 1. ", " 3. ", "Confidence here", "Do not use:")
                .doesNotContain(" 4. ");
    }

    @Test
    void recommendSpeaksSpanish() {
        assertThat(run("recommend", "examples/queretaro-2019.json", "--lang", "es"))
                .isZero();
        assertThat(out.toString()).contains("Recomendaciones para Querétaro", "Confianza aquí", "No usar:");
    }

    @Test
    void recommendPrintsTheWholeProofForAMachine() {
        assertThat(run("recommend", "examples/full-invented.json", "--json")).isZero();
        AdviceJson advice = JsonMapper.shared().readValue(out.toString(), AdviceJson.class);
        assertThat(advice.getProof()).isNotNull();
    }

    @Test
    void recommendReadsStandardInput() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(Examples.bytes("minimal.json")));
        try {
            assertThat(run("recommend", "-")).isZero();
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void recommendTellsEveryProblemOfABadAudit() {
        assertThat(run("recommend", "examples/every-kind-of-error.json")).isEqualTo(1);
        assertThat(err.toString()).contains("/findings/0/factor", "Did you mean `youth-unemployment`?", "/place/name");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"examples/no-such-file.json", "examples"})
    void recommendSaysThatAFileCantBeRead(String path) {
        assertThat(run("recommend", path)).isEqualTo(1);
        assertThat(err.toString()).contains(path).doesNotContain("Exception");
    }

    @Test
    void anUnknownOptionIsAWrongUse() {
        assertThat(run("recommend", "examples/minimal.json", "--colour")).isEqualTo(2);
        assertThat(err.toString()).contains("--colour");
    }

    @Test
    void anUnknownLanguageIsRefused() {
        assertThat(run("factors", "--lang", "fr")).isEqualTo(1);
        assertThat(err.toString()).contains("en or es");
    }

    @Test
    void programmesAreListedWithTheirGrades() {
        assertThat(run("programmes", "--text", "lighting")).isZero();
        assertThat(out.toString()).contains("street-lighting");
    }

    @Test
    void aProgrammeIsShownWithItsDerivation() {
        assertThat(run("programmes", "scared-straight")).isZero();
        assertThat(out.toString()).contains("\"grade\" : \"H\"", "derivation");
    }

    @Test
    void howMuchIsSaidOfTheContextIsCounted() {
        assertThat(run("programmes", "--completeness")).isZero();
        assertThat(out.toString()).containsPattern("Quality assurance +\\d+ % of \\d+ \\(at least 60 %\\)");
    }

    @Test
    void anUnknownProgrammeGetsASuggestion() {
        assertThat(run("programmes", "mentorng")).isEqualTo(1);
        assertThat(err.toString()).contains("did you mean `mentoring`?");
    }

    @Test
    void factorsAreFoundByWhatAnOfficialWouldType() {
        assertThat(run("factors", "joblessness")).isZero();
        assertThat(out.toString()).contains("youth-unemployment");
    }

    @Test
    void checkSaysThatTheShippedPackIsSound() {
        assertThat(run("check", "rules")).isZero();
        assertThat(out.toString()).contains("is sound");
    }

    @Test
    void checkRefusesAFolderThatIsNoPack() {
        assertThat(run("check", "examples")).isEqualTo(1);
        assertThat(out.toString()).contains("the pack has no pack.yaml", "check --explain missing-file");
    }

    @Test
    void checkTellsEditorsInSarifWhereAProblemIs() {
        assertThat(run("check", "examples", "--sarif")).isEqualTo(1);

        JsonNode run = JsonMapper.shared().readTree(out.toString()).at("/runs/0");
        assertThat(run.at("/originalUriBaseIds/PACK/uri").asString()).isEqualTo("examples/");
        assertThat(run.path("results")).anySatisfy(result -> {
            assertThat(result.path("ruleId").asString()).isEqualTo("missing-file");
            assertThat(result.path("level").asString()).isEqualTo("error");
            JsonNode place = result.at("/locations/0/physicalLocation");
            assertThat(place.at("/artifactLocation/uri").asString()).isEqualTo("pack.yaml");
            assertThat(place.at("/region/startLine").asInt()).isEqualTo(1);
        });
    }

    @Test
    void checkWatchesAFolderAndChecksItAgainAfterEachChange(@TempDir Path folder) throws Exception {
        Path pack = folder.resolve("pack.yaml");
        Files.writeString(folder.resolve("rules.csv"), "id,fnding\nXTR-001,gang-presence\n");
        var watching = new Thread(() -> run("check", folder.toString(), "--watch"));
        watching.start();
        try {
            awaitPrinted("the pack has no pack.yaml");
            awaitPrinted("Watching the folder " + folder.getFileName());

            Files.writeString(pack, "name: [");
            awaitPrinted("malformed-yaml");
            assertThat(watching.isAlive()).isTrue();
        } finally {
            watching.interrupt();
            watching.join();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void awaitPrinted(String text) {
        Instant end = Instant.now().plus(Duration.ofMinutes(1));
        while (!out.toString().contains(text) && Instant.now().isBefore(end)) {
            pause();
        }
        assertThat(out.toString()).contains(text);
    }

    @Test
    void checkExplainsWhatACodeMeans() {
        assertThat(run("check", "--explain", "cartesian-join")).isZero();
        assertThat(out.toString()).contains("Wrong:", "Right:");

        assertThat(run("check", "--explain", "cartesian-jion")).isEqualTo(1);
        assertThat(err.toString()).contains("did you mean cartesian-join?");
    }

    @Test
    void checkRefusesAMissingFolder() {
        assertThat(run("check", "no-such-folder")).isEqualTo(1);
        assertThat(err.toString()).contains("no-such-folder").doesNotContain("Exception");
    }

    private int run(String... arguments) {
        var terminal = new Terminal(
                folder -> folder.map(org.convive.rulepack.PackFiles::ofFolder).orElse(ShippedPack.FILES), () -> {});
        return terminal.printingTo(new PrintWriter(out, true), new PrintWriter(err, true))
                .run(arguments);
    }

    @Test
    void testRunsTheScenariosBesideTheRules() {
        assertThat(run("test", "rules")).isZero();
        assertThat(out.toString()).contains(" scenarios, 0 failed.");
    }
}
