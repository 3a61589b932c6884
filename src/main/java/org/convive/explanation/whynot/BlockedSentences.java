package org.convive.explanation.whynot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.convive.audit.SafetyAudit;
import org.convive.explanation.LackReading;
import org.convive.explanation.Phrases;
import org.convive.explanation.RuleReading;
import org.convive.inference.Fact;
import org.convive.inference.probe.Blocked;
import org.convive.inference.probe.Blocked.Lack;
import org.convive.inference.probe.Blocked.NearMiss;
import org.convive.inference.probe.Blocked.Part;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Rule;

/** Says why a rule doesn't hold, in sentences that can be read aloud. */
final class BlockedSentences {

    /** What a fact of a kind is named after. */
    private static final Map<FactType, String> NAMED_AFTER = Map.ofEntries(
            Map.entry(FactType.FINDING, "factor"),
            Map.entry(FactType.SIGNAL, "factor"),
            Map.entry(FactType.VOICED, "factor"),
            Map.entry(FactType.OBSERVATION, "factor"),
            Map.entry(FactType.PRIORITY, "factor"),
            Map.entry(FactType.AFFECTED, "factor"),
            Map.entry(FactType.ANSWERS, "factor"),
            Map.entry(FactType.CONTRAINDICATION, "factor"),
            Map.entry(FactType.INDICATOR, "code"),
            Map.entry(FactType.CAPACITY, "code"),
            Map.entry(FactType.REQUIREMENT, "capacity"),
            Map.entry(FactType.RUNNING, "programme"),
            Map.entry(FactType.CANDIDATE, "programme"),
            Map.entry(FactType.SERVES, "group"),
            Map.entry(FactType.DELIVERED, "by"),
            Map.entry(FactType.LINK, "flow"));

    private final Phrases phrases;
    private final RuleReading reading;
    private final LackReading lacks;

    BlockedSentences(RulePack pack, SafetyAudit audit, Phrases phrases) {
        this.phrases = phrases;
        this.reading = new RuleReading(pack, phrases);
        this.lacks = LackReading.aloud(pack, phrases, audit);
    }

    /** What a rule asks for, all in one. */
    String asked(Rule rule) {
        return String.join(phrases.say("reading.and"), reading.conditions(rule));
    }

    /** How far the rule was met, and what came nearest to the first unmet condition. */
    List<String> misses(Blocked blocked) {
        var said = new ArrayList<String>();
        if (blocked.ordinal() > 1 && !blocked.held().isEmpty()) {
            List<String> met =
                    blocked.held().stream().map(this::name).distinct().toList();
            said.add(phrases.say("whynot.met", String.join("; ", met)));
        }
        if (blocked.nearest().isPresent()) {
            said.addAll(nearest(blocked.nearest().get()));
        } else {
            said.add(nothingNear(blocked));
        }
        return said;
    }

    private List<String> nearest(NearMiss miss) {
        if (miss instanceof NearMiss.Short near) {
            String name = name(near.fact());
            return near.lacks().stream().map(lack -> lack(name, lack)).toList();
        }
        if (miss instanceof NearMiss.Present present) {
            return List.of(phrases.say("whynot.present", name(present.fact())));
        }
        NearMiss.Beyond beyond = (NearMiss.Beyond) miss;
        String needs = lacks.needs(
                beyond.limit().operator(), phrases.exactly(beyond.limit().value()));
        String figure = phrases.say("figure." + beyond.figure().name());
        return List.of(
                Double.isNaN(beyond.value())
                        ? phrases.say("whynot.no-figure", figure, needs)
                        : phrases.say("whynot.figure", figure, phrases.exactly(beyond.value()), needs));
    }

    private String lack(String name, Lack lack) {
        String key = lack.value().isPresent() ? "whynot.lack" : "whynot.lack-unknown";
        return phrases.say(key, name, lacks.field(lack), lacks.value(lack), lacks.needs(lack));
    }

    /** How many facts there were, and what none of them had. */
    private String nothingNear(Blocked blocked) {
        FactType type = blocked.condition().pattern().type();
        if (blocked.seen() == 0) {
            return phrases.say("whynot.none", phrases.say("facts." + type.name()));
        }
        List<Part> unmet =
                blocked.parts().stream().filter(part -> part.met() == 0).toList();
        if (unmet.stream().anyMatch(part -> isSubject(type, part))) {
            return ofSeen("whynot.elsewhere", blocked, "");
        }
        return unmet.isEmpty()
                ? ofSeen("whynot.not-together", blocked, parts(blocked.parts()))
                : ofSeen("whynot.unmet", blocked, asked(unmet));
    }

    private static boolean isSubject(FactType type, Part part) {
        return part.constraint() instanceof Constraint.OneOf
                && part.constraint().field().name().equals(NAMED_AFTER.get(type));
    }

    private String ofSeen(String key, Blocked blocked, String what) {
        String type = blocked.condition().pattern().type().name();
        return blocked.seen() == 1
                ? phrases.say(key + ".one", "1", phrases.say("fact." + type), what)
                : phrases.say(key, String.valueOf(blocked.seen()), phrases.say("facts." + type), what);
    }

    private String asked(List<Part> parts) {
        return String.join(
                "; ", parts.stream().map(part -> lacks.asked(part.constraint())).toList());
    }

    private String parts(List<Part> parts) {
        return String.join(
                "; ",
                parts.stream()
                        .map(part ->
                                phrases.say("whynot.part", String.valueOf(part.met()), lacks.asked(part.constraint())))
                        .toList());
    }

    /** A fact by what it is about, and where. */
    String name(Fact fact) {
        FactType type = fact.type();
        String field = NAMED_AFTER.get(type);
        if (field == null || fact.text(field).isEmpty()) {
            return phrases.say("the." + type.name());
        }
        String name =
                phrases.say("reading.quoted", reading.word(type.field(field).words(), fact.text(field)));
        boolean isSomewhere =
                type.fields().containsKey("area") && !fact.text("area").isEmpty();
        return isSomewhere
                ? phrases.say("whynot.somewhere", name, lacks.word(type.field("area"), fact.text("area")))
                : name;
    }

    /** What a condition that is written there asks for, in words. */
    String read(Condition condition) {
        return reading.read(condition);
    }
}
