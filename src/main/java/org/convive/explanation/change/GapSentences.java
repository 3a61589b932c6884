package org.convive.explanation.change;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.convive.audit.SafetyAudit;
import org.convive.explanation.Phrases;
import org.convive.explanation.RuleReading;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Words;

/** Says what would be worth knowing, as a question with what would follow from each answer. */
public final class GapSentences {

    private final Phrases phrases;
    private final RuleReading reading;
    private final SafetyAudit audit;

    /** Sentences about an audit evaluated by the pack, in one language. */
    public GapSentences(RulePack pack, SafetyAudit audit, Phrases phrases) {
        this.phrases = phrases;
        this.reading = new RuleReading(pack, phrases);
        this.audit = audit;
    }

    /** What was tried, and the one thing that is most worth knowing, if anything is. */
    public List<String> head(DataGaps gaps) {
        var said = new ArrayList<String>();
        said.add(
                gaps.gaps().isEmpty()
                        ? phrases.say("gaps.none", String.valueOf(gaps.asked()))
                        : phrases.say("gaps.first", question(gaps.gaps().get(0))));
        if (gaps.isBounded()) {
            said.add(phrases.say("gaps.bounded", String.valueOf(gaps.asked())));
        }
        return said;
    }

    /** The question that would close a gap. */
    public String question(DataGap gap) {
        String key = "gaps.question." + gap.kind().code();
        String about = switch (gap.kind()) {
            case SEVERITY, PRESENCE, CAPACITY -> reading.word(Words.FACTOR, gap.code());
            case INDICATOR -> reading.word(Words.INDICATOR, gap.code());
            case HORIZON -> "";
        };
        return gap.area().isEmpty()
                ? phrases.say(key, about)
                : phrases.say("gaps.in-area", phrases.say(key, about), area(gap.area()));
    }

    private String area(String id) {
        return audit.areas().stream()
                .filter(area -> area.id().equals(id))
                .map(area -> area.name())
                .findFirst()
                .orElse(id);
    }

    /** What would follow from each answer. */
    public List<String> answers(DataGap gap) {
        return gap.outcomes().stream().map(outcome -> answer(gap, outcome)).toList();
    }

    private String answer(DataGap gap, DataGap.Outcome outcome) {
        var parts = new ArrayList<String>();
        add(parts, "gaps.enters", outcome.enters());
        add(parts, "gaps.leaves", outcome.leaves());
        add(parts, "gaps.strength", outcome.otherStrength());
        String what = parts.isEmpty() ? phrases.say("gaps.nothing") : String.join("; ", parts);
        return phrases.say("gaps.if", phrases.say("gaps.value." + gap.kind().code() + "." + outcome.value()), what);
    }

    private void add(List<String> parts, String key, List<String> programmes) {
        if (!programmes.isEmpty()) {
            parts.add(phrases.say(
                    key,
                    programmes.stream()
                            .map(id -> reading.word(Words.PROGRAMME, id))
                            .collect(Collectors.joining(", "))));
        }
    }
}
