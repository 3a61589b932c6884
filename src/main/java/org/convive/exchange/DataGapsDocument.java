package org.convive.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.convive.audit.SafetyAudit;
import org.convive.exchange.model.DataGapJson;
import org.convive.exchange.model.DataGapOutcomeJson;
import org.convive.exchange.model.DataGapsJson;
import org.convive.explanation.Phrases;
import org.convive.explanation.change.DataGap;
import org.convive.explanation.change.DataGaps;
import org.convive.explanation.change.GapSentences;
import org.convive.rulepack.RulePack;

/** Writes what would be worth knowing. */
public final class DataGapsDocument {

    private static final int MOST = 10;

    private final GapSentences sentences;

    /** A writer about an audit evaluated by the pack, in the language of that ISO 639-1 code. */
    public DataGapsDocument(RulePack pack, SafetyAudit audit, String language) {
        this.sentences = new GapSentences(pack, audit, Phrases.in(language));
    }

    /** The document, with at most ten gaps. */
    public DataGapsJson write(DataGaps gaps) {
        return new DataGapsJson()
                .summary(sentences.head(gaps))
                .asked(gaps.asked())
                .runs(gaps.runs())
                .bounded(gaps.isBounded())
                .gaps(gaps.gaps().stream().limit(MOST).map(this::gap).toList());
    }

    private DataGapJson gap(DataGap gap) {
        List<String> answers = sentences.answers(gap);
        return new DataGapJson()
                .kind(DataGapJson.KindEnum.fromValue(gap.kind().code()))
                .code(gap.code().isEmpty() ? null : gap.code())
                .area(gap.area().isEmpty() ? null : gap.area())
                .weight(BigDecimal.valueOf(gap.weight()).setScale(4, RoundingMode.HALF_EVEN))
                .question(sentences.question(gap))
                .answers(answers)
                .outcomes(gap.outcomes().stream().map(DataGapsDocument::outcome).toList());
    }

    private static DataGapOutcomeJson outcome(DataGap.Outcome outcome) {
        return new DataGapOutcomeJson()
                .value(outcome.value())
                .enters(outcome.enters())
                .leaves(outcome.leaves())
                .otherStrength(outcome.otherStrength());
    }
}
