package org.convive.authoring.difference;

/**
 * A word of the vocabulary that the two packs don't have alike.
 *
 * @param list the list that it stands in, such as {@code factors}
 * @param code its code
 * @param change what became of it
 */
public record WordChange(String list, String code, Change change) {}
