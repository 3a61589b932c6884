package org.convive.rulepack.model;

/**
 * One field of a fact type.
 *
 * @param name the name used in rules
 * @param isNumber whether its values are numbers, rather than texts
 * @param slot its place among the fact's texts or numbers
 * @param words which closed list its texts come from
 * @param range what its numbers can be
 */
public record Field(String name, boolean isNumber, int slot, Words words, Range range) {}
