package org.convive.advisory.release;

import java.util.Optional;

/**
 * A rule pack that can answer, once it is published. It never changes.
 *
 * @param hash the hash of its files, which is its id
 * @param name the name of the pack
 * @param version the pack's version
 * @param uploaded who made it, and what it changes
 * @param published who said that it may answer, if anybody did
 */
public record Release(String hash, String name, String version, Signed uploaded, Optional<Signed> published) {}
