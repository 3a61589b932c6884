package org.convive.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.convive.advisory.Advisor;
import org.convive.authoring.impact.PackImpact;
import org.convive.authoring.impact.analysis.ImpactAnalysis;
import org.convive.authoring.impact.report.ImpactDocument;
import org.convive.exchange.JsonText;
import org.convive.exchange.model.PackImpactJson;
import org.convive.explanation.Phrases;
import org.convive.rulepack.PackReader;
import org.convive.rulepack.PackRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what a changed pack changes in the answers to audits. */
@Command(
        name = "impact",
        mixinStandardHelpOptions = true,
        description = "Compare the answers of two packs to the same audits: what enters, leaves and moves, and why.")
final class ImpactCommand implements Callable<Integer> {

    private final Packs packs;

    @Parameters(index = "0", paramLabel = "OLD", description = "The folder of the old pack.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "The folder of the new pack.")
    private Path after = Path.of("");

    @Parameters(
            index = "2..*",
            paramLabel = "AUDITS",
            description = "Audits: JSON files, or folders of them (default: examples).")
    private List<Path> audits = List.of();

    @Option(names = "--all", description = "Tell every programme in full, also where only its points are others.")
    private boolean all;

    @Option(names = "--json", description = "Print JSON, for a machine.")
    private boolean json;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Spec
    private final CommandSpec spec = CommandSpec.create();

    ImpactCommand(Packs packs) {
        this.packs = packs;
    }

    @Override
    public Integer call() {
        String chosen = language.code();
        var analysis = new ImpactAnalysis(advisor(before), advisor(after));
        PackImpact impact = analysis.of(AuditFiles.read(audits.isEmpty() ? List.of(Path.of("examples")) : audits));
        PackImpactJson document = new ImpactDocument(impact, chosen).write();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonText.pretty(document));
        } else {
            new ImpactReport(document, Phrases.in(chosen), all).printTo(out);
        }
        return Terminal.FINE;
    }

    private Advisor advisor(Path folder) {
        try {
            return new Advisor(PackReader.read(packs.open(Optional.of(folder))));
        } catch (PackRefused refused) {
            throw new Terminal.CommandRefused(folder + ": " + refused.getMessage());
        }
    }
}
