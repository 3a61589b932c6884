package org.convive.knowledge;

import org.convive.vocabulary.LocalText;

/**
 * Something that a programme needs a place to have.
 *
 * @param capacity the code of the capacity
 * @param essential whether the programme cannot start without it
 * @param note what is meant
 */
public record Requirement(String capacity, boolean essential, LocalText note) {}
