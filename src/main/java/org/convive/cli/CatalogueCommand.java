package org.convive.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.convive.authoring.catalogue.RuleCatalogue;
import org.convive.authoring.catalogue.RuleScenarios;
import org.convive.authoring.scenario.ScenarioReader;
import org.convive.rulepack.Diagnostics;
import org.convive.rulepack.PackFiles;
import org.convive.rulepack.PackReader;
import org.convive.rulepack.RulePack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes all rules of a pack on one page. */
@Command(
        name = "catalogue",
        mixinStandardHelpOptions = true,
        description = "Write every rule of a pack in plain words on one page (HTML) that opens in a browser.")
final class CatalogueCommand implements Callable<Integer> {

    private final Packs packs;

    @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "The pack's folder (default: rules).")
    private @Nullable Path folder;

    @Option(names = "--write", paramLabel = "FILE", description = "The file to write; without it, the page is printed.")
    private @Nullable Path file;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Spec
    private final CommandSpec spec = CommandSpec.create();

    CatalogueCommand(Packs packs) {
        this.packs = packs;
    }

    @Override
    public Integer call() {
        String chosen = language.code();
        PackFiles files = packs.open(Optional.ofNullable(folder));
        RulePack pack = PackReader.read(files);
        var scenarios = new RuleScenarios(new ScenarioReader(pack, new Diagnostics()).read(files));
        String page = new RuleCatalogue(pack, scenarios, chosen).html();
        PrintWriter out = spec.commandLine().getOut();
        if (file == null) {
            out.print(page);
            out.flush();
        } else {
            write(file, page);
            out.printf("%d rules in %s%n", pack.rules().size(), file);
        }
        return Terminal.FINE;
    }

    private static void write(Path file, String page) {
        try {
            Files.writeString(file, page, StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new Terminal.CommandRefused("cannot write " + file + "; is its folder there?");
        }
    }
}
