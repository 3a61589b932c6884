package org.convive.advisory.access;

import java.time.Instant;

/**
 * A request that changed something or was refused.
 *
 * @param at when it came, to the millisecond
 * @param who the name of the key or the login
 * @param method the HTTP method
 * @param path what was asked for, without what follows a question mark
 * @param status the HTTP status of the answer
 */
public record TrailEntry(Instant at, String who, String method, String path, int status) {}
