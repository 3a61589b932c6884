package org.convive.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.convive.advisory.Advisor;
import org.convive.authoring.coverage.CoverageDocument;
import org.convive.authoring.coverage.CoverageGatherer;
import org.convive.authoring.scenario.RunDocument;
import org.convive.authoring.scenario.Scenario;
import org.convive.authoring.scenario.ScenarioReader;
import org.convive.authoring.scenario.ScenarioRun;
import org.convive.authoring.scenario.ScenarioRunner;
import org.convive.authoring.scenario.Selection;
import org.convive.exchange.JsonText;
import org.convive.rulepack.Diagnostic;
import org.convive.rulepack.Diagnostics;
import org.convive.rulepack.PackFiles;
import org.convive.rulepack.PackReader;
import org.convive.rulepack.RulePack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the scenarios that stand beside the rules of a pack. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = "Run the scenarios beside the rules of a pack; says each one that comes out otherwise, and why.")
final class TestCommand implements Callable<Integer> {

    private final Packs packs;

    @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "The pack's folder (default: rules).")
    private @Nullable Path folder;

    @Option(
            names = "--name",
            paramLabel = "TEXT",
            description = "Run only the scenarios whose name, file or rules contain TEXT.")
    private @Nullable String name;

    @Option(names = "--coverage", description = "Say how far the scenarios try the rules, and what they leave out.")
    private boolean coverage;

    @Option(names = "--json", description = "Print the result as JSON, for a machine.")
    private boolean json;

    @Spec
    private final CommandSpec spec = CommandSpec.create();

    TestCommand(Packs packs) {
        this.packs = packs;
    }

    @Override
    public Integer call() {
        PackFiles files = packs.open(Optional.ofNullable(folder));
        RulePack pack = PackReader.read(files);
        var diagnostics = new Diagnostics();
        List<Scenario> scenarios = new ScenarioReader(pack, diagnostics).read(files);
        var gatherer = new CoverageGatherer(pack);
        ScenarioRun run = new ScenarioRunner(new Advisor(pack))
                .run(Selection.of(scenarios, Optional.ofNullable(name)), (scenario, outcome) -> {
                    if (coverage) {
                        gatherer.add(scenario, outcome);
                    }
                });
        print(run, diagnostics.all(), gatherer);
        return run.isFine() && diagnostics.isSound() ? Terminal.FINE : Terminal.REFUSED;
    }

    private void print(ScenarioRun run, List<Diagnostic> problems, CoverageGatherer gatherer) {
        if (json) {
            var document = new LinkedHashMap<String, Object>();
            document.put("run", RunDocument.of(run, problems));
            if (coverage) {
                document.put("coverage", CoverageDocument.of(gatherer.coverage()));
            }
            spec.commandLine().getOut().println(JsonText.pretty(document));
            return;
        }
        var report = new ScenarioReport(spec.commandLine().getOut());
        if (coverage) {
            report.print(gatherer.coverage());
        }
        report.print(run, problems);
    }
}
