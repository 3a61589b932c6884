package org.convive.rulepack;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.convive.knowledge.KnowledgeBase;
import org.convive.rulepack.model.Rule;
import org.convive.vocabulary.Vocabulary;

/**
 * One pack, read, checked and whole. Immutable.
 *
 * @param settings its name, version and weights
 * @param vocabulary its words
 * @param knowledge its programmes
 * @param rules its rules, in the order of their ids
 * @param groups the order in which they fire
 * @param groupNames the groups that have rules
 * @param hash the hash of its files
 */
public record RulePack(
        Settings settings,
        Vocabulary vocabulary,
        KnowledgeBase knowledge,
        List<Rule> rules,
        RuleGroups groups,
        Set<String> groupNames,
        String hash) {

    /** Copies the collections. */
    public RulePack {
        rules = List.copyOf(rules);
        groupNames = Set.copyOf(groupNames);
    }

    /** A pack of these parts. */
    public static RulePack of(
            Settings settings,
            Vocabulary vocabulary,
            KnowledgeBase knowledge,
            List<Rule> rules,
            RuleGroups groups,
            String hash) {
        var names = new TreeSet<String>();
        rules.forEach(rule -> names.add(groups.group(rule)));
        return new RulePack(settings, vocabulary, knowledge, rules, groups, names, hash);
    }

    /** The ids of all rules, in their order. */
    public List<String> ruleIds() {
        return rules.stream().map(Rule::id).toList();
    }
}
