package org.convive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.convive.ShippedPack;
import org.convive.exchange.model.CounterfactualAnswerJson;
import org.convive.exchange.model.WhatIfAnswerJson;
import org.convive.exchange.model.WhyNotJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Questions about an answer, as a person types them. */
class QuestionsTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void whyNotSaysWhichRulesDoNotHoldAndWhereTheyStand() {
        assertThat(run("why-not", "examples/minimal.json", "cctv-surveillance")).isZero();
        assertThat(out.toString())
                .contains("none of them holds here", "Rule PLC-018, condition 1 of 1", "homes-business-vehicles.csv:");
    }

    @Test
    void whyNotSpeaksOfARuleInSpanishToo() {
        assertThat(run("why-not", "examples/queretaro-2019.json", "der-052", "--lang", "es"))
                .isZero();
        assertThat(out.toString()).contains("no se da la condición 1 de 4");
    }

    @Test
    void whyNotPrintsJson() {
        assertThat(run("why-not", "examples/minimal.json", "cctv-surveillance", "--json"))
                .isZero();
        assertThat(JsonMapper.shared()
                        .readValue(out.toString(), WhyNotJson.class)
                        .getStatus())
                .isEqualTo(WhyNotJson.StatusEnum.BLOCKED);
    }

    @Test
    void anUnknownIdIsAnsweredWithWhatIsNearIt() {
        assertThat(run("why-not", "examples/minimal.json", "street-lightning")).isEqualTo(1);
        assertThat(err.toString()).contains("near it are street-lighting");
        assertThat(run("what-would-change", "examples/minimal.json", "mentorin"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("mentoring");
    }

    @Test
    void whatWouldChangeNamesTheSmallestChanges() {
        assertThat(run("what-would-change", "examples/minimal.json", "cctv-surveillance", "--max-runs", "300"))
                .isZero();
        assertThat(out.toString()).contains("is not recommended. This is the least", "- If “Vehicle crime” were found");
    }

    @Test
    void whatWouldChangePrintsJsonForOneAim() {
        assertThat(run(
                        "what-would-change",
                        "examples/queretaro-2019.json",
                        "cctv-surveillance",
                        "--aim",
                        "drop",
                        "--max-runs",
                        "100",
                        "--json"))
                .isZero();
        assertThat(JsonMapper.shared()
                        .readValue(out.toString(), CounterfactualAnswerJson.class)
                        .getSearches())
                .hasSize(1);
    }

    @Test
    void anAimThatThereIsNotIsRefused() {
        assertThat(run("what-would-change", "examples/minimal.json", "mentoring", "--aim", "win"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("--aim must be one of enter, raise, drop, not `win`");
    }

    @Test
    void whatIfTellsWhatAVariantChanges(@TempDir Path folder) throws IOException {
        Path variant = folder.resolve("little-time.json");
        Files.writeString(variant, "{\"context\":{\"horizonMonths\":6}}");

        assertThat(run("what-if", "examples/minimal.json", variant.toString())).isZero();
        assertThat(out.toString()).contains("With “little-time”", "Rules that hold only now:", "TIM-002");

        assertThat(run("what-if", "examples/minimal.json", variant.toString(), "--json"))
                .isZero();
        String json = out.toString().substring(out.toString().indexOf('{'));
        assertThat(JsonMapper.shared().readValue(json, WhatIfAnswerJson.class).getVariants())
                .hasSize(1);
    }

    @Test
    void everyProblemOfAVariantIsTold(@TempDir Path folder) throws IOException {
        Path variant = folder.resolve("wrong.json");
        Files.writeString(variant, "{\"context\":{\"horizonMonths\":-6,\"incom\":\"UMIC\"}}");

        assertThat(run("what-if", "examples/minimal.json", variant.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("/context/horizonMonths", "/context/incom");
    }

    private int run(String... arguments) {
        Packs packs = folder -> ShippedPack.FILES;
        return new Terminal(packs, () -> {})
                .printingTo(new PrintWriter(out, true), new PrintWriter(err, true))
                .run(arguments);
    }
}
