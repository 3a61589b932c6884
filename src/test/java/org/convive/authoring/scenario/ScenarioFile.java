package org.convive.authoring.scenario;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.convive.FixturePack;
import org.convive.authoring.expectation.Mismatch;
import org.convive.rulepack.Diagnostic;
import org.convive.rulepack.Diagnostics;
import org.convive.rulepack.PackFiles;

/** A scenario file for the rules of the fixture pack, read and run. */
final class ScenarioFile {

    private static final String NAME = "fixture/fixture.scenarios.yaml";

    private ScenarioFile() {}

    /** The scenarios of a file without problems. */
    static List<Scenario> read(String text) {
        var diagnostics = new Diagnostics();
        List<Scenario> scenarios = read(text, diagnostics);
        if (!diagnostics.isSound()) {
            throw new AssertionError(diagnostics.all().toString());
        }
        return scenarios;
    }

    /** The problems of a file, without its name. */
    static List<String> problems(String text) {
        var diagnostics = new Diagnostics();
        read(text, diagnostics);
        return diagnostics.all().stream()
                .map(Diagnostic::toString)
                .map(problem -> problem.replace(NAME + ":", ""))
                .toList();
    }

    /** A run of a file without problems. */
    static ScenarioRun run(String text) {
        return new ScenarioRunner(FixturePack.ADVISOR)
                .run(Selection.of(read(text), Optional.empty()), (scenario, outcome) -> {});
    }

    /** What is otherwise than expected in the only scenario of a file. */
    static List<Mismatch> mismatches(String text) {
        return run(text).results().stream()
                .flatMap(result -> result.mismatches().stream())
                .toList();
    }

    private static List<Scenario> read(String text, Diagnostics diagnostics) {
        return new ScenarioReader(FixturePack.PACK, diagnostics)
                .read(PackFiles.of(Map.of(NAME, text.getBytes(StandardCharsets.UTF_8))));
    }
}
