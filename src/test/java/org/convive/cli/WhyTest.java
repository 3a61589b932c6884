package org.convive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.convive.ShippedPack;
import org.convive.exchange.model.ProofJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The command that says why, as a person types it. */
class WhyTest {

    private static final String AUDIT = "examples/queretaro-2019.json";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void saysWhyInSentences() {
        assertThat(run("why", AUDIT, "Hot spots policing")).isZero();
        assertThat(out.toString()).startsWith("Adopt Hot spots policing.").contains("The points:", "62.54");
    }

    @Test
    void speaksSpanish() {
        assertThat(run("why", AUDIT, "hot-spots-policing", "--lang", "es")).isZero();
        assertThat(out.toString()).startsWith("Adopte Patrullaje de puntos críticos.");
    }

    @ParameterizedTest
    @CsvSource({"tree, Recommended", "mermaid, flowchart LR", "svg, <svg", "prov, {", "graph, {"})
    void showsTheProofInOtherWays(String view, String beginning) {
        assertThat(run("why", AUDIT, "hot-spots-policing", "--view", view)).isZero();
        assertThat(out.toString()).startsWith(beginning);
    }

    @Test
    void printsTheGraphForAMachine() {
        assertThat(run("why", AUDIT, "hot-spots-policing", "--json")).isZero();
        assertThat(JsonMapper.shared()
                        .readValue(out.toString(), ProofJson.class)
                        .getNodes())
                .anyMatch(node -> node.getId().equals("recommendation:hot-spots-policing"));
    }

    @Test
    void tellsTheNearestProgrammeAndTheViewsThereAre() {
        assertThat(run("why", AUDIT, "hot-spot-policing")).isEqualTo(1);
        assertThat(run("why", AUDIT, "hot-spots-policing", "--view", "pie")).isEqualTo(1);
        assertThat(err.toString()).contains("did you mean `hot-spots-policing`?", "sentences, not `pie`");
    }

    private int run(String... arguments) {
        return new Terminal(folder -> ShippedPack.FILES, () -> {})
                .printingTo(new PrintWriter(out, true), new PrintWriter(err, true))
                .run(arguments);
    }
}
