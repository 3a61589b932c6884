package org.convive.exchange;

import org.convive.advisory.Advice;
import org.convive.exchange.model.RequirementStatusJson;
import org.convive.inference.Fact;
import org.convive.knowledge.Requirement;
import org.convive.rulepack.model.FactType;

/** Writes what programmes need, and whether the place has it. */
public final class RequirementDocument {

    private final Advice advice;
    private final Names names;

    /** A writer about the place of an answer. */
    public RequirementDocument(Advice advice, Names names) {
        this.advice = advice;
        this.names = names;
    }

    /** What is needed, and whether it is there. */
    public RequirementStatusJson write(Requirement requirement) {
        return new RequirementStatusJson()
                .capacity(requirement.capacity())
                .name(names.factor(requirement.capacity()))
                .necessity(
                        requirement.essential()
                                ? RequirementStatusJson.NecessityEnum.ESSENTIAL
                                : RequirementStatusJson.NecessityEnum.HELPFUL)
                .status(RequirementStatusJson.StatusEnum.fromValue(status(requirement.capacity())))
                .note(requirement.note().in(names.language()));
    }

    private String status(String capacity) {
        return advice.inference().facts().stream()
                .filter(fact -> fact.type() == FactType.CAPACITY)
                .filter(fact -> fact.text("code").equals(capacity))
                .map((Fact fact) -> fact.text("status"))
                .findFirst()
                .orElse("unknown");
    }
}
