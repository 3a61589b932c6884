package org.convive.exchange;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.convive.advisory.Advice;
import org.convive.advisory.Decision;
import org.convive.exchange.model.AdviceJson;

/**
 * A decision as it is stored and given back, to the byte.
 *
 * @param id its id
 * @param madeAt when it was made
 * @param asked how it was asked for
 * @param advice the answer
 */
public record DecisionDocument(String id, OffsetDateTime madeAt, Decision.Wish asked, AdviceJson advice) {

    /** The text of a decision: the same decision and answer always give the same bytes. */
    public static String text(Decision decision, Advice advice) {
        Decision.Wish wish = decision.wish();
        AdviceJson answer = new AdviceDocument(advice, wish.language(), Detail.of(wish.detail()))
                .write(wish.top() == 0 ? Integer.MAX_VALUE : wish.top());
        return JsonText.compact(
                new DecisionDocument(decision.id(), decision.madeAt().atOffset(ZoneOffset.UTC), wish, answer));
    }
}
