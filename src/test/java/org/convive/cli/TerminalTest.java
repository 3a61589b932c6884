package org.convive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.convive.ChangedPack;
import org.convive.Examples;
import org.convive.ShippedPack;
import org.convive.exchange.model.AdviceJson;
import org.convive.exchange.model.PackImpactJson;
import org.convive.exchange.model.RuleJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
        assertThat(err.toString()).contains("the pack has no pack.yaml");
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
}
