package org.convive.advisory.release;

import java.util.Optional;

/**
 * A release that was made the active one.
 *
 * @param turn its place in the order of activations, which only grows
 * @param hash the hash of the release; none for the pack on the disk of each service
 * @param signed who did it, and why
 */
public record Activation(long turn, Optional<String> hash, Signed signed) {}
