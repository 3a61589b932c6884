package org.convive.advisory;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.convive.audit.SafetyAudit;
import org.convive.explanation.change.DataGapAnalysis;
import org.convive.explanation.change.DataGaps;
import org.convive.explanation.stability.Stability;
import org.convive.explanation.stability.StabilityAnalysis;
import org.convive.inference.EvaluationLimitReached;
import org.convive.inference.Inference;
import org.convive.inference.Limits;
import org.convive.inference.RuleEngine;
import org.convive.portfolio.Portfolio;
import org.convive.portfolio.PortfolioChoice;
import org.convive.portfolio.Wish;
import org.convive.portfolio.plan.Held;
import org.convive.portfolio.plan.Plan;
import org.convive.portfolio.plan.Planner;
import org.convive.portfolio.plan.Reaudit;
import org.convive.portfolio.plan.ReauditComparison;
import org.convive.recommendation.Ranking;
import org.convive.recommendation.Recommender;
import org.convive.rulepack.RulePack;

/** Advises on audits by the rules of one pack. Built once a pack, shared freely. */
public final class Advisor {

    private final RulePack pack;
    private final RuleEngine engine;
    private final Recommender recommender;
    private final EvaluationListener listener;

    /** An advisor by the rules of the pack. */
    public Advisor(RulePack pack) {
        this(pack, Limits.USUAL);
    }

    /** An advisor by the rules of the pack, each evaluation within these limits. */
    public Advisor(RulePack pack, Limits limits) {
        this(pack, new RuleEngine(pack, limits), new Recommender(pack), EvaluationListener.NONE);
    }

    private Advisor(RulePack pack, RuleEngine engine, Recommender recommender, EvaluationListener listener) {
        this.pack = pack;
        this.engine = engine;
        this.recommender = recommender;
        this.listener = listener;
    }

    /** The same advisor, which tells the listener of every evaluation. */
    public Advisor toldTo(EvaluationListener told) {
        return new Advisor(pack, engine, recommender, told);
    }

    /** The pack whose rules it follows. */
    public RulePack pack() {
        return pack;
    }

    /**
     * Walks one audit through the house. The same audit always gets the same answer.
     *
     * @throws org.convive.inference.EvaluationLimitReached if the rules go past the limits on this audit
     */
    public Advice advise(SafetyAudit audit) {
        long begun = System.nanoTime();
        try {
            Inference inference = engine.infer(audit);
            Ranking ranking = recommender.rank(inference);
            var advice = new Advice(audit, pack, inference, ranking, Versions.provenance(pack, audit));
            listener.evaluated(advice, Duration.ofNanos(System.nanoTime() - begun));
            return advice;
        } catch (EvaluationLimitReached reached) {
            listener.stopped(reached);
            throw reached;
        }
    }

    /**
     * The best set of the programmes of an answer under limits.
     *
     * @param wish what the set has to keep to
     */
    public Portfolio portfolio(Advice advice, Wish wish) {
        return new PortfolioChoice(pack).choose(advice.ranking(), advice.audit().context(), wish);
    }

    /**
     * The plan for programmes of an answer.
     *
     * @param programmes the programmes to plan
     * @param start the month in which it begins, where one is set
     */
    public Plan plan(Advice advice, Collection<String> programmes, Optional<YearMonth> start) {
        return new Planner(pack).plan(advice.audit(), advice.ranking(), programmes, start);
    }

    /**
     * Two audits of the same place against a plan.
     *
     * @param plan the plan that was made from the first
     * @param before the answer to the first
     * @param after the answer to the later one
     */
    public Reaudit reaudit(Plan plan, Advice before, Advice after) {
        return new ReauditComparison(plan).compare(side(before), side(after));
    }

    private ReauditComparison.Side side(Advice advice) {
        List<Held> needs = advice.inference().findings().stream()
                .filter(finding -> pack.vocabulary()
                        .factor(finding.factor())
                        .map(factor -> factor.kind().isNeed())
                        .orElse(true))
                .map(finding -> new Held(finding.fact().key(), finding.factor(), finding.area(), finding.severity()))
                .toList();
        return new ReauditComparison.Side(advice.audit(), advice.ranking(), needs);
    }

    /**
     * What would be most worth knowing of an audit.
     *
     * @param done is called after each evaluation, by several threads
     * @throws org.convive.inference.EvaluationLimitReached if the rules go past the limits with any of it known
     */
    public DataGaps dataGaps(SafetyAudit audit, Runnable done) {
        return new DataGapAnalysis(pack, ranking(done)).of(audit);
    }

    /**
     * How stable the answer to an audit is.
     *
     * @param runs how often it is evaluated; at least 1
     * @param seed the same seed gives the same runs
     * @param done is called after each run, by several threads
     * @throws org.convive.inference.EvaluationLimitReached if the rules go past the limits in any run
     */
    public Stability stability(SafetyAudit audit, int runs, long seed, Runnable done) {
        double usualConfidence = pack.settings().need().confidenceWhenUnknown();
        return new StabilityAnalysis(other -> advise(other).ranking(), usualConfidence, seed).of(audit, runs, done);
    }

    /**
     * Ranks by the rules of this pack, as often as it is asked.
     *
     * @param done is called after each evaluation
     */
    public Function<SafetyAudit, Ranking> ranking(Runnable done) {
        return audit -> {
            Ranking ranking = advise(audit).ranking();
            done.run();
            return ranking;
        };
    }
}
