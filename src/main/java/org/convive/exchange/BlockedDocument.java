package org.convive.exchange;

import java.util.List;
import org.convive.advisory.Advice;
import org.convive.exchange.model.BlockedRuleJson;
import org.convive.exchange.model.ConditionPartJson;
import org.convive.exchange.model.NearMissJson;
import org.convive.explanation.LackReading;
import org.convive.explanation.Phrases;
import org.convive.inference.Fact;
import org.convive.inference.probe.Blocked;
import org.convive.inference.probe.Blocked.Lack;
import org.convive.inference.probe.Blocked.NearMiss;

/** Writes rules that don't hold, with their first unmet condition and what came nearest to it. */
final class BlockedDocument {

    private final Names names;
    private final Phrases phrases;
    private final LackReading lacks;

    BlockedDocument(Advice advice, Phrases phrases, Names names) {
        this.names = names;
        this.phrases = phrases;
        this.lacks = LackReading.exact(advice.pack(), phrases);
    }

    BlockedRuleJson write(Blocked blocked) {
        return new BlockedRuleJson()
                .rule(blocked.rule().id())
                .at(names.place(blocked.rule().at()))
                .condition(blocked.ordinal())
                .conditions(blocked.rule().conditions().size())
                .conditionAt(names.place(blocked.condition().pattern().at()))
                .asks(names.reading().read(blocked.condition()))
                .met(blocked.held().stream().map(Fact::toString).toList())
                .seen(blocked.seen())
                .parts(blocked.parts().stream()
                        .map(part -> new ConditionPartJson()
                                .asks(lacks.asked(part.constraint()))
                                .met(part.met()))
                        .toList())
                .nearest(blocked.nearest().map(BlockedDocument::fact).orElse(null))
                .lacks(blocked.nearest().map(this::lacks).orElse(List.of()));
    }

    private static @org.jspecify.annotations.Nullable String fact(NearMiss miss) {
        if (miss instanceof NearMiss.Short near) {
            return near.fact().toString();
        }
        return miss instanceof NearMiss.Present present ? present.fact().toString() : null;
    }

    private List<NearMissJson> lacks(NearMiss miss) {
        if (miss instanceof NearMiss.Short near) {
            return near.lacks().stream().map(this::lack).toList();
        }
        if (miss instanceof NearMiss.Beyond beyond) {
            return List.of(new NearMissJson()
                    .field(beyond.figure().word())
                    .value(Double.isNaN(beyond.value()) ? null : beyond.value())
                    .needs(lacks.needs(
                            beyond.limit().operator(),
                            phrases.exactly(beyond.limit().value()))));
        }
        return List.of();
    }

    private NearMissJson lack(Lack lack) {
        return new NearMissJson()
                .field(lack.constraint().field().name())
                .value(lack.value().orElse(null))
                .needs(lacks.needs(lack));
    }
}
