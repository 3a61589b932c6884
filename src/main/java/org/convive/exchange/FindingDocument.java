package org.convive.exchange;

import java.util.List;
import java.util.OptionalDouble;
import org.convive.exchange.model.CheckJson;
import org.convive.exchange.model.FindingJson;
import org.convive.exchange.model.SignalJson;
import org.convive.inference.Adjustment;
import org.convive.inference.EstablishedFinding;
import org.convive.inference.Fact;
import org.convive.inference.Signal;
import org.convive.rulepack.model.Rule;

/** Writes findings with everyone who says so. */
final class FindingDocument {

    private final Names names;

    FindingDocument(Names names) {
        this.names = names;
    }

    FindingJson write(EstablishedFinding finding) {
        Fact fact = finding.fact();
        return new FindingJson()
                .id(fact.key())
                .factor(finding.factor())
                .name(names.factor(finding.factor()))
                .kind(fact.text("kind"))
                .dimension(fact.text("dimension"))
                .area(finding.area().orElse(null))
                .severity(number(finding.severity()))
                .level(FindingJson.LevelEnum.fromValue(fact.text("level")))
                .confidence(finding.confidence())
                .trend(fact.text("trend"))
                .origin(FindingJson.OriginEnum.fromValue(fact.text("origin")))
                .contradicted(finding.isContradicted())
                .signals(finding.signals().stream().map(this::signal).toList())
                .checks(finding.adjustments().stream().map(this::check).toList());
    }

    private SignalJson signal(Signal signal) {
        var json = new SignalJson()
                .source(SignalJson.SourceEnum.fromValue(signal.source()))
                .severity(number(signal.severity()))
                .confidence(signal.confidence())
                .confidenceAssumed(signal.confidenceAssumed())
                .from(null);
        if (signal.firing().isEmpty()) {
            return json.finding(signal.fact().key().replaceFirst("^finding:", ""));
        }
        Rule rule = signal.firing().get().rule();
        List<String> read =
                signal.firing().get().facts().stream().map(Fact::toString).toList();
        return json.rule(rule.id())
                .text(rule.rationale().in(names.language()))
                .from(read)
                .at(names.place(rule.at()));
    }

    private CheckJson check(Adjustment adjustment) {
        Rule rule = adjustment.firing().rule();
        return new CheckJson()
                .kind(
                        switch (adjustment.verb()) {
                            case AGREE -> CheckJson.KindEnum.AGREEMENT;
                            case CONTRADICT -> CheckJson.KindEnum.CONTRADICTION;
                            default -> CheckJson.KindEnum.BLIND_SPOT;
                        })
                .change(adjustment.change())
                .rule(rule.id())
                .text(rule.rationale().in(names.language()))
                .at(names.place(rule.at()));
    }

    private static @org.jspecify.annotations.Nullable Double number(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }
}
