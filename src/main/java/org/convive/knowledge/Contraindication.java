package org.convive.knowledge;

import java.util.Optional;

/**
 * When a programme should not be used.
 *
 * @param factor the factor that speaks against it, where one says it
 * @param note the condition in words
 */
public record Contraindication(Optional<String> factor, String note) {}
