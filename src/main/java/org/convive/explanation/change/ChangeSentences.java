package org.convive.explanation.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.convive.audit.ElementKind;
import org.convive.audit.SafetyAudit;
import org.convive.explanation.Phrases;
import org.convive.explanation.RuleReading;
import org.convive.recommendation.Points;
import org.convive.recommendation.Strength;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Words;

/** Says what would change an answer, in short sentences that can be read aloud. */
public final class ChangeSentences {

    private final Phrases phrases;
    private final RuleReading reading;
    private final Map<String, String> areas = new HashMap<>();

    /** Sentences about an answer of the pack to an audit, in one language. */
    public ChangeSentences(RulePack pack, SafetyAudit audit, Phrases phrases) {
        this.phrases = phrases;
        this.reading = new RuleReading(pack, phrases);
        audit.areas().forEach(area -> areas.put(area.id(), area.name()));
    }

    /** What was found in search of an aim: a head, a sentence for each set of changes, and whether there may be more. */
    public List<String> read(String programme, Counterfactuals result) {
        var said = new ArrayList<String>();
        String name = quoted(Words.PROGRAMME, programme);
        String key = (result.found().isEmpty() ? "change.none." : "change.head.")
                + result.aim().code();
        said.add(phrases.say(key, name, word(result.before())));
        result.found().forEach(one -> said.add(read(result, one)));
        if (result.isBounded()) {
            said.add(phrases.say("change.bounded", String.valueOf(result.runs())));
        }
        return said;
    }

    /** One set of changes with its effect. */
    public String read(Counterfactuals result, Counterfactual one) {
        String changes = one.changes().stream().map(this::read).collect(Collectors.joining(phrases.say("reading.and")));
        String effect = phrases.say(
                "change.effect." + result.aim().code(),
                String.valueOf(one.after().rank()),
                word(one.after()),
                word(result.before()));
        return phrases.say("change.if", changes, effect);
    }

    private String word(Position position) {
        return position.strength()
                .map(Strength::code)
                .map(code -> phrases.say("strength." + code))
                .orElse("");
    }

    /** One change, as it stands after "if". */
    public String read(Change change) {
        if (change instanceof Change.Severity severity) {
            String name = named(severity.finding().factor(), severity.finding().area());
            return severity.finding().severity().isPresent()
                    ? phrases.say(
                            "change.severity",
                            name,
                            share(severity.to()),
                            share(severity.finding().severity().getAsDouble()))
                    : phrases.say("change.severity-unstated", name, share(severity.to()));
        }
        if (change instanceof Change.Confidence confidence) {
            return phrases.say(
                    "change.confidence",
                    named(confidence.finding().factor(), confidence.finding().area()),
                    share(confidence.to()),
                    share(confidence.from()));
        }
        if (change instanceof Change.Found found) {
            return phrases.say("change.found", named(found.factor(), found.area()), share(found.severity()));
        }
        if (change instanceof Change.NotFound gone) {
            return phrases.say(
                    "change.not-found",
                    named(gone.finding().factor(), gone.finding().area()));
        }
        if (change instanceof Change.Capacity capacity) {
            String to = capacity.present() ? ".present" : ".missing";
            return phrases.say("change.capacity." + capacity.from() + to, quoted(Words.CAPACITY, capacity.capacity()));
        }
        return change instanceof Change.Budget budget ? read(budget) : read((Change.Horizon) change);
    }

    private String read(Change.Budget budget) {
        return budget.from().isEmpty() && budget.to() <= 1
                ? phrases.say("change.budget-some")
                : phrases.say("change.budget", phrases.number(budget.to()));
    }

    private String read(Change.Horizon horizon) {
        String to = String.valueOf(horizon.to());
        return horizon.from().isPresent()
                ? phrases.say(
                        "change.horizon", to, String.valueOf(horizon.from().getAsInt()))
                : phrases.say("change.horizon-unstated", to);
    }

    /** What one thing that the audit says carries of a programme. */
    public String read(LeftOneOut left, LeftOneOut.Carried carried) {
        Points points = carried.points();
        String key = points.hundredths() == 0 ? "moves" : points.hundredths() > 0 ? "loses" : "gains";
        if (carried.leaves()) {
            key = points.hundredths() > 0 ? "leaves" : "drops-out";
        }
        return phrases.say(
                "carried." + key,
                name(left),
                points(new Points(Math.abs(points.hundredths()))),
                String.valueOf(carried.without().rank()));
    }

    /** The thing that is left out. */
    public String name(LeftOneOut left) {
        Words words = left.kind() == ElementKind.INDICATOR ? Words.INDICATOR : Words.FACTOR;
        return phrases.say("carried." + left.kind().singular(), quoted(words, left.about()));
    }

    private String named(String factor, Optional<String> area) {
        String name = quoted(Words.FACTOR, factor);
        return area.map(id -> phrases.say("whynot.somewhere", name, areas.getOrDefault(id, id)))
                .orElse(name);
    }

    private String quoted(Words words, String code) {
        return phrases.say("reading.quoted", reading.word(words, code));
    }

    private String share(double share) {
        return phrases.say("share.of-hundred", phrases.number(Math.round(share * 10_000) / 100.0));
    }

    private String points(Points points) {
        String amount = phrases.number(points.decimal().doubleValue());
        return phrases.say(points.hundredths() == 100 ? "reading.point" : "reading.points", amount);
    }
}
