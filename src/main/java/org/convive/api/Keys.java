package org.convive.api;

import java.util.Optional;
import org.convive.advisory.IdempotencyKey;
import org.jspecify.annotations.Nullable;

/** The idempotency keys of requests. */
final class Keys {

    private Keys() {}

    /**
     * The key of a request, if it has one.
     *
     * @param operation what is asked for
     * @param sent the value of the header
     * @param words all that is asked for besides the body
     */
    static Optional<IdempotencyKey> of(String operation, @Nullable String sent, String words, byte[] body) {
        return Optional.ofNullable(sent).map(key -> new IdempotencyKey(operation, key, Hashes.of(words, body)));
    }
}
