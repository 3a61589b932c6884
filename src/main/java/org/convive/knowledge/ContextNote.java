package org.convive.knowledge;

import org.convive.vocabulary.LocalText;

/**
 * What is known of one side of the context in which a programme works.
 *
 * @param text what is known
 * @param mark how far it was checked
 */
public record ContextNote(LocalText text, Mark mark) {}
