package org.convive.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.convive.advisory.Advice;
import org.convive.advisory.Advisor;
import org.convive.exchange.AdviceDocument;
import org.convive.exchange.Detail;
import org.convive.exchange.JsonText;
import org.convive.rulepack.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Recommends programmes for an audit. */
@Command(
        name = "recommend",
        mixinStandardHelpOptions = true,
        description = "Recommend programmes for a safety audit, with reasons.")
final class RecommendCommand implements Callable<Integer> {

    private final Packs packs;

    @Parameters(paramLabel = "AUDIT", description = "The audit, a JSON file; - reads standard input.")
    private String audit = "-";

    @Option(names = "--json", description = "Print the answer as JSON, with the whole proof, for a machine.")
    private boolean json;

    @Option(names = "--top", paramLabel = "N", description = "Show at most N recommendations.", defaultValue = "10")
    private int top = 10;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Spec
    private final CommandSpec spec = CommandSpec.create();

    RecommendCommand(Packs packs) {
        this.packs = packs;
    }

    @Override
    public Integer call() {
        String language = options.language();
        if (top < 1) {
            throw new Terminal.CommandRefused("--top must be at least 1, not " + top);
        }
        RulePack pack = options.read(packs);
        Advice advice = new Advisor(pack).advise(AuditFile.read(audit, pack));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            var document = new AdviceDocument(advice, language, Detail.FULL);
            boolean shortened = spec.commandLine().getParseResult().hasMatchedOption("--top");
            out.println(JsonText.pretty(document.write(shortened ? top : Integer.MAX_VALUE)));
        } else {
            new AdviceReport(advice, language, top).printTo(out);
        }
        return Terminal.FINE;
    }
}
