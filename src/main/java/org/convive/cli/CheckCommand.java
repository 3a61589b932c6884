package org.convive.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.convive.rulepack.PackReader;
import org.convive.rulepack.RulePack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says whether a pack loads, and if not, everything that is wrong with it. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Check a rule pack: every problem at once, with file, line and column.")
final class CheckCommand implements Callable<Integer> {

    private final Packs packs;

    @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "The pack's folder (default: rules).")
    private @Nullable Path folder;

    @Spec
    private final CommandSpec spec = CommandSpec.create();

    CheckCommand(Packs packs) {
        this.packs = packs;
    }

    @Override
    public Integer call() {
        RulePack pack = PackReader.read(packs.open(Optional.ofNullable(folder)));
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%s %s is sound: %d rules, %d programmes, %d factors, %d indicators (hash %s).%n",
                pack.settings().name(),
                pack.settings().version(),
                pack.rules().size(),
                pack.knowledge().programmes().size(),
                pack.vocabulary().factors().size(),
                pack.vocabulary().indicators().size(),
                pack.hash().substring(0, 12));
        return Terminal.FINE;
    }
}
