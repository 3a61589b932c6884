package org.convive.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.convive.advisory.Advisor;
import org.convive.authoring.Scenario;
import org.convive.authoring.ScenarioReader;
import org.convive.authoring.ScenarioResult;
import org.convive.authoring.ScenarioRunner;
import org.convive.rulepack.Diagnostics;
import org.convive.rulepack.PackFiles;
import org.convive.rulepack.PackReader;
import org.convive.rulepack.RulePack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the scenarios that stand beside the rules of a pack. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = "Run the scenarios beside the rules of a pack; says each one that comes out otherwise.")
final class TestCommand implements Callable<Integer> {

    private final Packs packs;

    @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "The pack's folder (default: rules).")
    private @Nullable Path folder;

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
        var runner = new ScenarioRunner(new Advisor(pack));
        List<ScenarioResult> failed = scenarios.stream()
                .map(runner::run)
                .filter(result -> !result.failures().isEmpty())
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        diagnostics.all().forEach(out::println);
        failed.forEach(result -> {
            out.println(result.scenario().at() + ": " + result.scenario().name());
            result.failures().forEach(failure -> out.println("    " + failure));
        });
        out.printf("%d scenarios, %d failed.%n", scenarios.size(), failed.size());
        boolean fine = failed.isEmpty() && diagnostics.isSound() && !scenarios.isEmpty();
        return fine ? Terminal.FINE : Terminal.REFUSED;
    }
}
