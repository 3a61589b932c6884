package org.convive.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.convive.advisory.Advice;
import org.convive.advisory.Advisor;
import org.convive.exchange.ExplanationDocument;
import org.convive.explanation.Phrases;
import org.convive.explanation.ProgrammeNames;
import org.convive.explanation.view.View;
import org.convive.rulepack.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says why a programme is recommended. */
@Command(
        name = "why",
        mixinStandardHelpOptions = true,
        description = "Say why a programme is recommended for an audit, from its proof.")
final class WhyCommand implements Callable<Integer> {

    private final Packs packs;

    @Parameters(index = "0", paramLabel = "AUDIT", description = "The audit, a JSON file; - reads standard input.")
    private String audit = "-";

    @Parameters(index = "1", paramLabel = "PROGRAMME", description = "The id or the name of a programme.")
    private String programme = "";

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            description = "How to show it: sentences, tree, mermaid, svg, prov or graph (default: sentences).",
            defaultValue = "sentences")
    private String view = "sentences";

    @Option(names = "--json", description = "Print the proof graph as JSON, for a machine; the same as --view graph.")
    private boolean json;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Spec
    private final CommandSpec spec = CommandSpec.create();

    WhyCommand(Packs packs) {
        this.packs = packs;
    }

    @Override
    public Integer call() {
        String language = options.language();
        View shown = json ? View.GRAPH : view();
        RulePack pack = options.read(packs);
        String id = find(pack);
        Advice advice = new Advisor(pack).advise(AuditFile.read(audit, pack));
        String text = new ExplanationDocument(advice, language, Optional.of(id)).write(shown);
        PrintWriter out = spec.commandLine().getOut();
        if (shown == View.SENTENCES) {
            var page = new Page(out, Phrases.in(language));
            text.lines().forEach(line -> page.line(0, line));
        } else {
            out.println(text.stripTrailing());
        }
        return Terminal.FINE;
    }

    private View view() {
        return View.ofCode(view)
                .orElseThrow(Terminal.CommandRefused.because(
                        "--view must be one of " + String.join(", ", View.codes()) + ", not `" + view + "`"));
    }

    private String find(RulePack pack) {
        var names = new ProgrammeNames(pack);
        return names.id(programme)
                .orElseThrow(Terminal.CommandRefused.because("there is no programme `" + programme + "`"
                        + names.nearest(programme)
                                .map(nearest -> "; did you mean `" + nearest + "`?")
                                .orElse("")));
    }
}
