package org.convive.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.convive.authoring.catalogue.RuleScenarios;
import org.convive.authoring.scenario.ScenarioReader;
import org.convive.exchange.JsonText;
import org.convive.exchange.RuleDocument;
import org.convive.exchange.model.RuleJson;
import org.convive.explanation.Phrases;
import org.convive.rulepack.Diagnostics;
import org.convive.rulepack.PackFiles;
import org.convive.rulepack.PackReader;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Rule;
import org.convive.vocabulary.NearestCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads one rule aloud. */
@Command(
        name = "explain-rule",
        mixinStandardHelpOptions = true,
        description = "Read one rule in plain words: what it reads, what it concludes, why, and what tests it.")
final class ExplainRuleCommand implements Callable<Integer> {

    private static final int MOST_SUGGESTIONS = 4;

    private final Packs packs;

    @Parameters(paramLabel = "ID", description = "The rule's id, such as YTH-011.")
    private String id = "";

    @Option(names = "--json", description = "Print JSON, for a machine.")
    private boolean json;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Spec
    private final CommandSpec spec = CommandSpec.create();

    ExplainRuleCommand(Packs packs) {
        this.packs = packs;
    }

    @Override
    public Integer call() {
        String language = options.language();
        PackFiles files = options.open(packs);
        RulePack pack = PackReader.read(files);
        Rule rule = find(pack);
        var scenarios = new RuleScenarios(new ScenarioReader(pack, new Diagnostics()).read(files));
        RuleJson document = new RuleDocument(pack, language).write(rule).scenarios(scenarios.of(rule.id()));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonText.pretty(document));
        } else {
            new RuleReport(document, rule, new Page(out, Phrases.in(language))).print();
        }
        return Terminal.FINE;
    }

    private Rule find(RulePack pack) {
        return pack.rules().stream()
                .filter(rule -> rule.id().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(Terminal.CommandRefused.because("there is no rule `" + id + "`" + nearest(pack)));
    }

    private String nearest(RulePack pack) {
        List<String> near =
                NearestCode.several(id.toUpperCase(java.util.Locale.ROOT), pack.ruleIds(), MOST_SUGGESTIONS);
        return near.isEmpty() ? "" : "; near it are " + String.join(", ", near);
    }
}
