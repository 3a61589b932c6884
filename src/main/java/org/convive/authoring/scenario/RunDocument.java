package org.convive.authoring.scenario;

import java.util.List;
import org.convive.rulepack.Diagnostic;
import org.convive.rulepack.model.Location;

/**
 * A run of scenarios for a machine to read.
 *
 * @param fine whether something ran, nothing failed, nothing was left out for a focus and all files could be read
 * @param ran how many ran
 * @param failed how many came out otherwise than expected
 * @param outOfFocus how many were left out because others have focus
 * @param problems what is wrong with the files
 * @param failures what came out otherwise
 * @param skipped what was not run, and why
 */
public record RunDocument(
        boolean fine,
        int ran,
        int failed,
        int outOfFocus,
        List<Problem> problems,
        List<Failure> failures,
        List<Skipped> skipped) {

    /** The document of a run. */
    public static RunDocument of(ScenarioRun run, List<Diagnostic> problems) {
        return new RunDocument(
                run.isFine() && problems.isEmpty(),
                run.results().size(),
                run.failed().size(),
                run.selection().outOfFocus().size(),
                problems.stream().map(RunDocument::problem).toList(),
                run.failed().stream().map(RunDocument::failure).toList(),
                run.selection().skipped().stream().map(RunDocument::skipped).toList());
    }

    /** Something wrong with a file. */
    public record Problem(String file, int line, int column, String code, String message) {}

    /** A scenario that came out otherwise than expected. */
    public record Failure(String scenario, String file, int line, List<Difference> differences) {}

    /** One difference between what was expected and what came out. */
    public record Difference(int line, int column, String expected, String got, List<String> because) {}

    /** A scenario that was not run. */
    public record Skipped(String scenario, String file, int line, String reason) {}

    private static Problem problem(Diagnostic diagnostic) {
        Location at = diagnostic.at();
        String message = diagnostic.message()
                + diagnostic
                        .suggestion()
                        .map(right -> "; did you mean `" + right + "`?")
                        .orElse("");
        return new Problem(at.file(), at.line(), at.column(), diagnostic.code(), message);
    }

    private static Failure failure(ScenarioResult result) {
        Location at = result.scenario().at();
        List<Difference> differences = result.mismatches().stream()
                .map(mismatch -> new Difference(
                        mismatch.at().line(),
                        mismatch.at().column(),
                        mismatch.expected(),
                        mismatch.got(),
                        mismatch.because()))
                .toList();
        return new Failure(result.scenario().name(), at.file(), at.line(), differences);
    }

    private static Skipped skipped(Scenario scenario) {
        return new Skipped(
                scenario.name(),
                scenario.at().file(),
                scenario.at().line(),
                scenario.skip().orElse(""));
    }
}
