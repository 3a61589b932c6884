package org.convive.authoring.impact;

import java.util.List;
import java.util.Optional;

/**
 * One reason why an answer is otherwise than before.
 *
 * @param kind what sort of reason it is
 * @param subject what it is about: the id of a rule or programme, the path of a weight, the key of a finding, a strength
 * @param before what that was, where it has a value
 * @param after what that is now, where it has a value
 * @param rules the rules that it comes from, as far as rules differ
 */
public record Cause(
        Kind kind, String subject, Optional<String> before, Optional<String> after, List<RuleMention> rules) {

    /** Copies the list. */
    public Cause {
        rules = List.copyOf(rules);
    }

    /** The sorts of reasons. */
    public enum Kind {
        /** The rule is new. */
        RULE_ADDED,
        /** The rule is gone. */
        RULE_REMOVED,
        /** The rule says something else. */
        RULE_CHANGED,
        /** The rule holds the programme to be more or less to the point. */
        RELEVANCE,
        /** A weight or cut-off of the pack. */
        WEIGHT,
        /** A word of the vocabulary. */
        WORD,
        /** The finding wasn't there. */
        FINDING_ADDED,
        /** The finding isn't there any more. */
        FINDING_REMOVED,
        /** The finding is more or less grave. */
        SEVERITY,
        /** The finding is more or less sure. */
        CONFIDENCE,
        /** Something else about the finding, such as its level or who says so. */
        FINDING_CHANGED,
        /** The programme is new. */
        PROGRAMME_ADDED,
        /** The programme is gone. */
        PROGRAMME_REMOVED,
        /** The programme's file says something else. */
        PROGRAMME_CHANGED,
        /** The programme's evidence has another grade. */
        GRADE,
        /** The programme's evidence is more or less sure here. */
        CONFIDENCE_HERE,
        /** No rule suggested the programme here. */
        SUGGESTED,
        /** No rule suggests the programme here any more. */
        NOT_SUGGESTED,
        /** The need counts more or less, for another number of weightier needs stands before it. */
        SHARE,
        /** The score passes the cut-off of a strength, one way or the other. */
        CUT,
        /** The list is full before it, or no longer is. */
        LIST_END,
        /** Other programmes come before it, or no longer do. */
        OTHERS,
        /** Something else that the rule reads. */
        OTHER_FACTS;

        private final String code = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');

        /** The code used in answers, such as {@code rule-added}. */
        public String code() {
            return code;
        }
    }

    /** A cause without values. */
    public static Cause of(Kind kind, String subject) {
        return new Cause(kind, subject, Optional.empty(), Optional.empty(), List.of());
    }

    /** A cause with what was and what is. */
    public static Cause of(Kind kind, String subject, String before, String after) {
        return new Cause(kind, subject, Optional.of(before), Optional.of(after), List.of());
    }

    /** The same cause with the rules that it comes from. */
    public Cause by(List<RuleMention> mentioned) {
        return new Cause(kind, subject, before, after, mentioned);
    }
}
