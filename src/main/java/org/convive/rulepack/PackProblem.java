package org.convive.rulepack;

import java.util.Arrays;
import java.util.Locale;

/**
 * The kinds of problems that a pack can have. The codes are a promise to experts and their tools: they are never changed.
 * Each has its page in {@code rules/problems.md}.
 */
public enum PackProblem {
    // The files themselves
    MISSING_FILE("A file that every pack needs isn't there."),
    EMPTY_FILE("A file holds nothing."),
    TOO_LARGE("A file, a line or the pack as a whole is larger than any real one."),
    SYMBOLIC_LINK("A file is a link to somewhere else; a pack holds plain files only."),
    UNREADABLE_FILE("A file or folder can't be opened."),
    UNSAFE_PATH("A path leads outside the pack, or has characters that no path of a pack has."),
    BROKEN_ZIP("The zip file can't be read to its end."),
    UNREAD_FILE(Level.WARNING, "A file is of a kind, or stands in a place, that isn't read."),
    WRONG_ENCODING("A file isn't written in UTF-8."),
    INVISIBLE_CHARACTER("A character can't be seen, or makes text read otherwise than it stands."),
    BYTE_ORDER_MARK(Level.NOTE, "A file begins with a byte-order mark, as some spreadsheets write it. It is ignored."),
    WRONG_FILE_NAME("A file's name differs from the id inside it."),
    TOO_MANY_PROBLEMS("There are more problems than anyone would read at once."),

    // YAML files
    MALFORMED_YAML("A file isn't well-formed YAML."),
    YAML_FEATURE(
            "A file uses a feature of YAML that packs don't: anchors, aliases, tags, merge keys, directives or several documents."),
    TOO_DEEP("Lists and mappings lie inside one another too deep."),
    DUPLICATE_KEY("A key is written twice in one mapping, so one of the two would be lost."),
    UNKNOWN_KEY("A key isn't one that belongs here."),
    MISSING_KEY("A key that is needed isn't there."),
    MISSING_LANGUAGE("A text lacks one of the languages of the pack."),
    EMPTY_LIST("A list needs at least one entry."),
    WRONG_TYPE("A value is of another type than what belongs here."),
    OUT_OF_RANGE("A number lies outside what is possible."),
    TOO_LONG("A text is longer than readers bear."),

    // Tables
    MALFORMED_TABLE("A table can't be cut into cells."),
    WRONG_SEPARATOR("The cells of a table are separated by something other than commas."),
    UNKNOWN_COLUMN("A column isn't one that tables may have."),
    DUPLICATE_COLUMN("A column stands twice in a table."),
    MISSING_COLUMN("A table lacks a column that it needs."),
    WRONG_NUMBER_OF_CELLS("A row has more or fewer cells than the header."),
    MISSING_CELL("A cell that the row needs is empty."),
    UNUSED_CELL("A cell is filled that the row's conclusion or conditions don't read."),
    FORMULA("A cell begins like a spreadsheet's formula."),
    IDLE_COLUMN(Level.NOTE, "A column of a table tells none of its rows from another."),
    MISSING_CONCLUSION("A rule concludes nothing, or more than one thing."),

    // Rules
    MALFORMED_RULE("A rule isn't written as rules are."),
    UNCLOSED_QUOTE("A quote isn't closed on its line."),
    CURLY_QUOTE("A curly quote stands where a straight one belongs."),
    UNEXPECTED_CHARACTER("A character can't stand where it does."),
    OUTSIDE_THE_SUBSET("Something is part of Drools' language but not of this one."),
    MISSING_ANNOTATION("A rule lacks its id, a rationale or its source."),
    UNKNOWN_ANNOTATION("An annotation isn't one of the four that a rule has."),
    UNKNOWN_FACT_TYPE("A condition names a kind of fact that doesn't exist."),
    UNKNOWN_FIELD("A condition names a field that the kind of fact doesn't have."),
    UNKNOWN_VARIABLE("A variable is used that no condition before binds."),
    VARIABLE_BOUND_TWICE("A variable stands for two things in one rule."),
    UNKNOWN_FIGURE("A figure isn't count, sum, min, max or average."),
    UNKNOWN_VERB("A conclusion begins with a word that isn't a verb of rules."),
    WRONG_ARGUMENTS("A conclusion is given too many or too few values."),
    TOO_MANY_CONDITIONS("A rule has no conditions, or too many."),
    TOO_MANY_RULES("The pack has more rules than the engine is made for."),
    TOO_MANY_VALUES("A condition lists more alternatives than anyone can read."),
    CARTESIAN_JOIN("Two conditions of a rule have nothing in common, so everything would meet everything."),
    NEVER_TRUE("A condition can't ever hold."),
    UNNAMED_FACTOR("A rule that derives doesn't name the factors that it reads."),
    CIRCULAR_DERIVATION("A finding is derived, through others, from itself."),
    TOO_MANY_STEPS("A derivation takes more steps than anyone can follow."),
    HARMFUL_SUGGESTION("A rule suggests a programme that is shown to harm or to make no difference."),

    // Rules beside one another
    GAP_BETWEEN_ROWS(Level.WARNING, "Between two rows of a table lie numbers that neither of them covers."),
    OVERLAPPING_ROWS(Level.WARNING, "Two rows of a table cover some of the same numbers, so both hold there."),
    DUPLICATE_RULE(Level.WARNING, "Two rules ask for the same and conclude the same."),
    SUBSUMED_RULE(
            Level.WARNING, "Whenever a rule holds, another that asks for less concludes the same, so it counts twice."),
    UNREAD_FINDING(Level.WARNING, "A rule finds or derives something that no rule reads."),
    UNREACHABLE(Level.WARNING, "A condition asks for something that never comes up at its step."),
    CONTRADICTION(Level.WARNING, "Of the same thing, one rule concludes the opposite of another."),
    CIRCULAR_ORDER(Level.WARNING, "A programme comes, through others, before itself."),
    ORDER_DEPENDENT("An answer depends on the order in which facts or rules come."),
    WIDE_JOIN(Level.WARNING, "A rule brings more kinds of facts together than anyone can follow."),
    LOOSE_JOIN(Level.WARNING, "Two conditions share at most the area, so nearly everything meets everything."),

    // What is never used
    UNUSED_PROGRAMME(Level.WARNING, "No rule suggests a programme or warns against it."),
    UNUSED_FACTOR(Level.WARNING, "No rule reads a factor of the vocabulary."),
    UNUSED_INDICATOR(Level.WARNING, "No rule reads an indicator of the vocabulary."),
    UNTESTED_RULE(Level.NOTE, "No scenario expects a rule to fire."),

    // What things are called
    MALFORMED_ID("An id or code has other characters than letters, digits, `-`, `_` and `.`."),
    DUPLICATE_ID("An id is used twice."),
    DUPLICATE_CODE("A code of the vocabulary is defined twice."),
    DUPLICATE_CITATION("A citation of a programme is defined twice."),
    DUPLICATE_CLAIM("A claim of a programme is defined twice."),
    UNKNOWN_FACTOR("The vocabulary has no factor with this code."),
    UNKNOWN_CAPACITY("The vocabulary has no capacity with this code."),
    UNKNOWN_INDICATOR("The vocabulary has no indicator with this code."),
    UNKNOWN_PROGRAMME("The pack has no programme with this id."),
    UNKNOWN_WEIGHT("pack.yaml has no weight of this name."),
    UNKNOWN_SOURCE("A rule stands on a source that the pack doesn't have."),
    UNKNOWN_CITATION("A claim or statement names a citation that its programme doesn't have."),
    UNKNOWN_RULE("A scenario names a rule that the pack doesn't have."),
    UNKNOWN_WORD("A word isn't on the closed list that it belongs to."),

    // Evidence
    MAIN_CLAIM("A programme needs exactly one main claim."),
    TESTED_PRACTICE("A practice has no outcome tests, yet its main claim says that it has."),
    CITATION_WITHOUT_LINK(Level.NOTE, "A citation has no link at which it can be read."),
    OLD_EVIDENCE(Level.NOTE, "The newest citation of a programme's main claim is old."),

    // Scenarios
    REFUSED_AUDIT("What a scenario gives isn't a sound audit."),
    EMPTY_EXPECTATION("A scenario expects nothing, so it could never fail."),
    MISSING_REASON("A scenario is skipped without a reason."),
    UNKNOWN_CONDITION("A scenario names a condition that its rule doesn't have.");

    /** How much a problem matters. */
    public enum Level {
        /** The pack can't be used. */
        ERROR,
        /** The pack can be used, but somebody should look. */
        WARNING,
        /** Good to know. */
        NOTE;

        /** The word used in reports, such as {@code error}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Level level;
    private final String explanation;

    PackProblem(String explanation) {
        this(Level.ERROR, explanation);
    }

    PackProblem(Level level, String explanation) {
        this.level = level;
        this.explanation = explanation;
    }

    /** The stable code, such as {@code unknown-factor}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How much it matters. */
    public Level level() {
        return level;
    }

    /** What this kind of problem is, in one sentence. */
    public String explanation() {
        return explanation;
    }

    /** The kind of problem that such a word isn't known. */
    static PackProblem unknown(String what) {
        String name = "UNKNOWN_" + what.toUpperCase(Locale.ROOT).replace(' ', '_');
        return Arrays.stream(values())
                .filter(problem -> problem.name().equals(name))
                .findFirst()
                .orElse(UNKNOWN_WORD);
    }
}
