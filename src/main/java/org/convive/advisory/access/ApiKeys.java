package org.convive.advisory.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The keys. Outer walls fill this port. */
public interface ApiKeys {

    /** Stores a new key. */
    void store(ApiKey key);

    /** A key; none if no key has this id. */
    Optional<ApiKey> find(String id);

    /** All keys, the latest first. */
    List<ApiKey> all();

    /** Revokes a key, unless it is revoked already. Tells whether there is one with this id. */
    boolean revoke(String id, Instant at);
}
