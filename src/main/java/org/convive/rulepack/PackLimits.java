package org.convive.rulepack;

/** How large a pack may be. Every limit is checked before anything runs, and far above what a real pack needs. */
public final class PackLimits {

    /** The most files of a pack. */
    public static final int FILES = 2_000;

    /** The most bytes of one file. */
    public static final int BYTES_OF_A_FILE = 1_000_000;

    /** The most bytes of a whole pack. */
    public static final int BYTES = 20_000_000;

    /** The most characters of one line. */
    public static final int CHARACTERS_OF_A_LINE = 5_000;

    /** The most rules of a pack. */
    public static final int RULES = 5_000;

    /** The most conditions of a rule, and so the widest join. */
    public static final int CONDITIONS = 5;

    /** The most alternatives that a condition lists. */
    public static final int ALTERNATIVES = 64;

    /** The most steps from what an audit states to a finding that is derived. */
    public static final int STEPS_OF_DERIVATION = 12;

    /** How deep lists and mappings of a YAML file may lie inside one another. */
    public static final int NESTING = 16;

    private PackLimits() {}
}
