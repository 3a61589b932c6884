package org.convive.advisory;

import java.time.Instant;

/**
 * An audit that is kept, without what it says.
 *
 * @param id a random id that says nothing about the audit
 * @param place the name of the place that the audit is about
 * @param keptAt when it was kept, to the millisecond
 * @param hash the hash of the audit as it was understood when it was kept, as {@link Provenance} has it
 */
public record KeptAudit(String id, String place, Instant keptAt, String hash) {}
