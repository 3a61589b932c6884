package org.convive.authoring;

import java.util.List;
import org.convive.authoring.scenario.ScenarioResult;
import org.convive.exchange.model.DiagnosticJson;
import org.convive.exchange.model.PackCheckJson;
import org.convive.exchange.model.ScenarioFailureJson;
import org.convive.rulepack.Diagnostic;
import org.convive.rulepack.RulePack;

/** What is to be said of a pack, for machines. */
public final class TrialDocument {

    private TrialDocument() {}

    /** The whole trial. */
    public static PackCheckJson of(PackTrial trial) {
        var document = new PackCheckJson()
                .sound(trial.advisor().isPresent())
                .diagnostics(diagnostics(trial.diagnostics()))
                .scenarios(trial.scenarios().size())
                .failures(failures(trial.failed()));
        trial.advisor().ifPresent(advisor -> {
            RulePack pack = advisor.pack();
            document.pack(pack.settings().name())
                    .version(pack.settings().version())
                    .hash(pack.hash())
                    .rules(pack.rules().size())
                    .programmes(pack.knowledge().programmes().size());
        });
        return document;
    }

    /** Diagnostics, in their order. */
    public static List<DiagnosticJson> diagnostics(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(TrialDocument::diagnostic).toList();
    }

    /** Scenarios that failed, in their order. */
    public static List<ScenarioFailureJson> failures(List<ScenarioResult> failed) {
        return failed.stream().map(TrialDocument::failure).toList();
    }

    private static DiagnosticJson diagnostic(Diagnostic diagnostic) {
        return new DiagnosticJson()
                .code(diagnostic.code())
                .level(diagnostic.problem().level().word())
                .file(diagnostic.at().file())
                .line(diagnostic.at().line())
                .column(diagnostic.at().column())
                .message(diagnostic.message())
                .suggestion(diagnostic.suggestion().orElse(null))
                .explanation(diagnostic.problem().explanation());
    }

    private static ScenarioFailureJson failure(ScenarioResult result) {
        return new ScenarioFailureJson()
                .scenario(result.scenario().name())
                .file(result.scenario().at().file())
                .line(result.scenario().at().line())
                .failures(result.mismatches().stream().map(Object::toString).toList());
    }
}
