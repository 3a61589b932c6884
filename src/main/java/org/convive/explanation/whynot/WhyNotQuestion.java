package org.convive.explanation.whynot;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.convive.inference.Firing;
import org.convive.inference.Inference;
import org.convive.inference.probe.Blocked;
import org.convive.inference.probe.Blocked.NearMiss;
import org.convive.inference.probe.Probe;
import org.convive.knowledge.EvidenceGrade;
import org.convive.knowledge.GradedProgramme;
import org.convive.recommendation.LeftOut;
import org.convive.recommendation.Ranking;
import org.convive.recommendation.Recommendation;
import org.convive.recommendation.Warning;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Argument;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Verb;

/** Asks of one answer why something isn't in it. Not to be shared between threads. */
public final class WhyNotQuestion {

    private static final Comparator<Blocked> NEAREST_FIRST = Comparator.comparing(
                    (Blocked blocked) -> blocked.nearest().isEmpty())
            .thenComparing(Comparator.comparingDouble(WhyNotQuestion::share).reversed())
            .thenComparingInt(WhyNotQuestion::lacks)
            .thenComparing(blocked -> blocked.rule().id());

    private final RulePack pack;
    private final Inference inference;
    private final Ranking ranking;
    private final Probe probe;

    /**
     * A question about an answer.
     *
     * @param pack the pack that made it
     * @param inference what the rules concluded
     * @param ranking what is recommended
     */
    public WhyNotQuestion(RulePack pack, Inference inference, Ranking ranking) {
        this.pack = pack;
        this.inference = inference;
        this.ranking = ranking;
        this.probe = Probe.of(pack.groups(), inference);
    }

    /** How much of a rule was met. */
    private static double share(Blocked blocked) {
        return (blocked.ordinal() - 1.0) / blocked.rule().conditions().size();
    }

    private static int lacks(Blocked blocked) {
        return blocked.nearest().orElse(null) instanceof NearMiss.Short near
                ? near.lacks().size()
                : 1;
    }

    /** Why a programme is not recommended, or that it is; none where the pack has no such programme. */
    public Optional<ProgrammeAnswer> programme(String id) {
        return pack.knowledge().programme(id).map(programme -> new ProgrammeAnswer(programme, reason(programme)));
    }

    /** Why a rule doesn't hold, or how it does; none where the pack has no such rule. */
    public Optional<RuleAnswer> rule(String id) {
        return pack.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .map(this::answer);
    }

    private RuleAnswer answer(Rule rule) {
        List<Firing> firings = inference.firings().stream()
                .filter(firing -> firing.rule().id().equals(rule.id()))
                .sorted(Firing.READING_ORDER)
                .toList();
        return new RuleAnswer(rule, firings, firings.isEmpty() ? probe.blocked(rule) : Optional.empty());
    }

    private Reason reason(GradedProgramme programme) {
        Optional<Recommendation> listed = ranking.of(programme.id());
        if (listed.isPresent()) {
            return listed(listed.get());
        }
        Optional<LeftOut> leftOut = ranking.notListed().stream()
                .filter(one -> one.recommendation().candidate().id().equals(programme.id()))
                .findFirst();
        if (leftOut.isPresent()) {
            return leftOut(leftOut.get());
        }
        Optional<Warning> warning = ranking.warnings().stream()
                .filter(one -> one.programme().id().equals(programme.id()))
                .findFirst();
        EvidenceGrade grade = programme.main().grade();
        if (warning.isPresent() || grade == EvidenceGrade.H || grade == EvidenceGrade.N) {
            return new Reason.DoNotUse(
                    warning.map(Warning::judgements).orElse(List.of()),
                    Relatives.nearest(
                            programme.programme(),
                            warning.map(Warning::alternatives).orElse(List.of()),
                            ranking));
        }
        List<Blocked> blocked = suggesting(programme.id());
        return blocked.isEmpty() ? new Reason.NoRule() : new Reason.NoneHolds(blocked);
    }

    private static Reason listed(Recommendation recommendation) {
        return recommendation.strength().isForNow()
                ? new Reason.Recommended(recommendation)
                : new Reason.NotNow(recommendation, recommendation.candidate().missingCapacities());
    }

    private Reason leftOut(LeftOut leftOut) {
        Recommendation recommendation = leftOut.recommendation();
        return switch (leftOut.cause()) {
            case EXCLUDED ->
                new Reason.Excluded(
                        recommendation, recommendation.candidate().exclusion().orElseThrow());
            case BELOW_THE_CUT ->
                new Reason.BelowTheCut(
                        recommendation, pack.settings().strength().pilot());
            case ALIKE_LISTED -> new Reason.LeftOff(leftOut, leftOut.beside().flatMap(ranking::of));
            case PAST_THE_LIMIT -> new Reason.LeftOff(leftOut, weakestListed(recommendation));
        };
    }

    /** The weakest that is listed of those that can be used now, or can't, as this one. */
    private Optional<Recommendation> weakestListed(Recommendation leftOut) {
        return ranking.recommendations().stream()
                .filter(listed ->
                        listed.strength().isForNow() == leftOut.strength().isForNow())
                .reduce((stronger, weaker) -> weaker);
    }

    private List<Blocked> suggesting(String programme) {
        return pack.rules().stream()
                .filter(rule -> suggests(rule, programme))
                .flatMap(rule -> probe.blocked(rule).stream())
                .sorted(NEAREST_FIRST)
                .toList();
    }

    private static boolean suggests(Rule rule, String programme) {
        return rule.verb() == Verb.SUGGEST && rule.arguments().get(0).equals(new Argument.Text(programme));
    }
}
