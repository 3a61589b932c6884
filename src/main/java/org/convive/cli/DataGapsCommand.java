package org.convive.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.convive.advisory.Advisor;
import org.convive.audit.SafetyAudit;
import org.convive.exchange.DataGapsDocument;
import org.convive.exchange.JsonText;
import org.convive.exchange.model.DataGapJson;
import org.convive.exchange.model.DataGapsJson;
import org.convive.explanation.Phrases;
import org.convive.rulepack.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what would be most worth knowing. */
@Command(
        name = "data-gaps",
        mixinStandardHelpOptions = true,
        description = "Say which one thing, if it were known, would change the answer to an audit most.")
final class DataGapsCommand implements Callable<Integer> {

    private final Packs packs;

    @Parameters(paramLabel = "AUDIT", description = "The audit, a JSON file; - reads standard input.")
    private String audit = "-";

    @Option(names = "--json", description = "Print JSON, for a machine.")
    private boolean json;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Spec
    private final CommandSpec spec = CommandSpec.create();

    DataGapsCommand(Packs packs) {
        this.packs = packs;
    }

    @Override
    public Integer call() {
        String language = options.language();
        RulePack pack = options.read(packs);
        SafetyAudit read = AuditFile.read(audit, pack);
        DataGapsJson document;
        try (Progress progress = Progress.of(0, spec)) {
            document = new DataGapsDocument(pack, read, language).write(new Advisor(pack).dataGaps(read, progress));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonText.pretty(document));
        } else {
            print(document, new Page(out, Phrases.in(language)));
        }
        return Terminal.FINE;
    }

    private static void print(DataGapsJson document, Page page) {
        document.getSummary().forEach(sentence -> page.line(0, sentence));
        for (int i = 0; i < document.getGaps().size(); i++) {
            DataGapJson gap = document.getGaps().get(i);
            if (i == 1) {
                page.space();
                page.say(0, "gaps.more");
            }
            if (i > 0) {
                page.line(0, gap.getQuestion());
            }
            gap.getAnswers().forEach(answer -> page.line(1, answer));
        }
    }
}
