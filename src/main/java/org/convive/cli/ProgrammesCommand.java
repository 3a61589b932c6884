package org.convive.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.convive.exchange.JsonText;
import org.convive.exchange.LibraryDocument;
import org.convive.exchange.ProgrammeDocument;
import org.convive.exchange.model.ProgrammeSummaryJson;
import org.convive.knowledge.Completeness;
import org.convive.knowledge.GradedProgramme;
import org.convive.rulepack.RulePack;
import org.convive.vocabulary.NearestCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists programmes, or shows one. */
@Command(
        name = "programmes",
        mixinStandardHelpOptions = true,
        description = "List the programmes, or show one with its evidence.")
final class ProgrammesCommand implements Callable<Integer> {

    private final Packs packs;

    @Parameters(paramLabel = "ID", arity = "0..1", description = "Show this programme alone, with all its evidence.")
    private @Nullable String id;

    @Option(names = "--text", paramLabel = "WORDS", description = "Only those with these words in name or summary.")
    private String text = "";

    @Option(names = "--completeness", description = "How much is said of the context in which programmes work.")
    private boolean completeness;

    @Option(names = "--json", description = "Print JSON, for a machine.")
    private boolean json;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Spec
    private final CommandSpec spec = CommandSpec.create();

    ProgrammesCommand(Packs packs) {
        this.packs = packs;
    }

    @Override
    public Integer call() {
        String language = options.language();
        RulePack pack = options.read(packs);
        PrintWriter out = spec.commandLine().getOut();
        if (id != null) {
            out.println(JsonText.pretty(new ProgrammeDocument(pack, language).write(find(pack, id))));
            return Terminal.FINE;
        }
        Collection<GradedProgramme> all = pack.knowledge().programmes().values();
        if (completeness) {
            tellCompleteness(all, language, out);
            return Terminal.FINE;
        }
        List<ProgrammeSummaryJson> found = new LibraryDocument(pack, language)
                .programmes(all).stream().filter(this::isWanted).toList();
        if (json) {
            out.println(JsonText.pretty(found));
        } else {
            found.forEach(programme -> out.printf(
                    Locale.ROOT,
                    "%s  %-40s %s%n",
                    programme.getGrade().getValue(),
                    programme.getId(),
                    programme.getName()));
        }
        return Terminal.FINE;
    }

    private static void tellCompleteness(Collection<GradedProgramme> all, String language, PrintWriter out) {
        Completeness.of(all.stream().map(GradedProgramme::programme).toList())
                .forEach(found -> out.printf(
                        Locale.ROOT,
                        "%-22s %3d %% of %d (at least %d %%), %d by judgement%n",
                        found.field().label().in(language),
                        found.percent(),
                        found.programmes(),
                        found.field().wantedPercent(),
                        found.judgements()));
    }

    private boolean isWanted(ProgrammeSummaryJson programme) {
        String words = programme.getId() + " " + programme.getName() + " " + programme.getSummary();
        return words.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    private static GradedProgramme find(RulePack pack, String id) {
        GradedProgramme programme = pack.knowledge().programmes().get(id);
        if (programme == null) {
            throw new Terminal.CommandRefused("there is no programme `" + id + "`"
                    + NearestCode.to(id, pack.knowledge().programmes().keySet())
                            .map(nearest -> "; did you mean `" + nearest + "`?")
                            .orElse(""));
        }
        return programme;
    }
}
