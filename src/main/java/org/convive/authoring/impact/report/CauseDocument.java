package org.convive.authoring.impact.report;

import java.util.List;
import org.convive.authoring.impact.Cause;
import org.convive.authoring.impact.JudgementChange;
import org.convive.authoring.impact.RuleMention;
import org.convive.exchange.model.CauseJson;
import org.convive.exchange.model.JudgementChangeJson;
import org.convive.exchange.model.PlaceInPackJson;
import org.convive.exchange.model.RuleMentionJson;
import org.convive.rulepack.model.Location;
import org.convive.rulepack.model.Rule;

/** Writes why something is otherwise, and what rules say in one of two answers alone. */
final class CauseDocument {

    private final ImpactSentences sentences;
    private final PackWords words;
    private final String language;

    CauseDocument(ImpactSentences sentences, PackWords words, String language) {
        this.sentences = sentences;
        this.words = words;
        this.language = language;
    }

    List<CauseJson> write(List<Cause> causes) {
        return causes.stream().map(this::write).toList();
    }

    private CauseJson write(Cause cause) {
        return new CauseJson()
                .kind(CauseJson.KindEnum.fromValue(cause.kind().code()))
                .subject(cause.subject())
                .before(cause.before().orElse(null))
                .after(cause.after().orElse(null))
                .rules(cause.rules().stream().map(CauseDocument::mention).toList())
                .text(sentences.say(cause));
    }

    private static RuleMentionJson mention(RuleMention rule) {
        return new RuleMentionJson().id(rule.id()).at(place(rule.at(), rule.isAfter()));
    }

    static PlaceInPackJson place(Location at, boolean isAfter) {
        return new PlaceInPackJson()
                .pack(isAfter ? PlaceInPackJson.PackEnum.AFTER : PlaceInPackJson.PackEnum.BEFORE)
                .file(at.file())
                .line(at.line());
    }

    JudgementChangeJson judgement(JudgementChange change) {
        Rule rule = change.judgement().firing().rule();
        return new JudgementChangeJson()
                .verb(change.judgement().verb().word())
                .isNew(change.isAfter())
                .rule(rule.id())
                .text(words.judgement(change.judgement(), change.isAfter()))
                .rationale(rule.rationale().in(language))
                .at(place(rule.at(), change.isAfter()))
                .causes(write(change.causes()));
    }
}
