package org.convive.rulepack;

import java.util.List;
import org.convive.rulepack.model.Location;
import org.convive.rulepack.model.Rule;

/**
 * A rule with the places of its parts, so that each mistake is told where it stands.
 *
 * @param rule the rule
 * @param source where its source is written
 * @param conclusion where its conclusion begins
 * @param arguments where each value of its conclusion is written
 */
record WrittenRule(Rule rule, Location source, Location conclusion, List<Location> arguments) {

    WrittenRule {
        arguments = List.copyOf(arguments);
    }
}
