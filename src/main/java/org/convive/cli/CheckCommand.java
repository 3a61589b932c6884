package org.convive.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.convive.authoring.PackTrial;
import org.convive.authoring.ProblemPages;
import org.convive.authoring.TrialDocument;
import org.convive.authoring.reload.FolderWatch;
import org.convive.exchange.JsonText;
import org.convive.exchange.SarifDocument;
import org.convive.inference.Limits;
import org.convive.rulepack.Diagnostic;
import org.convive.rulepack.PackRefused;
import org.convive.rulepack.RulePack;
import org.convive.vocabulary.NearestCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says whether a pack loads, and if not, everything that is wrong with it. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Check a rule pack: every problem at once, with file, line and column.",
        footer = {"", "Exit status: 0 sound (warnings and notes allowed), 1 not, 2 typed wrong."})
final class CheckCommand implements Callable<Integer> {

    private static final String USUAL_FOLDER = "rules";

    private final Packs packs;

    @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "The pack's folder (default: rules).")
    private @Nullable Path folder;

    @Option(names = "--json", description = "Print everything for a machine, with the scenarios that fail.")
    private boolean json;

    @Option(names = "--sarif", description = "Print a SARIF 2.1.0 log, for editors and build servers.")
    private boolean sarif;

    @Option(names = "--watch", description = "Check again after each saved change, until Ctrl-C.")
    private boolean watch;

    @Option(names = "--explain", paramLabel = "CODE", description = "Explain a kind of problem instead.")
    private @Nullable String code;

    @Spec
    private final CommandSpec spec = CommandSpec.create();

    CheckCommand(Packs packs) {
        this.packs = packs;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (code != null) {
            out.println(page(code));
            return Terminal.FINE;
        }
        if (watch) {
            follow(new FolderWatch(folder == null ? Path.of(USUAL_FOLDER) : folder), out);
            return Terminal.FINE;
        }
        PackTrial trial = PackTrial.thorough(packs.open(Optional.ofNullable(folder)), thisYear());
        if (json) {
            out.println(JsonText.pretty(TrialDocument.of(trial)));
        } else if (sarif) {
            out.println(new SarifDocument(trial.diagnostics(), shownFolder()).write());
        } else {
            report(trial, out);
        }
        return trial.advisor().isPresent() ? Terminal.FINE : Terminal.REFUSED;
    }

    private static void follow(FolderWatch watched, PrintWriter out) {
        report(PackTrial.of(watched.read(), thisYear(), Limits.USUAL), out);
        out.println("Watching the folder " + watched.name() + "; Ctrl-C ends.");
        watched.follow(changed -> {
            out.printf("%n%tT%n", LocalTime.now(ZoneId.systemDefault()));
            try {
                report(PackTrial.of(changed.get(), thisYear(), Limits.USUAL), out);
            } catch (PackRefused | UncheckedIOException refused) {
                out.println(refused.getMessage());
            }
        });
    }

    private String shownFolder() {
        return folder == null ? USUAL_FOLDER : folder.toString().replace('\\', '/');
    }

    private static String page(String code) {
        ProblemPages pages = ProblemPages.load();
        return pages.of(code).orElseThrow(() -> {
            String nearest = NearestCode.to(code, pages.codes())
                    .map(near -> "; did you mean " + near + "?")
                    .orElse("");
            return new Terminal.CommandRefused("there is no problem with the code " + code + nearest);
        });
    }

    private static void report(PackTrial trial, PrintWriter out) {
        List<Diagnostic> diagnostics = trial.diagnostics();
        diagnostics.forEach(out::println);
        if (trial.advisor().isPresent()) {
            sound(trial, trial.advisor().get().pack(), out);
        } else {
            long errors = diagnostics.stream().filter(Diagnostic::isError).count();
            out.printf(
                    "%d %s. What a code means: check --explain %s%n",
                    errors,
                    errors == 1 ? "error" : "errors",
                    diagnostics.stream()
                            .filter(Diagnostic::isError)
                            .findFirst()
                            .map(Diagnostic::code)
                            .orElse("CODE"));
        }
    }

    private static void sound(PackTrial trial, RulePack pack, PrintWriter out) {
        int remarks = trial.diagnostics().size();
        out.printf(
                "%s %s is sound%s: %d rules, %d programmes, %d factors, %d indicators (hash %s).%n",
                pack.settings().name(),
                pack.settings().version(),
                remarks == 0 ? "" : ", with " + remarks + (remarks == 1 ? " remark" : " remarks"),
                pack.rules().size(),
                pack.knowledge().programmes().size(),
                pack.vocabulary().factors().size(),
                pack.vocabulary().indicators().size(),
                pack.hash().substring(0, 12));
        int failed = trial.failed().size();
        if (failed == 0) {
            out.printf(
                    "All %d scenarios come out as they expect.%n",
                    trial.scenarios().size());
        } else {
            out.printf(
                    "%d of %d scenarios %s out otherwise than expected; `test` says which, and why.%n",
                    failed, trial.scenarios().size(), failed == 1 ? "comes" : "come");
        }
    }

    private static Year thisYear() {
        return Year.now(ZoneId.systemDefault());
    }
}
