package org.convive.advisory.release;

import java.time.Instant;
import java.util.Optional;

/**
 * What one of the services that share a database says of itself.
 *
 * @param id a random id, new at each start
 * @param startedAt when it started
 * @param seenAt when it said so
 * @param packVersion the version of the pack that it answers by
 * @param packHash the hash of that pack
 * @param lastActivation when it last took up an activation
 * @param lastError why it could not take up the last activation, if so
 */
public record InstanceReport(
        String id,
        Instant startedAt,
        Instant seenAt,
        String packVersion,
        String packHash,
        Optional<Instant> lastActivation,
        Optional<String> lastError) {}
