package org.convive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.convive.ChangedPack;
import org.convive.Examples;
import org.convive.FixturePack;
import org.convive.RunawayPack;
import org.convive.ShippedPack;
import org.convive.exchange.model.AdviceJson;
import org.convive.exchange.model.PackImpactJson;
import org.convive.exchange.model.RuleJson;
import org.convive.rulepack.PackFiles;
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
                .contains(
                        "Recommendations for Querétaro",
                        " 1. ",
                        " 3. ",
                        "Confidence here",
                        "Do not use:",
                        "UN Guidelines for the Prevention of Crime")
                .doesNotContain("\n 4. ");
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

    @Test
    void recommendNamesTheRuleThatRanAway(@TempDir Path folder) throws IOException {
        Path audit = Files.writeString(folder.resolve("audit.json"), RunawayPack.large());

        assertThat(run(any -> RunawayPack.files(), "recommend", audit.toString()))
                .isEqualTo(1);
        assertThat(err.toString().lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains(RunawayPack.RULE, RunawayPack.FILE + ":3:1", "200,000 firings")
                        .doesNotContain("Exception", "org.convive"));
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

    @Test
    void impactOfAPackWithItselfSaysThatNothingChanges() {
        assertThat(run("impact", "rules", "rules")).isZero();
        assertThat(out.toString())
                .contains("Nothing changes", "examples/every-kind-of-error.json cannot be read under either pack")
                .doesNotContain("enters at place");
    }

    @Test
    void impactSaysWhatEntersAndByWhichRule(@TempDir Path folder) {
        String changed = newRow(folder);

        assertThat(run("impact", "rules", changed, "examples/minimal.json")).isZero();
        assertThat(out.toString())
                .contains("Rules: 1 added.", "+ Rule YTH-990 is new (youth/school.csv:", "enters at place", "YTH-990");
    }

    @Test
    void impactSpeaksSpanish(@TempDir Path folder) {
        assertThat(run("impact", "rules", newRow(folder), "examples/minimal.json", "--lang", "es"))
                .isZero();
        assertThat(out.toString()).contains("Reglas: altas: 1.", "entra en el lugar");
    }

    @Test
    void impactPrintsTheSameBytesForAMachineEachTime(@TempDir Path folder) {
        String changed = newRow(folder);
        run("impact", "rules", changed, "examples", "--json");
        String first = out.toString();
        out.getBuffer().setLength(0);
        run("impact", "rules", changed, "examples", "--json");

        assertThat(out.toString()).isEqualTo(first);
        assertThat(JsonMapper.shared().readValue(first, PackImpactJson.class).getImpacts())
                .isNotEmpty();
    }

    @Test
    void impactSaysWhichPackIsRefused() {
        assertThat(run("impact", "rules", "examples")).isEqualTo(1);
        assertThat(err.toString()).startsWith("examples: ").contains("the pack has no pack.yaml");
    }

    @Test
    void impactNeedsAudits() {
        assertThat(run("impact", "rules", "rules", "src/main")).isEqualTo(1);
        assertThat(err.toString()).contains("there are no audits");
    }

    private static String newRow(Path folder) {
        return new ChangedPack()
                .adding(
                        "youth/school.csv",
                        "YTH-990,youth-unemployment,,school-safety-plan,1,An invented row.,Una fila inventada.,"
                                + "practice-judgement")
                .writeTo(folder)
                .toString();
    }

    @Test
    void explainRuleReadsItAloud() {
        assertThat(run("explain-rule", "der-052")).isZero();
        assertThat(out.toString())
                .contains(
                        "DER-052: A gang, idle youth",
                        "is found in the same area",
                        "gangs/recruitment.drl:3",
                        "it does not hold: the same with strong organisations");
    }

    @Test
    void explainRulePrintsTheCitationWithItsMarkForAMachine() {
        assertThat(run("explain-rule", "YTH-011", "--json", "--lang", "es")).isZero();
        RuleJson rule = JsonMapper.shared().readValue(out.toString(), RuleJson.class);
        assertThat(rule.getCitation()).isNotNull();
        assertThat(rule.getScenarios()).isNotEmpty();
    }

    @Test
    void explainRuleNamesTheRulesNearAnUnknownId() {
        assertThat(run("explain-rule", "YTH-0111")).isEqualTo(1);
        assertThat(err.toString()).contains("there is no rule `YTH-0111`; near it are YTH-011");
    }

    @Test
    void catalogueWritesAPage(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("rules.html");

        assertThat(run("catalogue", "rules", "--write", page.toString())).isZero();
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("rule-YTH-011");
    }

    @Test
    void catalogueSaysThatItCantWrite(@TempDir Path folder) {
        assertThat(run(
                        "catalogue",
                        "rules",
                        "--write",
                        folder.resolve("no/such.html").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("cannot write").doesNotContain("Exception");
    }

    @Test
    void testRunsTheScenariosBesideTheRules() {
        assertThat(run("test", "rules")).isZero();
        assertThat(out.toString()).contains(" scenarios, 0 failed.");
    }

    @Test
    void testRunsOnlyWhatIsNamed() {
        assertThat(run("test", "rules", "--name", "gangs/escalation")).isZero();
        assertThat(out.toString()).matches("(?s)\\d{1,2} scenarios, 0 failed\\.\\s+");
    }

    @Test
    void testWithoutAnyScenarioFails() {
        assertThat(run("test", "rules", "--name", "no such scenario")).isEqualTo(1);
        assertThat(out.toString()).contains("NOTHING RAN", "0 scenarios");
    }

    @Test
    void testSaysWhatFailedWhyAndWhere() {
        assertThat(test("""
                        - scenario: a slight gang
                          given: {findings: [{factor: gang-presence, severity: 0.3}, {factor: school-dropout}]}
                          expect: {fires: [FIX-001]}
                        """)).isEqualTo(1);
        assertThat(out.toString())
                .contains(
                        "x.scenarios.yaml:1:3: a slight gang",
                        "line 3",
                        "expected  fires FIX-001",
                        "got       fires FIX-002",
                        "condition 1 of 3 is not met (fixture/fixture.drl:6:5)",
                        "severity is 0.3, needs at least 0.5",
                        "1 scenario, 1 failed.");
    }

    @Test
    void testSaysLoudlyThatOnlyAFocusRanAndFails() {
        assertThat(test("""
                        - scenario: a gang
                          given: {findings: [{factor: gang-presence}]}
                          expect: {fires: [FIX-002]}
                          focus: true
                        - scenario: another
                          given: {findings: [{factor: gang-presence}]}
                          expect: {fires: [FIX-002]}
                        """)).isEqualTo(1);
        assertThat(out.toString())
                .contains("ONLY SCENARIOS WITH `focus` RAN, 1 others did not", "1 scenario, 0 failed.");
    }

    @Test
    void testCountsWhatIsSkippedAndSaysWhy() {
        assertThat(test("""
                        - scenario: a gang
                          given: {findings: [{factor: gang-presence}]}
                          expect: {fires: [FIX-002]}
                        - scenario: another
                          given: {findings: [{factor: gang-presence}]}
                          expect: {fires: [FIX-001]}
                          skip: waits for a source
                        """)).isZero();
        assertThat(out.toString())
                .contains("skipped: another (waits for a source)", "1 scenario, 0 failed, 1 skipped.");
    }

    @Test
    void testFailsWhereAScenarioCantBeRead() {
        assertThat(test("""
                        - scenario: a gang
                          given: {findings: [{factor: gang-presence}]}
                          expect: {fires: [FIX-002], finds: [gang-presnce]}
                        """)).isEqualTo(1);
        assertThat(out.toString()).contains("x.scenarios.yaml:3:38: unknown factor `gang-presnce`");
    }

    @Test
    void testReportsForAMachineWithCoverage() {
        assertThat(test("""
                        - scenario: a gang
                          given: {findings: [{factor: gang-presence}]}
                          expect:
                            fires: [FIX-001]
                        """, "--json", "--coverage")).isEqualTo(1);
        JsonNode document = JsonMapper.shared().readTree(out.toString());
        assertThat(document.at("/run/fine").asBoolean()).isFalse();
        assertThat(document.at("/run/failures/0/file").asString()).isEqualTo("x.scenarios.yaml");
        assertThat(document.at("/run/failures/0/line").asInt()).isEqualTo(1);
        assertThat(document.at("/run/failures/0/differences/0/line").asInt()).isEqualTo(4);
        assertThat(document.at("/coverage/fired/covered").asInt()).isEqualTo(1);
        assertThat(document.at("/coverage/missing/0/file").asString()).isEqualTo(FixturePack.RULES);
    }

    @Test
    void testTellsHowFarTheScenariosTryTheRules() {
        assertThat(test("""
                        - scenario: a gang
                          given: {findings: [{factor: gang-presence}]}
                          expect: {fires: [FIX-002]}
                        """, "--coverage")).isZero();
        assertThat(out.toString())
                .contains(
                        "fixture/fixture.drl:3:1: FIX-001: no scenario makes it fire",
                        "rules that a scenario makes fire",
                        "1 of    9");
    }

    private int run(String... arguments) {
        return run(folder -> folder.map(PackFiles::ofFolder).orElse(ShippedPack.FILES), arguments);
    }

    /** Runs the scenarios of one file beside the rules of the fixture pack. */
    private int test(String scenarios, String... options) {
        var arguments = new ArrayList<>(List.of("test"));
        arguments.addAll(List.of(options));
        PackFiles files = FixturePack.files(Map.of("x.scenarios.yaml", scenarios));
        return run(folder -> files, arguments.toArray(String[]::new));
    }

    private int run(Packs packs, String... arguments) {
        return new Terminal(packs, () -> {})
                .printingTo(new PrintWriter(out, true), new PrintWriter(err, true))
                .run(arguments);
    }
}
