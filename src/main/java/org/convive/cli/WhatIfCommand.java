package org.convive.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.convive.advisory.Advisor;
import org.convive.authoring.whatif.WhatIfDocument;
import org.convive.exchange.AuditReader;
import org.convive.exchange.JsonText;
import org.convive.exchange.QuestionReader;
import org.convive.exchange.model.ReasonJson;
import org.convive.exchange.model.VariantImpactJson;
import org.convive.exchange.model.WhatIfAnswerJson;
import org.convive.explanation.Phrases;
import org.convive.explanation.change.Variant;
import org.convive.rulepack.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how the answer changes when the audit says something else. */
@Command(
        name = "what-if",
        mixinStandardHelpOptions = true,
        description = "Say how the answer to an audit changes in its variants: what enters, leaves and moves, and why.")
final class WhatIfCommand implements Callable<Integer> {

    private final Packs packs;

    @Parameters(index = "0", paramLabel = "AUDIT", description = "The audit, a JSON file.")
    private Path audit = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "VARIANT",
            description = "What would be otherwise: a JSON file with the fields that change (a merge patch, RFC 7396)."
                    + " A list replaces the whole list.")
    private List<Path> variants = List.of();

    @Option(names = "--all", description = "Tell every programme in full, also where only its points are others.")
    private boolean all;

    @Option(names = "--json", description = "Print JSON, for a machine.")
    private boolean json;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Spec
    private final CommandSpec spec = CommandSpec.create();

    WhatIfCommand(Packs packs) {
        this.packs = packs;
    }

    @Override
    public Integer call() {
        String language = options.language();
        RulePack pack = options.read(packs);
        var reader =
                new AuditReader(pack.vocabulary(), pack.knowledge().programmes().keySet());
        byte[] base = bytes(audit);
        var advisor = new Advisor(pack);
        var advice = advisor.advise(reader.read(base));
        var questions = new QuestionReader(pack, reader);
        List<Variant> read = variants.stream()
                .map(file -> questions.variant(name(file), base, bytes(file)))
                .toList();
        WhatIfAnswerJson document = WhatIfDocument.answer(advisor, advice, read, language);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonText.pretty(document));
        } else {
            var page = new Page(out, Phrases.in(language));
            document.getVariants().forEach(variant -> print(variant, page, Phrases.in(language)));
        }
        return Terminal.FINE;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new Terminal.CommandRefused("cannot read " + file + "; an audit or a variant is a JSON file");
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.json$", "");
    }

    private void print(VariantImpactJson variant, Page page, Phrases phrases) {
        variant.getSentences().forEach(sentence -> page.line(0, sentence));
        new ProgrammeImpactReport(page, phrases, all).print(variant.getImpact().getProgrammes());
        rules("report.whatif.fired", variant.getFired(), page);
        rules("report.whatif.no-longer", variant.getNoLonger(), page);
        page.space();
    }

    private static void rules(String head, List<ReasonJson> rules, Page page) {
        if (!rules.isEmpty()) {
            page.say(1, head);
            rules.forEach(rule -> page.say(
                    2,
                    "report.whatif.rule",
                    rule.getRule(),
                    rule.getAt().getFile() + ":" + rule.getAt().getLine(),
                    rule.getText()));
        }
    }
}
