package org.convive.inference;

/** The ways in which the engine may lay rules out: none may show in what it concludes. */
final class EngineLayouts {

    /** As it ships: rules of one shape are a table when there are a few. */
    static final Matcher.Factory USUAL = DroolsMatcher::new;

    /** Every rule that can be in a table is. */
    static final Matcher.Factory TABLES = rules -> new DroolsMatcher(rules, 1);

    /** Every rule is a rule of the engine's own. */
    static final Matcher.Factory SINGLE_RULES = rules -> new DroolsMatcher(rules, Integer.MAX_VALUE);

    static final Matcher.Factory[] ALL = {USUAL, TABLES, SINGLE_RULES};

    private EngineLayouts() {}
}
