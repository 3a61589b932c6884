package org.convive.inference;

import java.util.List;
import org.convive.rulepack.model.Rule;

/** Finds out which rules hold on which facts. */
public interface Matcher {

    /** Opens an empty set of facts for one evaluation. */
    Session open();

    /** The facts of one evaluation. Not to be shared between threads. */
    interface Session extends AutoCloseable {

        /** Adds a fact. */
        void insert(Fact fact);

        /**
         * Every rule of the group that holds on the facts inserted so far, once for each way in which it holds, in
         * {@link Firing#READING_ORDER}.
         *
         * @param group the name of a group of rules, as in {@link org.convive.rulepack.RuleGroups}
         */
        List<Firing> fire(String group);

        @Override
        void close();
    }

    /** A matcher of such rules. */
    interface Factory {

        /** Makes the matcher, each rule by the name of its group. */
        Matcher of(List<GroupedRule> rules);
    }

    /**
     * A rule with the group that it fires in.
     *
     * @param group the name of the group
     * @param rule the rule
     */
    record GroupedRule(String group, Rule rule) {}
}
