package org.convive.cli;

import java.io.PrintWriter;
import java.util.List;
import org.convive.authoring.coverage.Coverage;
import org.convive.authoring.coverage.CoverageDocument;
import org.convive.authoring.coverage.CoverageDocument.Counted;
import org.convive.authoring.expectation.Mismatch;
import org.convive.authoring.scenario.Scenario;
import org.convive.authoring.scenario.ScenarioResult;
import org.convive.authoring.scenario.ScenarioRun;
import org.convive.authoring.scenario.Selection;
import org.convive.rulepack.Diagnostic;

/** Prints a run of scenarios, and how far they try the rules, for people to read. */
final class ScenarioReport {

    private final PrintWriter out;

    ScenarioReport(PrintWriter out) {
        this.out = out;
    }

    void print(ScenarioRun run, List<Diagnostic> problems) {
        problems.forEach(out::println);
        run.failed().forEach(this::failure);
        Selection selection = run.selection();
        selection.skipped().forEach(this::skipped);
        if (run.results().isEmpty()) {
            out.println("NOTHING RAN: there is no such scenario.");
        }
        if (selection.isFocused()) {
            out.printf(
                    "ONLY SCENARIOS WITH `focus` RAN, %d others did not. Remove `focus` to run all.%n",
                    selection.outOfFocus().size());
            selection.toRun().forEach(scenario -> out.println("    " + scenario.at() + ": " + scenario.name()));
        }
        out.printf(
                "%d %s, %d failed%s.%n",
                run.results().size(),
                run.results().size() == 1 ? "scenario" : "scenarios",
                run.failed().size(),
                selection.skipped().isEmpty() ? "" : ", " + selection.skipped().size() + " skipped");
    }

    void print(Coverage coverage) {
        CoverageDocument document = CoverageDocument.of(coverage);
        document.missing().forEach(out::println);
        if (!document.guards().isEmpty()) {
            out.println("guards against what no rule suggests, which nothing makes fire: "
                    + String.join(", ", document.guards()));
        }
        print("rules that a scenario makes fire", document.fired());
        print("rules that a scenario just misses", document.blocked());
        print("thresholds tried on both sides", document.boundaries());
        print("thresholds tried at the very number", document.edges());
    }

    private void print(String what, Counted counted) {
        out.printf("%-36s %4d of %4d  %5.1f %%%n", what, counted.covered(), counted.of(), counted.percent());
    }

    private void failure(ScenarioResult result) {
        Scenario scenario = result.scenario();
        out.println(scenario.at() + ": " + scenario.name());
        for (Mismatch mismatch : result.mismatches()) {
            out.println("    line " + mismatch.at().line());
            out.println("    expected  " + mismatch.expected());
            out.println("    got       " + mismatch.got());
            mismatch.because().forEach(line -> out.println("              " + line));
        }
    }

    private void skipped(Scenario scenario) {
        out.println(scenario.at() + ": skipped: " + scenario.name() + " ("
                + scenario.skip().orElse("") + ")");
    }
}
