package org.convive.authoring.impact.report;

import java.util.List;
import java.util.Optional;
import org.convive.authoring.impact.FindingChange;
import org.convive.authoring.impact.Impact;
import org.convive.authoring.impact.PackImpact;
import org.convive.authoring.impact.UnreadAudit;
import org.convive.authoring.impact.WarningImpact;
import org.convive.exchange.AuditProblem;
import org.convive.exchange.model.AuditImpactJson;
import org.convive.exchange.model.ChangeJson;
import org.convive.exchange.model.FieldErrorJson;
import org.convive.exchange.model.FindingChangeJson;
import org.convive.exchange.model.PackImpactJson;
import org.convive.exchange.model.PackNameJson;
import org.convive.exchange.model.UnreadAuditJson;
import org.convive.exchange.model.WarningImpactJson;
import org.convive.explanation.Phrases;
import org.convive.inference.EstablishedFinding;
import org.convive.rulepack.RulePack;
import org.jspecify.annotations.Nullable;

/** Writes an impact as the interface's document says. */
public final class ImpactDocument {

    private final PackImpact impact;
    private final PackWords words;
    private final ImpactSentences sentences;
    private final CauseDocument causes;
    private final ProgrammeImpactDocument programmes;
    private final String language;

    /** A writer of the impact in one language. */
    public ImpactDocument(PackImpact impact, String language) {
        Phrases phrases = Phrases.in(language);
        this.impact = impact;
        this.words = new PackWords(impact.difference(), phrases);
        this.sentences = new ImpactSentences(phrases, words);
        this.causes = new CauseDocument(sentences, words, language);
        this.programmes = new ProgrammeImpactDocument(words, causes, language);
        this.language = language;
    }

    /** The whole impact. */
    public PackImpactJson write() {
        return new PackImpactJson()
                .before(name(impact.difference().before()))
                .after(name(impact.difference().after()))
                .changesNothing(impact.changesNothing())
                .summary(sentences.summary(impact))
                .difference(new DifferenceDocument(words, language).write(impact.difference()))
                .impacts(impact.impacts().stream().map(this::audit).toList())
                .unchanged(impact.unchanged())
                .unread(impact.unread().stream().map(ImpactDocument::unread).toList());
    }

    private static PackNameJson name(RulePack pack) {
        return new PackNameJson()
                .name(pack.settings().name())
                .version(pack.settings().version())
                .hash(pack.hash());
    }

    private AuditImpactJson audit(Impact audit) {
        return new AuditImpactJson()
                .audit(audit.audit())
                .place(audit.place())
                .programmes(audit.programmes().stream().map(programmes::write).toList())
                .warnings(audit.warnings().stream().map(this::warning).toList())
                .findings(audit.findings().stream().map(this::finding).toList());
    }

    private WarningImpactJson warning(WarningImpact warning) {
        return new WarningImpactJson()
                .programme(warning.programme())
                .name(words.programme(warning.programme()))
                .change(DifferenceDocument.change(warning.change()))
                .judgements(warning.judgements().stream().map(causes::judgement).toList());
    }

    private FindingChangeJson finding(FindingChange finding) {
        return new FindingChangeJson()
                .id(finding.key())
                .name(words.finding(finding.key()))
                .change(change(finding))
                .severityBefore(severity(finding.before()))
                .severityAfter(severity(finding.after()))
                .confidenceBefore(confidence(finding.before()))
                .confidenceAfter(confidence(finding.after()))
                .causes(causes.write(finding.causes()));
    }

    private static ChangeJson change(FindingChange finding) {
        if (finding.before().isEmpty()) {
            return ChangeJson.ADDED;
        }
        return finding.after().isEmpty() ? ChangeJson.REMOVED : ChangeJson.CHANGED;
    }

    private static @Nullable Double severity(Optional<EstablishedFinding> finding) {
        return finding.filter(found -> found.severity().isPresent())
                .map(found -> found.severity().getAsDouble())
                .orElse(null);
    }

    private static @Nullable Double confidence(Optional<EstablishedFinding> finding) {
        return finding.map(EstablishedFinding::confidence).orElse(null);
    }

    private static UnreadAuditJson unread(UnreadAudit audit) {
        return new UnreadAuditJson()
                .audit(audit.audit())
                .before(errors(audit.before()))
                .after(errors(audit.after()));
    }

    private static List<FieldErrorJson> errors(List<AuditProblem> problems) {
        return problems.stream()
                .map(problem -> new FieldErrorJson()
                        .pointer(problem.pointer())
                        .code(problem.code())
                        .message(problem.message())
                        .suggestion(problem.suggestion().orElse(null)))
                .toList();
    }
}
