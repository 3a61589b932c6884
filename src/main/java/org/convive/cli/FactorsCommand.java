package org.convive.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.convive.exchange.JsonText;
import org.convive.exchange.LibraryDocument;
import org.convive.exchange.model.FactorJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the factors that findings can be about. */
@Command(
        name = "factors",
        mixinStandardHelpOptions = true,
        description = "List the factors that findings can be about, or those that hold some words.")
final class FactorsCommand implements Callable<Integer> {

    private final Packs packs;

    @Parameters(paramLabel = "WORDS", arity = "0..1", description = "Words to look for, synonyms included.")
    private String text = "";

    @Option(names = "--json", description = "Print JSON, for a machine.")
    private boolean json;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Spec
    private final CommandSpec spec = CommandSpec.create();

    FactorsCommand(Packs packs) {
        this.packs = packs;
    }

    @Override
    public Integer call() {
        String language = options.language();
        List<FactorJson> found = new LibraryDocument(options.read(packs), language).factors(text);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonText.pretty(found));
        } else {
            found.forEach(factor ->
                    out.printf(Locale.ROOT, "%-36s %-18s %s%n", factor.getCode(), factor.getKind(), factor.getName()));
        }
        return Terminal.FINE;
    }
}
