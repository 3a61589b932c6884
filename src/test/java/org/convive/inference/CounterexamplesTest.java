package org.convive.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.convive.ShippedPack;
import org.convive.audit.SafetyAudit;
import org.convive.rulepack.RulePack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rules and audits on which the engine and the reference interpreter once differed, or on which one of them stopped. To
 * add one, keep the two files that a failed comparison prints; a comment in the rules says what it shows.
 */
class CounterexamplesTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/convive/inference/counterexamples");

    static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".drl"))
                    .map(name -> name.replace(".drl", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void theEngineConcludesWhatTheReferenceInterpreterConcludes(String name) throws IOException {
        RulePack pack = ShippedPack.withRules(Files.readString(FOLDER.resolve(name + ".drl")));
        SafetyAudit audit = ShippedPack.READER.read(Files.readAllBytes(FOLDER.resolve(name + ".json")));

        assertThat(PackOracle.of(pack).difference(audit)).isEmpty();
    }
}
