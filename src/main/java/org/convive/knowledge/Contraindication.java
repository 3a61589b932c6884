package org.convive.knowledge;

import java.util.Optional;
import org.convive.vocabulary.LocalText;

/**
 * When a programme should not be used.
 *
 * @param factor the factor that speaks against it, where one says it
 * @param note the condition in words
 */
public record Contraindication(Optional<String> factor, LocalText note) {}
