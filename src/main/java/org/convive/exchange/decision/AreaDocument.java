package org.convive.exchange.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.convive.exchange.Names;
import org.convive.exchange.model.AreaSelectionJson;
import org.convive.exchange.model.SelectedAreaJson;
import org.convive.explanation.Phrases;
import org.convive.portfolio.area.AreaSelection;
import org.convive.portfolio.area.AreaSelection.Selected;
import org.convive.portfolio.area.AreaWish;
import org.convive.portfolio.area.Incidence;
import org.convive.rulepack.RulePack;
import org.convive.vocabulary.IndicatorDefinition;

/** Writes the proposed areas as the document of the interface. */
public final class AreaDocument {

    private final Names names;
    private final Phrases phrases;

    /** A writer in the words of a pack and a language. */
    public AreaDocument(RulePack pack, String language) {
        this.names = new Names(pack, language);
        this.phrases = Phrases.in(language);
    }

    /** The document. */
    public AreaSelectionJson write(IndicatorDefinition indicator, AreaWish wish, AreaSelection selection) {
        return new AreaSelectionJson()
                .indicator(names.indicator(indicator.code()))
                .procedure(procedure(indicator, wish, selection))
                .areas(selection.areas().stream()
                        .map(one -> area(indicator, one, selection.ranked()))
                        .toList())
                .left(selection.ranked() - selection.areas().size())
                .problems(problems(selection));
    }

    private SelectedAreaJson area(IndicatorDefinition indicator, Selected one, int ranked) {
        double value = one.area().value().orElseThrow();
        return new SelectedAreaJson()
                .id(one.area().id())
                .name(one.area().name())
                .group(one.area().group().orElse(null))
                .incidence(
                        SelectedAreaJson.IncidenceEnum.fromValue(one.incidence().code()))
                .value(BigDecimal.valueOf(value))
                .rank(one.rank())
                .text(phrases.say(
                        "areas.why." + one.incidence().code(),
                        one.rank(),
                        ranked,
                        indicator.name().in(names.language()),
                        phrases.exactly(value)));
    }

    private List<String> procedure(IndicatorDefinition indicator, AreaWish wish, AreaSelection selection) {
        var steps = new ArrayList<String>();
        steps.add(phrases.say(
                indicator.worseWhenHigh() ? "areas.step.rank-high" : "areas.step.rank-low",
                selection.ranked(),
                indicator.name().in(names.language())));
        steps.add(phrases.say("areas.step.thirds"));
        steps.add(phrases.say("areas.step.take", wish.high(), wish.medium(), wish.low()));
        wish.perGroup().ifPresent(most -> steps.add(phrases.say("areas.step.group", most)));
        steps.add(phrases.say("areas.step.one"));
        return steps;
    }

    private List<String> problems(AreaSelection selection) {
        var problems = new ArrayList<String>();
        for (Incidence incidence : Incidence.values()) {
            Integer missing = selection.missing().get(incidence);
            if (missing != null) {
                problems.add(phrases.say("areas.missing", missing, phrases.say("areas.incidence." + incidence.code())));
            }
        }
        if (!selection.withoutValue().isEmpty()) {
            problems.add(phrases.say("areas.without", String.join(", ", selection.withoutValue())));
        }
        return problems;
    }
}
