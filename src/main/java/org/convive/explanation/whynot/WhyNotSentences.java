package org.convive.explanation.whynot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.convive.audit.SafetyAudit;
import org.convive.explanation.Phrases;
import org.convive.explanation.RuleReading;
import org.convive.inference.Fact;
import org.convive.inference.Firing;
import org.convive.inference.Judgement;
import org.convive.inference.probe.Blocked;
import org.convive.knowledge.EvidenceGrade;
import org.convive.knowledge.GradedProgramme;
import org.convive.recommendation.Candidate;
import org.convive.recommendation.Contribution;
import org.convive.recommendation.LeftOut;
import org.convive.recommendation.Points;
import org.convive.recommendation.Recommendation;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Words;

/** Says why something isn't recommended, in short sentences that can be read aloud. */
public final class WhyNotSentences {

    /** More rules than this tire a reader; the data has them all. */
    private static final int MOST_RULES = 3;

    private final RulePack pack;
    private final Phrases phrases;
    private final RuleReading reading;
    private final BlockedSentences blocked;

    /** Sentences about an answer of the pack to an audit, in one language. */
    public WhyNotSentences(RulePack pack, SafetyAudit audit, Phrases phrases) {
        this.pack = pack;
        this.phrases = phrases;
        this.reading = new RuleReading(pack, phrases);
        this.blocked = new BlockedSentences(pack, audit, phrases);
    }

    /** Why a programme isn't recommended, or that it is. */
    public List<String> read(ProgrammeAnswer answer) {
        String name = name(answer.programme().id());
        Reason reason = answer.reason();
        if (reason instanceof Reason.Recommended recommended) {
            return List.of(standing("whynot.recommended", name, recommended.recommendation()));
        }
        if (reason instanceof Reason.NotNow notNow) {
            return notNow(name, notNow);
        }
        if (reason instanceof Reason.BelowTheCut below) {
            return belowTheCut(name, below);
        }
        if (reason instanceof Reason.LeftOff leftOff) {
            return leftOff(name, leftOff);
        }
        if (reason instanceof Reason.Excluded excluded) {
            return excluded(name, excluded);
        }
        if (reason instanceof Reason.DoNotUse doNotUse) {
            return doNotUse(name, answer.programme(), doNotUse);
        }
        return reason instanceof Reason.NoneHolds none
                ? noneHolds(name, none.rules())
                : List.of(phrases.say("whynot.no-rule", name), phrases.say("whynot.no-rule.gap"));
    }

    /** Why a rule doesn't hold, or how it does. */
    public List<String> read(RuleAnswer answer) {
        var said = new ArrayList<String>();
        Rule rule = answer.rule();
        said.add(phrases.say("whynot.rule", reading.read(rule)));
        if (answer.blocked().isEmpty()) {
            said.add(phrases.say(
                    answer.firings().size() == 1 ? "whynot.rule.holds-once" : "whynot.rule.holds",
                    String.valueOf(answer.firings().size())));
            answer.firings().stream()
                    .limit(MOST_RULES)
                    .map(Firing::facts)
                    .filter(facts -> !facts.isEmpty())
                    .map(this::names)
                    .distinct()
                    .forEach(facts -> said.add(phrases.say("whynot.rule.on", facts)));
            return said;
        }
        Blocked unmet = answer.blocked().get();
        said.add(phrases.say(
                rule.conditions().size() == 1 ? "whynot.rule.condition-only" : "whynot.rule.condition",
                String.valueOf(unmet.ordinal()),
                String.valueOf(rule.conditions().size()),
                blocked.read(unmet.condition())));
        said.addAll(blocked.misses(unmet));
        return said;
    }

    private String names(List<Fact> facts) {
        return facts.stream().map(blocked::name).distinct().collect(Collectors.joining("; "));
    }

    private String standing(String key, String name, Recommendation recommendation) {
        return phrases.say(
                key,
                name,
                String.valueOf(recommendation.rank()),
                phrases.say("strength." + recommendation.strength().code()),
                points(recommendation.candidate().score()));
    }

    private List<String> notNow(String name, Reason.NotNow notNow) {
        var said = new ArrayList<String>();
        said.add(standing("whynot.not-now", name, notNow.recommendation()));
        said.add(
                notNow.missing().isEmpty()
                        ? phrases.say("whynot.capped")
                        : phrases.say("whynot.missing", capacities(notNow.missing())));
        return said;
    }

    private String capacities(List<String> codes) {
        return codes.stream()
                .map(code -> phrases.say("reading.quoted", reading.word(Words.CAPACITY, code)))
                .collect(Collectors.joining("; "));
    }

    private List<String> belowTheCut(String name, Reason.BelowTheCut below) {
        Candidate candidate = below.recommendation().candidate();
        var said = new ArrayList<String>();
        said.add(phrases.say(
                "whynot.below",
                name,
                points(candidate.score()),
                points(Points.of(below.cut().score()))));
        boolean lacksPoints = below.lacks().compareTo(Points.NONE) > 0;
        said.add(lacksPoints ? phrases.say("whynot.lacks", points(below.lacks())) : phrases.say("whynot.unsure"));
        said.add(phrases.say(
                "whynot.parts",
                points(candidate.score(Contribution.Part.NEED)),
                points(candidate.score(Contribution.Part.EVIDENCE)),
                points(candidate.score(Contribution.Part.FIT))));
        return said;
    }

    private List<String> leftOff(String name, Reason.LeftOff leftOff) {
        String score = points(leftOff.leftOut().recommendation().candidate().score());
        String other =
                leftOff.other().map(listed -> name(listed.candidate().id())).orElse("");
        boolean isBehind = leftOff.behind().compareTo(Points.NONE) > 0;
        if (leftOff.leftOut().cause() == LeftOut.Cause.ALIKE_LISTED) {
            return List.of(
                    phrases.say("whynot.enough", name, score),
                    phrases.say("whynot.alike", other),
                    isBehind
                            ? phrases.say("whynot.behind", points(leftOff.behind()))
                            : phrases.say("whynot.stronger-word"));
        }
        String length = String.valueOf(pack.settings().listing().atMost());
        return List.of(
                phrases.say("whynot.enough", name, score),
                phrases.say("whynot.full", length),
                isBehind
                        ? phrases.say("whynot.behind-last", points(leftOff.behind()), other)
                        : phrases.say("whynot.turns"));
    }

    private List<String> excluded(String name, Reason.Excluded excluded) {
        Judgement judgement = excluded.judgement();
        var said = new ArrayList<String>();
        said.add(phrases.say(
                "whynot.excluded",
                name,
                points(excluded.recommendation().candidate().score())));
        said.add(judgement.firing().rule().rationale().in(phrases.language()));
        String found = judgement.firing().facts().stream()
                .filter(fact -> fact.type() == FactType.FINDING)
                .map(this::described)
                .distinct()
                .collect(Collectors.joining("; "));
        if (!found.isEmpty()) {
            said.add(phrases.say("whynot.it-is", found));
        }
        return said;
    }

    private String described(Fact finding) {
        return phrases.say("finding.everywhere", blocked.name(finding), phrases.say("level." + finding.text("level")));
    }

    private List<String> doNotUse(String name, GradedProgramme programme, Reason.DoNotUse reason) {
        var said = new ArrayList<String>();
        said.add(
                switch (programme.main().grade()) {
                    case H -> phrases.say("whynot.harm", name);
                    case N -> phrases.say("whynot.no-effect", name);
                    default -> phrases.say("whynot.warned", name);
                });
        if (programme.harmReported() && programme.main().grade() != EvidenceGrade.H) {
            said.add(phrases.say("whynot.harm-reported"));
        }
        reason.warnings().stream()
                .map(warning -> warning.firing().rule().rationale().in(phrases.language()))
                .distinct()
                .forEach(said::add);
        Optional<Recommendation> instead = reason.instead();
        said.add(instead.map(
                        one -> standing("whynot.instead", name(one.candidate().id()), one))
                .orElseGet(() -> phrases.say("whynot.no-relative")));
        return said;
    }

    /** What several rules in a row miss alike is said once, after the last of them. */
    private List<String> noneHolds(String name, List<Blocked> rules) {
        var said = new ArrayList<String>();
        String count = String.valueOf(rules.size());
        said.add(phrases.say(rules.size() == 1 ? "whynot.blocked.one" : "whynot.blocked", name, count));
        List<String> before = List.of();
        for (int i = 0; i < Math.min(MOST_RULES, rules.size()); i++) {
            List<String> misses = blocked.misses(rules.get(i));
            if (!misses.equals(before)) {
                said.addAll(before);
            }
            said.add(phrases.say(asks(rules, i), blocked.asked(rules.get(i).rule())));
            before = misses;
        }
        said.addAll(before);
        int more = rules.size() - MOST_RULES;
        if (more > 0) {
            said.add(phrases.say(more == 1 ? "whynot.one-more" : "whynot.more", String.valueOf(more)));
        }
        return said;
    }

    private static String asks(List<Blocked> rules, int index) {
        if (rules.size() == 1) {
            return "whynot.it";
        }
        if (index > 0) {
            return "whynot.another";
        }
        return rules.get(0).nearest().isPresent() ? "whynot.nearest" : "whynot.first";
    }

    private String name(String programme) {
        return phrases.say("reading.quoted", reading.word(Words.PROGRAMME, programme));
    }

    private String points(Points points) {
        String amount = phrases.number(points.decimal().doubleValue());
        return phrases.say(points.hundredths() == 100 ? "reading.point" : "reading.points", amount);
    }
}
