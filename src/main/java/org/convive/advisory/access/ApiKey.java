package org.convive.advisory.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A key by which somebody is known. Its secret is kept nowhere, only the hash of it.
 *
 * @param id its id, which is no secret
 * @param hash the SHA-256 hash of the secret, in lower-case hexadecimal
 * @param name whose key it is
 * @param roles what it may do
 * @param madeBy who made it
 * @param madeAt when it was made
 * @param expiresAt when it ends by itself
 * @param revokedAt when it was revoked, if it was
 */
public record ApiKey(
        String id,
        String hash,
        String name,
        Set<Role> roles,
        String madeBy,
        Instant madeAt,
        Instant expiresAt,
        Optional<Instant> revokedAt) {

    /** Copies the set. */
    public ApiKey {
        roles = Set.copyOf(roles);
    }

    /** Whether it opens anything at a moment. */
    public boolean isGoodAt(Instant moment) {
        return revokedAt.isEmpty() && moment.isBefore(expiresAt);
    }
}
