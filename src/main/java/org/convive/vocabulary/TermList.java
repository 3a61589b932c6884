package org.convive.vocabulary;

/** The small closed code lists of a pack. */
public enum TermList {
    DIMENSIONS("dimensions", "dimension"),
    GROUPS("groups", "population group"),
    TECHNIQUES("techniques", "technique"),
    FLOWS("flows", "kind of flow"),
    NODE_KINDS("nodeKinds", "kind of actor or place"),
    INCOMES("incomes", "income setting"),
    GOVERNMENTS("governments", "level of government"),
    FAMILIES("families", "prevention family"),
    COSTS("costs", "cost level"),
    SETTINGS("settings", "setting"),
    DELIVERERS("deliverers", "deliverer"),
    LEVELS("levels", "prevention level"),
    KINDS("kinds", "kind of programme"),
    STRENGTHS("strengths", "strength");

    private final String key;
    private final String singular;

    TermList(String key, String singular) {
        this.key = key;
        this.singular = singular;
    }

    /** The name of the list in the pack's vocabulary file. */
    public String key() {
        return key;
    }

    /** What one entry is called in a message, such as {@code population group}. */
    public String singular() {
        return singular;
    }
}
