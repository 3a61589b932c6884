package org.convive.vocabulary;

/**
 * One code of a small closed list, with its name.
 *
 * @param code the stable code
 * @param name its name
 */
public record Term(String code, LocalText name) {}
