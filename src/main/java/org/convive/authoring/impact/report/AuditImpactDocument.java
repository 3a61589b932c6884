package org.convive.authoring.impact.report;

import java.util.Optional;
import org.convive.authoring.difference.PackDifference;
import org.convive.authoring.impact.FindingChange;
import org.convive.authoring.impact.Impact;
import org.convive.authoring.impact.WarningImpact;
import org.convive.exchange.model.AuditImpactJson;
import org.convive.exchange.model.ChangeJson;
import org.convive.exchange.model.FindingChangeJson;
import org.convive.exchange.model.WarningImpactJson;
import org.convive.explanation.Phrases;
import org.convive.inference.EstablishedFinding;
import org.jspecify.annotations.Nullable;

/** Writes what is otherwise in one of two answers. */
public final class AuditImpactDocument {

    private final PackWords words;
    private final CauseDocument causes;
    private final ProgrammeImpactDocument programmes;

    /**
     * A writer in one language.
     *
     * @param difference the packs that made the answers
     */
    public AuditImpactDocument(PackDifference difference, String language) {
        Phrases phrases = Phrases.in(language);
        this.words = new PackWords(difference, phrases);
        this.causes = new CauseDocument(new ImpactSentences(phrases, words), words, language);
        this.programmes = new ProgrammeImpactDocument(words, causes, language);
    }

    /** The impact on one audit. */
    public AuditImpactJson write(Impact audit) {
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
}
