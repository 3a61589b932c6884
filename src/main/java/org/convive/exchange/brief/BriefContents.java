package org.convive.exchange.brief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.convive.advisory.Advice;
import org.convive.exchange.AdviceDocument;
import org.convive.exchange.Detail;
import org.convive.exchange.ProgrammeDocument;
import org.convive.exchange.decision.PlanDocument;
import org.convive.exchange.decision.Planning;
import org.convive.exchange.decision.PortfolioDocument;
import org.convive.exchange.model.AdviceJson;
import org.convive.exchange.model.CitationJson;
import org.convive.exchange.model.PlanJson;
import org.convive.exchange.model.PortfolioJson;
import org.convive.exchange.model.RecommendationJson;
import org.convive.portfolio.plan.PlanEntry;

/**
 * What a brief is made of, in its language.
 *
 * @param advice the answer to the audit
 * @param portfolio the best set; none where the programmes were named
 * @param plan the plan
 * @param programmes what is known of each planned programme, in the plan's order
 * @param citations the sources of the planned programmes by id, each once
 */
record BriefContents(
        AdviceJson advice,
        Optional<PortfolioJson> portfolio,
        PlanJson plan,
        List<RecommendationJson> programmes,
        Map<String, CitationJson> citations) {

    static BriefContents of(Planning planning, String language) {
        Advice advice = planning.advice();
        var answers = new AdviceDocument(advice, language, Detail.SUMMARY);
        var library = new ProgrammeDocument(advice.pack(), language);
        Map<String, CitationJson> citations = new LinkedHashMap<>();
        for (PlanEntry entry : planning.plan().entries()) {
            library.write(entry.recommendation().candidate().programme())
                    .getCitations()
                    .forEach(citation -> citations.putIfAbsent(citation.getId(), citation));
        }
        return new BriefContents(
                answers.write(Integer.MAX_VALUE),
                planning.portfolio().map(new PortfolioDocument(advice, language)::write),
                new PlanDocument(advice, language).write(planning.plan()),
                planning.plan().entries().stream()
                        .map(entry -> answers.write(entry.recommendation()))
                        .toList(),
                citations);
    }
}
