package org.convive.portfolio.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.convive.recommendation.AnsweredNeed;
import org.convive.recommendation.Planned;
import org.convive.recommendation.Recommendation;

/**
 * What is planned for one programme.
 *
 * @param recommendation the programme, and why it is recommended
 * @param answers the needs that it answers, the gravest first
 * @param leads the bodies that should lead it
 * @param partners the bodies that should take part
 * @param phases its calendar
 * @param watches the indicators that show whether it works
 * @param reviewMonth how many months after the start it is first reviewed
 * @param review why then
 * @param sdgTargets the targets of the Sustainable Development Goals that it serves
 * @param principles the principles of the UN guidelines that it serves
 */
public record PlanEntry(
        Recommendation recommendation,
        List<AnsweredNeed> answers,
        List<Planned> leads,
        List<Planned> partners,
        List<Phase> phases,
        List<Watch> watches,
        OptionalInt reviewMonth,
        Optional<Planned> review,
        List<String> sdgTargets,
        List<String> principles) {

    /** Copies the lists. */
    public PlanEntry {
        answers = List.copyOf(answers);
        leads = List.copyOf(leads);
        partners = List.copyOf(partners);
        phases = List.copyOf(phases);
        watches = List.copyOf(watches);
        sdgTargets = List.copyOf(sdgTargets);
        principles = List.copyOf(principles);
    }

    /** The programme's id. */
    public String programme() {
        return recommendation.candidate().id();
    }
}
