package org.convive.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.convive.advisory.Advice;
import org.convive.advisory.Advisor;
import org.convive.exchange.JsonText;
import org.convive.exchange.decision.PlanDocument;
import org.convive.exchange.decision.Planning;
import org.convive.exchange.decision.ReauditDocument;
import org.convive.explanation.Phrases;
import org.convive.rulepack.RulePack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plans programmes: who, with whom, when, what has to be there first, and how to see whether it works. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = "Plan the best set, or the programmes you name; or hold a later audit against the plan.")
final class PlanCommand implements Callable<Integer> {

    private final Packs packs;

    @Parameters(paramLabel = "AUDIT", description = "The audit, a JSON file; - reads standard input.")
    private String audit = "-";

    @Option(names = "--json", description = "Print JSON, for a machine.")
    private boolean json;

    @Option(
            names = "--later",
            paramLabel = "AUDIT",
            description = "A later audit of the same place, to compare with the one that the plan was made for.")
    private @Nullable String later;

    @Mixin
    private final PlanOptions planned = new PlanOptions();

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Spec
    private final CommandSpec spec = CommandSpec.create();

    PlanCommand(Packs packs) {
        this.packs = packs;
    }

    @Override
    public Integer call() {
        String language = options.language();
        RulePack pack = options.read(packs);
        var advisor = new Advisor(pack);
        Planning planning = Planning.of(advisor, planned.question(AuditFile.text(audit), pack));
        if (later == null) {
            var document = new PlanDocument(planning.advice(), language).write(planning.plan());
            print(document, page -> new PlanReport(page).print(document), language);
        } else {
            Advice after = advisor.advise(AuditFile.read(later, pack));
            var document = new ReauditDocument(planning.advice(), after, language)
                    .write(advisor.reaudit(planning.plan(), planning.advice(), after));
            print(document, page -> new PlanReport(page).print(document), language);
        }
        return Terminal.FINE;
    }

    private void print(Object document, java.util.function.Consumer<Page> report, String language) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonText.pretty(document));
        } else {
            report.accept(new Page(out, Phrases.in(language)));
        }
    }
}
