package org.convive.explanation;

import java.util.ArrayList;
import java.util.List;
import org.convive.inference.Fact;
import org.convive.inference.probe.Blocked;
import org.convive.inference.probe.Blocked.Lack;
import org.convive.inference.probe.Blocked.NearMiss;
import org.convive.inference.probe.Blocked.Part;
import org.convive.rulepack.RulePack;

/** Says in plain words why a rule does not hold: its first unmet condition, and what came nearest to it. */
public final class WhyNot {

    private final Phrases phrases;
    private final RuleReading reading;
    private final LackReading lacks;

    /** Sentences about rules of the pack, in one language. */
    public WhyNot(RulePack pack, Phrases phrases) {
        this.phrases = phrases;
        this.reading = new RuleReading(pack, phrases);
        this.lacks = LackReading.exact(pack, phrases);
    }

    /** The unmet condition with its place in the pack, what was met of it, and the nearest miss: a line each. */
    public List<String> lines(Blocked blocked) {
        var lines = new ArrayList<String>();
        lines.add(phrases.say(
                "why-not.condition",
                String.valueOf(blocked.ordinal()),
                String.valueOf(blocked.rule().conditions().size()),
                blocked.condition().pattern().at().toString(),
                reading.read(blocked.condition())));
        if (!blocked.held().isEmpty()) {
            lines.add(phrases.say(
                    "why-not.held",
                    String.join(", ", blocked.held().stream().map(this::name).toList())));
        }
        lines.add(blocked.nearest().map(this::nearest).orElseGet(() -> met(blocked)));
        return lines;
    }

    private String met(Blocked blocked) {
        String type = phrases.say("fact." + blocked.condition().pattern().type().name());
        if (blocked.seen() == 0) {
            return phrases.say("why-not.none", type);
        }
        List<String> parts = blocked.parts().stream().map(this::met).toList();
        return phrases.say("why-not.met", type, String.valueOf(blocked.seen()), String.join(", ", parts));
    }

    private String met(Part part) {
        String key = part.met() == 1 ? "why-not.met.one" : "why-not.met.part";
        return phrases.say(key, String.valueOf(part.met()), lacks.asked(part.constraint()));
    }

    private String nearest(NearMiss miss) {
        if (miss instanceof NearMiss.Short near) {
            List<String> lacks = near.lacks().stream().map(this::lack).toList();
            return phrases.say("why-not.nearest", name(near.fact()), String.join("; ", lacks));
        }
        if (miss instanceof NearMiss.Present present) {
            return phrases.say("why-not.present", name(present.fact()));
        }
        NearMiss.Beyond beyond = (NearMiss.Beyond) miss;
        return phrases.say(
                "why-not.lack",
                phrases.say("figure." + beyond.figure().name()),
                Double.isNaN(beyond.value()) ? phrases.say("why-not.unknown") : phrases.exactly(beyond.value()),
                lacks.needs(
                        beyond.limit().operator(),
                        phrases.exactly(beyond.limit().value())));
    }

    private String lack(Lack lack) {
        return phrases.say("why-not.lack", lacks.field(lack), lacks.value(lack), lacks.needs(lack));
    }

    private String name(Fact fact) {
        return phrases.say("fact." + fact.type().name()) + " " + fact.key();
    }
}
