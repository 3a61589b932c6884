package org.convive.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.convive.advisory.Advice;
import org.convive.advisory.Advisor;
import org.convive.exchange.ExplanationDocument;
import org.convive.exchange.ExplanationView;
import org.convive.explanation.Phrases;
import org.convive.knowledge.GradedProgramme;
import org.convive.knowledge.Programme;
import org.convive.recommendation.Recommendation;
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
        description = "Say why a programme is recommended for an audit, from what the audit says to the points.")
final class WhyCommand implements Callable<Integer> {

    private final Packs packs;

    @Parameters(index = "0", paramLabel = "AUDIT", description = "The audit, a JSON file; - reads standard input.")
    private String audit = "-";

    @Parameters(index = "1", paramLabel = "PROGRAMME", description = "The id of a programme, or its name.")
    private String programme = "";

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            description = "How to say it: ${COMPLETION-CANDIDATES} (default: sentences).",
            defaultValue = "sentences")
    private ExplanationView view = ExplanationView.SENTENCES;

    @Option(names = "--json", description = "Print JSON, for a machine: the graph of the proof.")
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
        RulePack pack = options.read(packs);
        String id = Known.programme(named(pack).orElse(programme), pack);
        Advice advice = new Advisor(pack).advise(AuditFile.read(audit, pack));
        Phrases phrases = Phrases.in(language);
        PrintWriter out = spec.commandLine().getOut();
        Optional<Recommendation> found = advice.ranking().of(id);
        if (found.isEmpty()) {
            throw new Terminal.CommandRefused(phrases.say(
                    "why.not-listed",
                    pack.knowledge()
                            .programme(id)
                            .orElseThrow()
                            .programme()
                            .name()
                            .in(language)));
        }
        var document = new ExplanationDocument(advice, language);
        if (json) {
            out.println(document.text(ExplanationView.GRAPH, Optional.of(id)));
        } else if (view == ExplanationView.SENTENCES) {
            var page = new Page(out, phrases);
            document.sentences(found.get()).forEach(sentence -> page.line(0, sentence));
        } else {
            out.print(document.text(view, Optional.of(id)));
        }
        return Terminal.FINE;
    }

    /** The only programme whose name, in some language, holds these words. */
    private Optional<String> named(RulePack pack) {
        String words = programme.strip().toLowerCase(Locale.ROOT);
        List<String> ids = pack.knowledge().programmes().values().stream()
                .map(GradedProgramme::programme)
                .filter(known -> known.name().byLanguage().values().stream()
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(words)))
                .map(Programme::id)
                .toList();
        boolean isId = pack.knowledge().programmes().containsKey(programme);
        return Optional.of(ids).filter(found -> found.size() == 1 && !isId).map(found -> found.get(0));
    }
}
