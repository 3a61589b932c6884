package org.convive.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.convive.exchange.table.TableTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes an empty table to fill in. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        description = "Write a table to fill in and import; a workbook lists all words that are known.")
final class TemplateCommand implements Callable<Integer> {

    private final Packs packs;

    @Parameters(paramLabel = "FILE", description = "Where to write it; ends in .xlsx or .csv.")
    private Path file = Path.of("");

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Spec
    private final CommandSpec spec = CommandSpec.create();

    TemplateCommand(Packs packs) {
        this.packs = packs;
    }

    @Override
    public Integer call() throws IOException {
        var template = new TableTemplate(options.read(packs).vocabulary(), options.language());
        if (file.toString().endsWith(".xlsx")) {
            Files.write(file, template.workbook());
        } else if (file.toString().endsWith(".csv")) {
            Files.write(file, template.csv());
        } else {
            throw new Terminal.CommandRefused("the file must end in .xlsx or .csv");
        }
        spec.commandLine().getOut().println(file);
        return Terminal.FINE;
    }
}
