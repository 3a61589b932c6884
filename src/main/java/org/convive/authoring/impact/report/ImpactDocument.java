package org.convive.authoring.impact.report;

import java.util.List;
import org.convive.authoring.impact.PackImpact;
import org.convive.authoring.impact.UnreadAudit;
import org.convive.exchange.AuditProblem;
import org.convive.exchange.model.FieldErrorJson;
import org.convive.exchange.model.PackImpactJson;
import org.convive.exchange.model.PackNameJson;
import org.convive.exchange.model.UnreadAuditJson;
import org.convive.explanation.Phrases;
import org.convive.rulepack.RulePack;

/** Writes an impact as the interface's document says. */
public final class ImpactDocument {

    private final PackImpact impact;
    private final PackWords words;
    private final ImpactSentences sentences;
    private final AuditImpactDocument audits;
    private final String language;

    /** A writer of the impact in one language. */
    public ImpactDocument(PackImpact impact, String language) {
        Phrases phrases = Phrases.in(language);
        this.impact = impact;
        this.words = new PackWords(impact.difference(), phrases);
        this.sentences = new ImpactSentences(phrases, words);
        this.audits = new AuditImpactDocument(impact.difference(), language);
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
                .impacts(impact.impacts().stream().map(audits::write).toList())
                .unchanged(impact.unchanged())
                .unread(impact.unread().stream().map(ImpactDocument::unread).toList());
    }

    private static PackNameJson name(RulePack pack) {
        return new PackNameJson()
                .name(pack.settings().name())
                .version(pack.settings().version())
                .hash(pack.hash());
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
