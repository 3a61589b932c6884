package org.convive.authoring.whatif;

import java.util.List;
import org.convive.authoring.impact.Impact;
import org.convive.rulepack.model.Rule;

/**
 * What a variant of an audit changes in its answer.
 *
 * @param impact the programmes, warnings and findings that are otherwise; named as the variant is
 * @param fired the rules that hold only in the variant, by id
 * @param noLonger the rules that hold only without it, by id
 */
public record VariantImpact(Impact impact, List<Rule> fired, List<Rule> noLonger) {

    /** Copies the lists. */
    public VariantImpact {
        fired = List.copyOf(fired);
        noLonger = List.copyOf(noLonger);
    }
}
