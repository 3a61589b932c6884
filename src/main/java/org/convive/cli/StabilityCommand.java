package org.convive.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.convive.advisory.Advisor;
import org.convive.audit.SafetyAudit;
import org.convive.exchange.JsonText;
import org.convive.exchange.StabilityDocument;
import org.convive.exchange.model.StabilityJson;
import org.convive.exchange.model.StabilityProgrammeJson;
import org.convive.explanation.Phrases;
import org.convive.rulepack.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how stable an answer is. */
@Command(
        name = "stability",
        mixinStandardHelpOptions = true,
        description = "Say how stable the answer to an audit is, when what it says may be a little off.")
final class StabilityCommand implements Callable<Integer> {

    private static final int FEWEST = 10;
    private static final int MOST = 5000;

    private final Packs packs;

    @Parameters(paramLabel = "AUDIT", description = "The audit, a JSON file; - reads standard input.")
    private String audit = "-";

    @Option(names = "--runs", paramLabel = "N", description = "Evaluate so often (default: 500).", defaultValue = "500")
    private int runs = 500;

    @Option(names = "--seed", paramLabel = "N", description = "Another seed draws other runs.", defaultValue = "1")
    private long seed = 1;

    @Option(names = "--json", description = "Print JSON, for a machine.")
    private boolean json;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Spec
    private final CommandSpec spec = CommandSpec.create();

    StabilityCommand(Packs packs) {
        this.packs = packs;
    }

    @Override
    public Integer call() {
        String language = options.language();
        if (runs < FEWEST || runs > MOST) {
            throw new Terminal.CommandRefused("--runs must be from " + FEWEST + " to " + MOST + ", not " + runs);
        }
        RulePack pack = options.read(packs);
        SafetyAudit read = AuditFile.read(audit, pack);
        StabilityJson document;
        try (Progress progress = Progress.of(runs, spec)) {
            document = new StabilityDocument(pack, language)
                    .write(new Advisor(pack).stability(read, runs, seed, progress));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonText.pretty(document));
        } else {
            print(document, new Page(out, Phrases.in(language)));
        }
        return Terminal.FINE;
    }

    private static void print(StabilityJson document, Page page) {
        page.line(0, document.getMethod());
        page.space();
        for (StabilityProgrammeJson programme : document.getProgrammes()) {
            page.line(
                    0,
                    (programme.getRank() == null ? "" : programme.getRank() + ". ")
                            + String.join(" ", programme.getSentences()));
        }
    }
}
