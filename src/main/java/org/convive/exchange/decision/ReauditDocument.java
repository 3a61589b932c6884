package org.convive.exchange.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.convive.advisory.Advice;
import org.convive.audit.SeverityBand;
import org.convive.exchange.AdviceDocument;
import org.convive.exchange.Names;
import org.convive.exchange.model.IndicatorChangeJson;
import org.convive.exchange.model.NeedChangeJson;
import org.convive.exchange.model.ProgrammeStandingJson;
import org.convive.exchange.model.ReauditJson;
import org.convive.explanation.Phrases;
import org.convive.portfolio.plan.Held;
import org.convive.portfolio.plan.Reaudit;
import org.convive.portfolio.plan.Reaudit.IndicatorChange;
import org.convive.portfolio.plan.Reaudit.NeedChange;
import org.convive.portfolio.plan.Reaudit.Standing;
import org.convive.portfolio.plan.Reaudit.Verdict;
import org.convive.recommendation.Recommendation;
import org.convive.vocabulary.TermList;
import org.jspecify.annotations.Nullable;

/** Writes what changed between the audit of a plan and a later one. */
public final class ReauditDocument {

    /** Severities are kept to two decimals; less than this is no difference. */
    private static final double NOTHING = 0.005;

    private final Advice before;
    private final Advice after;
    private final Names names;
    private final NeedNames then;
    private final NeedNames now;
    private final Phrases phrases;
    private final PlanSentences plan;

    /** A writer about the answers to two audits, in the language of that ISO 639-1 code. */
    public ReauditDocument(Advice before, Advice after, String language) {
        this.before = before;
        this.after = after;
        this.names = new Names(after.pack(), language);
        this.then = new NeedNames(before, names);
        this.now = new NeedNames(after, names);
        this.phrases = Phrases.in(language);
        this.plan = new PlanSentences(after, names, now);
    }

    /** The document. */
    public ReauditJson write(Reaudit reaudit) {
        return new ReauditJson()
                .place(after.audit().place().name())
                .samePlace(reaudit.samePlace())
                .summary(summary(reaudit))
                .indicators(reaudit.indicators().stream().map(this::indicator).toList())
                .needs(reaudit.needs().stream().map(this::need).toList())
                .programmes(reaudit.programmes().stream().map(this::standing).toList())
                .cautions(cautions(reaudit))
                .provenance(AdviceDocument.provenance(after.provenance()));
    }

    private List<String> summary(Reaudit reaudit) {
        List<NeedChange> planned =
                reaudit.needs().stream().filter(NeedChange::inPlan).toList();
        long less = planned.stream()
                .map(ReauditDocument::status)
                .filter(status -> status.equals("gone") || status.equals("less"))
                .count();
        long more =
                planned.stream().filter(change -> status(change).equals("more")).count();
        String fresh = reaudit.needs().stream()
                .filter(change -> !change.inPlan() && change.before().isEmpty())
                .map(change -> now.full(change.need().key()))
                .collect(Collectors.joining("; "));
        return List.of(
                phrases.say(
                        "reaudit.summary.indicators",
                        reaudit.indicators().size(),
                        count(reaudit, Verdict.BETTER),
                        count(reaudit, Verdict.WORSE),
                        count(reaudit, Verdict.SAME),
                        count(reaudit, Verdict.UNKNOWN)),
                phrases.say("reaudit.summary.needs", planned.size(), less, more, planned.size() - less - more),
                fresh.isEmpty() ? phrases.say("reaudit.summary.none-new") : phrases.say("reaudit.summary.new", fresh));
    }

    private static long count(Reaudit reaudit, Verdict verdict) {
        return reaudit.indicators().stream()
                .filter(change -> change.verdict() == verdict)
                .count();
    }

    private List<String> cautions(Reaudit reaudit) {
        var said = new ArrayList<String>();
        if (!reaudit.samePlace()) {
            said.add(phrases.say(
                    "reaudit.caution.place",
                    before.audit().place().name(),
                    after.audit().place().name()));
        }
        said.add(phrases.say("reaudit.caution.cause"));
        said.add(phrases.say("reaudit.caution.findings"));
        if (reaudit.indicators().stream()
                .anyMatch(change -> change.beyondElsewhere().isPresent())) {
            said.add(phrases.say("reaudit.caution.elsewhere"));
        }
        return said;
    }

    private IndicatorChangeJson indicator(IndicatorChange change) {
        return new IndicatorChangeJson()
                .code(change.indicator().code())
                .name(change.indicator().name().in(names.language()))
                .area(change.area().map(now::areaName).orElse(null))
                .before(decimal(change.before()))
                .after(decimal(change.after()))
                .verdict(IndicatorChangeJson.VerdictEnum.fromValue(
                        change.verdict().code()))
                .text(text(change));
    }

    private String text(IndicatorChange change) {
        String unit = change.indicator().unit();
        if (change.before().isEmpty() && change.after().isEmpty()) {
            return phrases.say("reaudit.indicator.none");
        }
        if (change.after().isEmpty()) {
            return phrases.say(
                    "reaudit.indicator.before-only",
                    plan.value(unit, change.before().getAsDouble()));
        }
        if (change.before().isEmpty()) {
            return phrases.say(
                    "reaudit.indicator.after-only",
                    plan.value(unit, change.after().getAsDouble()));
        }
        String known = phrases.say(
                "reaudit.indicator.known",
                plan.value(unit, change.before().getAsDouble()),
                plan.value(unit, change.after().getAsDouble()));
        return change.beyondElsewhere().isPresent()
                ? known
                        + " "
                        + phrases.say(
                                "reaudit.indicator.beyond",
                                phrases.number(change.beyondElsewhere().getAsDouble()))
                : known;
    }

    private NeedChangeJson need(NeedChange change) {
        String key = change.need().key();
        NeedNames named = change.after().isPresent() ? now : then;
        String status = status(change);
        return new NeedChangeJson()
                .need(key)
                .name(named.name(key))
                .area(named.area(key).orElse(null))
                .before(change.before()
                        .map(Held::severity)
                        .map(ReauditDocument::decimal)
                        .orElse(null))
                .after(change.after()
                        .map(Held::severity)
                        .map(ReauditDocument::decimal)
                        .orElse(null))
                .status(NeedChangeJson.StatusEnum.fromValue(status))
                .inPlan(change.inPlan())
                .text(phrases.say(
                        "reaudit.need." + status, named.full(key), level(change.before()), level(change.after())));
    }

    private static String status(NeedChange change) {
        if (change.after().isEmpty()) {
            return "gone";
        }
        if (change.before().isEmpty()) {
            return "new";
        }
        OptionalDouble before = change.before().get().severity();
        OptionalDouble after = change.after().get().severity();
        if (before.isEmpty() || after.isEmpty()) {
            return "unknown";
        }
        double more = after.getAsDouble() - before.getAsDouble();
        if (Math.abs(more) < NOTHING) {
            return "same";
        }
        return more < 0 ? "less" : "more";
    }

    private String level(Optional<Held> held) {
        return held.map(Held::severity)
                .filter(OptionalDouble::isPresent)
                .map(severity -> phrases.number(severity.getAsDouble()) + ", "
                        + phrases.say("level."
                                + SeverityBand.of(severity.getAsDouble()).code()))
                .orElse("");
    }

    private ProgrammeStandingJson standing(Standing standing) {
        String name = names.programme(standing.programme());
        String was = strength(standing.before());
        String is = strength(standing.after());
        return new ProgrammeStandingJson()
                .programme(standing.programme())
                .name(name)
                .before(was)
                .after(is)
                .text(
                        was.equals(is)
                                ? phrases.say("reaudit.standing.same", name, is)
                                : phrases.say("reaudit.standing.changed", name, was, is));
    }

    private String strength(Optional<Recommendation> recommendation) {
        return recommendation
                .map(one -> after.pack()
                        .vocabulary()
                        .termName(TermList.STRENGTHS, one.strength().code(), names.language()))
                .orElseGet(() -> phrases.say("reaudit.not-suggested"));
    }

    private static @Nullable BigDecimal decimal(OptionalDouble value) {
        return value.isPresent() ? BigDecimal.valueOf(value.getAsDouble()) : null;
    }
}
