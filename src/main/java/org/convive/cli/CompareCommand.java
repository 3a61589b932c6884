package org.convive.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.convive.advisory.Advisor;
import org.convive.authoring.ExpertComparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares answers with what the experts of published audits recommended. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Compare the answers to published audits with what their experts recommended.")
final class CompareCommand implements Callable<Integer> {

    private static final String BEGIN = "<!-- comparison: begin -->\n";
    private static final String END = "<!-- comparison: end -->\n";

    private final Packs packs;

    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..1",
            description = "Audits, with the experts' recommendations under experts (default: examples).")
    private Path folder = Path.of("examples");

    @Option(names = "--write", description = "Put the comparison into the folder's README.md, instead of printing it.")
    private boolean write;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Spec
    private final CommandSpec spec = CommandSpec.create();

    CompareCommand(Packs packs) {
        this.packs = packs;
    }

    @Override
    public Integer call() throws IOException {
        var comparison = new ExpertComparison(new Advisor(options.read(packs)));
        String text = comparison.markdown(comparison.compare(folder));
        if (!write) {
            spec.commandLine().getOut().print(text);
            spec.commandLine().getOut().flush();
            return Terminal.FINE;
        }
        Path readme = folder.resolve("README.md");
        String before = Files.readString(readme, StandardCharsets.UTF_8);
        int begin = before.indexOf(BEGIN);
        int end = before.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new Terminal.CommandRefused(readme + " has no place for the comparison: a line " + BEGIN.strip()
                    + " and a line " + END.strip());
        }
        Files.writeString(readme, before.substring(0, begin) + BEGIN + text + before.substring(end));
        return Terminal.FINE;
    }
}
