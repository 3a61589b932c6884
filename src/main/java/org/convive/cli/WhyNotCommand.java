package org.convive.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.convive.advisory.Advice;
import org.convive.advisory.Advisor;
import org.convive.exchange.JsonText;
import org.convive.exchange.QuestionReader.WhyNotQuestion;
import org.convive.exchange.WhyNotDocument;
import org.convive.exchange.model.WhyNotJson;
import org.convive.explanation.Phrases;
import org.convive.rulepack.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says why a programme isn't recommended, or why a rule doesn't hold. */
@Command(
        name = "why-not",
        mixinStandardHelpOptions = true,
        description = "Say why a programme is not recommended for an audit, or why a rule does not hold on it.")
final class WhyNotCommand implements Callable<Integer> {

    private final Packs packs;

    @Parameters(index = "0", paramLabel = "AUDIT", description = "The audit, a JSON file; - reads standard input.")
    private String audit = "-";

    @Parameters(index = "1", paramLabel = "ID", description = "The id of a programme or of a rule.")
    private String id = "";

    @Option(names = "--json", description = "Print JSON, for a machine.")
    private boolean json;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Spec
    private final CommandSpec spec = CommandSpec.create();

    WhyNotCommand(Packs packs) {
        this.packs = packs;
    }

    @Override
    public Integer call() {
        String language = options.language();
        RulePack pack = options.read(packs);
        Asked asked = Asked.of(id, pack);
        Advice advice = new Advisor(pack).advise(AuditFile.read(audit, pack));
        WhyNotJson document = WhyNotDocument.answer(
                advice, new WhyNotQuestion(advice.audit(), asked.programme(), asked.rule()), language);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonText.pretty(document));
        } else {
            print(document, new Page(out, Phrases.in(language)));
        }
        return Terminal.FINE;
    }

    private static void print(WhyNotJson document, Page page) {
        document.getSentences().forEach(sentence -> page.line(0, sentence));
        document.getRules()
                .forEach(rule -> page.say(
                        1,
                        "report.whynot.rule",
                        rule.getRule(),
                        rule.getConditionAt().getFile() + ":"
                                + rule.getConditionAt().getLine(),
                        rule.getCondition(),
                        rule.getConditions()));
    }

    /** What the id names. */
    private record Asked(Optional<String> programme, Optional<String> rule) {

        static Asked of(String id, RulePack pack) {
            if (pack.knowledge().programmes().containsKey(id)) {
                return new Asked(Optional.of(id), Optional.empty());
            }
            String rule = id.toUpperCase(Locale.ROOT);
            if (pack.ruleIds().contains(rule)) {
                return new Asked(Optional.empty(), Optional.of(rule));
            }
            throw new Terminal.CommandRefused("there is no programme or rule `" + id + "`" + Known.near(id, pack));
        }
    }
}
