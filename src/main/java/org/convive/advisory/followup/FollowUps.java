package org.convive.advisory.followup;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.convive.advisory.IdempotencyKey;

/**
 * What became of recommendations. Outer walls fill this port.
 *
 * <p>What is noted is never changed, only added to; it is forgotten with the decision that it is about. Comments may hold
 * sensitive text: they are never logged.
 */
public interface FollowUps {

    /**
     * Notes feedback on a recommendation of a stored decision.
     *
     * @param key a key under which nothing is noted twice, if the sender gave one
     * @return what was noted, now or under the key before
     * @throws IdempotencyKey.Reused if the key came before with another request
     */
    Feedback note(Feedback feedback, Optional<IdempotencyKey> key);

    /**
     * A page of the feedback, in the order in which it was noted.
     *
     * @param month only what was noted in this month, by Coordinated Universal Time
     * @param after where the page begins: 0 for the first page, then what the page before says
     * @param most the greatest number on the page; at least 1
     */
    Page feedback(Optional<YearMonth> month, long after, int most);

    /** How often each reason was given, the most frequent first, then by programme, verdict and reason. */
    List<FeedbackCount> counts(Optional<YearMonth> month);

    /** Notes how far a recommendation of a stored decision has come. */
    void note(Progress progress);

    /** All that was noted of how far the recommendations of a decision have come, the latest day first. */
    List<Progress> progress(String decision);

    /**
     * A page of feedback.
     *
     * @param feedback the feedback
     * @param next where the next page begins; none on the last page
     */
    record Page(List<Feedback> feedback, OptionalLong next) {

        /** Copies the list. */
        public Page {
            feedback = List.copyOf(feedback);
        }
    }
}
