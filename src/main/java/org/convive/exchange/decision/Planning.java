package org.convive.exchange.decision;

import java.util.Optional;
import org.convive.advisory.Advice;
import org.convive.advisory.Advisor;
import org.convive.exchange.DecisionReader.PlanQuestion;
import org.convive.portfolio.Portfolio;
import org.convive.portfolio.plan.Plan;

/**
 * What a question about a plan comes to.
 *
 * @param advice the answer to the audit
 * @param portfolio the best set, where the question named no programmes
 * @param plan the plan for the named programmes, or for those of the best set
 */
public record Planning(Advice advice, Optional<Portfolio> portfolio, Plan plan) {

    /**
     * Chooses and plans.
     *
     * @throws org.convive.inference.EvaluationLimitReached if the rules go past the limits on the audit
     */
    public static Planning of(Advisor advisor, PlanQuestion question) {
        Advice advice = advisor.advise(question.audit());
        Optional<Portfolio> portfolio = question.programmes().isPresent()
                ? Optional.empty()
                : Optional.of(advisor.portfolio(advice, question.wish()));
        Plan plan = advisor.plan(
                advice,
                question.programmes()
                        .orElseGet(() ->
                                portfolio.orElseThrow().programmes().stream().toList()),
                question.start());
        return new Planning(advice, portfolio, plan);
    }
}
