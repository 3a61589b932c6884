package org.convive.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.convive.advisory.Advice;
import org.convive.advisory.Advisor;
import org.convive.exchange.CounterfactualDocument;
import org.convive.exchange.JsonText;
import org.convive.exchange.QuestionReader.CounterfactualQuestion;
import org.convive.exchange.model.CarriedJson;
import org.convive.exchange.model.CounterfactualAnswerJson;
import org.convive.explanation.Phrases;
import org.convive.explanation.change.Aim;
import org.convive.explanation.change.WhatWouldChange;
import org.convive.knowledge.GradedProgramme;
import org.convive.rulepack.RulePack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what would bring a programme in, make it stronger or drop it. */
@Command(
        name = "what-would-change",
        mixinStandardHelpOptions = true,
        description = "Say which smallest changes of an audit would bring a programme in, make it stronger or drop it.")
final class WhatWouldChangeCommand implements Callable<Integer> {

    private static final int MOST_CARRIED = 5;

    private final Packs packs;

    @Parameters(index = "0", paramLabel = "AUDIT", description = "The audit, a JSON file; - reads standard input.")
    private String audit = "-";

    @Parameters(index = "1", paramLabel = "PROGRAMME", description = "The id of a programme.")
    private String id = "";

    @Option(names = "--aim", paramLabel = "AIM", description = "What is to happen to it: enter, raise or drop.")
    private @Nullable String aim;

    @Option(
            names = "--max-runs",
            paramLabel = "N",
            description =
                    "Evaluate at most N changed audits for each aim (default: " + WhatWouldChange.USUAL_RUNS + ").")
    private int mostRuns = WhatWouldChange.USUAL_RUNS;

    @Option(names = "--json", description = "Print JSON, for a machine.")
    private boolean json;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Spec
    private final CommandSpec spec = CommandSpec.create();

    WhatWouldChangeCommand(Packs packs) {
        this.packs = packs;
    }

    @Override
    public Integer call() {
        String language = options.language();
        Optional<Aim> chosen = Optional.ofNullable(aim).map(WhatWouldChangeCommand::aim);
        if (mostRuns < 1) {
            throw new Terminal.CommandRefused("--max-runs must be at least 1, not " + mostRuns);
        }
        RulePack pack = options.read(packs);
        GradedProgramme programme =
                pack.knowledge().programme(Known.programme(id, pack)).orElseThrow();
        var advisor = new Advisor(pack);
        Advice advice = advisor.advise(AuditFile.read(audit, pack));
        var question = new CounterfactualQuestion(advice.audit(), programme, chosen, mostRuns);
        CounterfactualAnswerJson document;
        try (Progress progress = Progress.of(0, spec)) {
            document = CounterfactualDocument.answer(advice, advisor.ranking(progress), question, language);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonText.pretty(document));
        } else {
            print(document, new Page(out, Phrases.in(language)));
        }
        return Terminal.FINE;
    }

    private static Aim aim(String code) {
        List<String> codes = Arrays.stream(Aim.values()).map(Aim::code).toList();
        return Aim.named(code)
                .orElseThrow(Terminal.CommandRefused.because(
                        "--aim must be one of " + String.join(", ", codes) + ", not `" + code + "`"));
    }

    private static void print(CounterfactualAnswerJson document, Page page) {
        document.getSearches().forEach(search -> {
            page.line(0, search.getSentences().get(0));
            search.getSentences().stream().skip(1).forEach(sentence -> page.line(1, "- " + sentence));
            page.space();
        });
        if (!document.getCarried().isEmpty()) {
            page.say(0, "carried.head");
            document.getCarried().stream()
                    .limit(MOST_CARRIED)
                    .map(CarriedJson::getText)
                    .forEach(text -> page.line(1, "- " + text));
        }
    }
}
