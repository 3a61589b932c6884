package org.convive.advisory;

/**
 * What made an answer. The same provenance gives the same bytes.
 *
 * @param pack the pack's name
 * @param packVersion the pack's version
 * @param packHash the hash of the pack's files
 * @param engineVersion the version of Convive
 * @param ruleEngine the rule engine and its version
 * @param inputHash the hash of the audit as it was understood, whatever the order of its lists
 */
public record Provenance(
        String pack, String packVersion, String packHash, String engineVersion, String ruleEngine, String inputHash) {}
