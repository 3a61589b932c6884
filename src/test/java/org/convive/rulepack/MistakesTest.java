package org.convive.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.convive.PackFixture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every mistake in a pack is told where it stands, in words for the person who made it. */
class MistakesTest {

    @TestFactory
    Stream<DynamicTest> aMistakeIsToldWhereItStandsWithWhatWouldBeRight() {
        return PackFixture.testsOf(
                "rulepack/mistakes", files -> PackReader.inspect(files).diagnostics());
    }

    @Test
    void nothingSurfacesFromAParserRaw() {
        assertThat(PackFixture.all("rulepack/mistakes").map(PackFixture::expected))
                .allSatisfy(said -> assertThat(said)
                        .doesNotContain("Exception", "org.", "snakeyaml", "IOException", "null", "while scanning"));
    }
}
