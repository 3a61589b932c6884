package org.convive.exchange;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a stored decision recommends, read from its text. */
public final class StoredAdvice {

    private StoredAdvice() {}

    /**
     * A programme that the decision recommends.
     *
     * @param programme its id
     * @param name its name in the language of the decision
     * @param strength the code of the strength
     */
    public record Recommended(String programme, String name, String strength) {}

    /** All that it recommends, in its order. */
    public static List<Recommended> recommended(String decision) {
        return JsonMapper.shared()
                .readTree(decision)
                .path("advice")
                .path("recommendations")
                .valueStream()
                .map(StoredAdvice::of)
                .toList();
    }

    /** One programme, if the decision recommends it. */
    public static Optional<Recommended> recommended(String decision, String programme) {
        return recommended(decision).stream()
                .filter(one -> one.programme().equals(programme))
                .findFirst();
    }

    private static Recommended of(JsonNode recommendation) {
        return new Recommended(
                recommendation.path("programme").asString(),
                recommendation.path("name").asString(),
                recommendation.path("strength").asString());
    }
}
