package org.convive.authoring.whatif;

import java.util.List;
import org.convive.advisory.Advice;
import org.convive.advisory.Advisor;
import org.convive.authoring.difference.PackDifference;
import org.convive.authoring.impact.report.AuditImpactDocument;
import org.convive.exchange.AdviceDocument;
import org.convive.exchange.model.PlaceJson;
import org.convive.exchange.model.ReasonJson;
import org.convive.exchange.model.VariantImpactJson;
import org.convive.exchange.model.WhatIfAnswerJson;
import org.convive.explanation.Phrases;
import org.convive.explanation.change.Variant;
import org.convive.rulepack.model.Rule;

/** Writes what variants of an audit change in its answer. */
public final class WhatIfDocument {

    private final String language;
    private final WhatIfSentences sentences;
    private final AuditImpactDocument impacts;

    private WhatIfDocument(Advice base, String language) {
        this.language = language;
        this.sentences = new WhatIfSentences(base.pack(), Phrases.in(language));
        this.impacts = new AuditImpactDocument(PackDifference.none(base.pack()), language);
    }

    /** What each variant changes in an answer that this advisor gave. */
    public static WhatIfAnswerJson answer(Advisor advisor, Advice base, List<Variant> variants, String language) {
        var whatIf = new WhatIf(advisor, base);
        var document = new WhatIfDocument(base, language);
        return new WhatIfAnswerJson()
                .place(base.audit().place().name())
                .variants(variants.stream().map(whatIf::of).map(document::write).toList())
                .provenance(AdviceDocument.provenance(base.provenance()));
    }

    private VariantImpactJson write(VariantImpact variant) {
        return new VariantImpactJson()
                .name(variant.impact().audit())
                .sentences(sentences.read(variant.impact()))
                .impact(impacts.write(variant.impact()))
                .fired(variant.fired().stream().map(this::rule).toList())
                .noLonger(variant.noLonger().stream().map(this::rule).toList());
    }

    private ReasonJson rule(Rule rule) {
        return new ReasonJson()
                .rule(rule.id())
                .text(rule.rationale().in(language))
                .at(new PlaceJson().file(rule.at().file()).line(rule.at().line()));
    }
}
