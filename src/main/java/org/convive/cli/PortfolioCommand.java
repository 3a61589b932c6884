package org.convive.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.convive.advisory.Advice;
import org.convive.advisory.Advisor;
import org.convive.exchange.JsonText;
import org.convive.exchange.decision.PortfolioDocument;
import org.convive.exchange.model.PortfolioJson;
import org.convive.explanation.Phrases;
import org.convive.rulepack.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Chooses the best set of programmes under limits. */
@Command(
        name = "portfolio",
        mixinStandardHelpOptions = true,
        description =
                "Choose the best set of programmes within a budget, staff and partners, and say why it is that set.")
final class PortfolioCommand implements Callable<Integer> {

    private final Packs packs;

    @Parameters(paramLabel = "AUDIT", description = "The audit, a JSON file; - reads standard input.")
    private String audit = "-";

    @Option(names = "--json", description = "Print JSON, for a machine.")
    private boolean json;

    @Mixin
    private final WishOptions wish = new WishOptions();

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Spec
    private final CommandSpec spec = CommandSpec.create();

    PortfolioCommand(Packs packs) {
        this.packs = packs;
    }

    @Override
    public Integer call() {
        String language = options.language();
        RulePack pack = options.read(packs);
        var advisor = new Advisor(pack);
        Advice advice = advisor.advise(AuditFile.read(audit, pack));
        PortfolioJson document =
                new PortfolioDocument(advice, language).write(advisor.portfolio(advice, wish.read(pack)));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonText.pretty(document));
        } else {
            new PortfolioReport(new Page(out, Phrases.in(language))).print(document);
        }
        return document.getPossible() ? Terminal.FINE : Terminal.REFUSED;
    }
}
