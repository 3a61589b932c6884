package org.convive.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.List;
import org.convive.advisory.followup.Progress;
import org.convive.exchange.StoredAdvice.Recommended;
import org.convive.exchange.model.FollowUpJson;
import org.convive.exchange.model.FollowedRecommendationJson;
import org.convive.exchange.model.ProgressJson;
import org.convive.exchange.model.ProgressStatusJson;
import org.convive.explanation.Phrases;

/** Writes how far the recommendations of a decision have come. */
public final class FollowUpDocument {

    private FollowUpDocument() {}

    /**
     * All of them.
     *
     * @param id the id of the decision
     * @param decision its text
     * @param progress all that was noted, the latest day first
     */
    public static FollowUpJson of(String id, String decision, List<Progress> progress, String language) {
        List<FollowedRecommendationJson> followed = StoredAdvice.recommended(decision).stream()
                .map(one -> recommendation(one, progress))
                .toList();
        int addressed = Math.toIntExact(followed.stream()
                .filter(one -> one.getStatus() == ProgressStatusJson.ADDRESSED)
                .count());
        int total = followed.size();
        Phrases phrases = Phrases.in(language);
        String summary = total == 0
                ? phrases.say("follow-up.nothing")
                : phrases.say(
                        "follow-up.share",
                        String.valueOf(addressed),
                        String.valueOf(total),
                        String.valueOf(Math.round(100.0 * addressed / total)));
        return new FollowUpJson(id, total, addressed, summary, followed)
                .share(total == 0 ? null : share(addressed, total));
    }

    private static BigDecimal share(int addressed, int total) {
        return BigDecimal.valueOf(addressed).divide(BigDecimal.valueOf(total), 3, RoundingMode.HALF_UP);
    }

    /** One of them. */
    public static FollowedRecommendationJson recommendation(Recommended recommended, List<Progress> progress) {
        List<ProgressJson> history = progress.stream()
                .filter(noted -> noted.programme().equals(recommended.programme()))
                .map(FollowUpDocument::noted)
                .toList();
        ProgressStatusJson status = history.isEmpty()
                ? ProgressStatusJson.NOT_STARTED
                : history.get(0).getStatus();
        return new FollowedRecommendationJson(
                recommended.programme(), recommended.name(), recommended.strength(), status, history);
    }

    private static ProgressJson noted(Progress progress) {
        return new ProgressJson(
                        ProgressStatusJson.fromValue(progress.status()),
                        progress.since(),
                        progress.by(),
                        progress.at().atOffset(ZoneOffset.UTC))
                .comment(progress.comment().isEmpty() ? null : progress.comment());
    }
}
