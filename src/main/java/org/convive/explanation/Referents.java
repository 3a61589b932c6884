package org.convive.explanation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Field;
import org.convive.rulepack.model.Pattern;
import org.convive.rulepack.model.Words;

/** What the variables of a rule stand for, in words: a name where there is only one, else "the programme", "that factor". */
final class Referents {

    private final CodeNames names;
    private final Phrases phrases;
    private final Map<String, String> said = new HashMap<>();

    Referents(List<Condition> conditions, CodeNames names, Phrases phrases) {
        this.names = names;
        this.phrases = phrases;
        int candidates = 0;
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Each) {
                Pattern pattern = condition.pattern();
                candidates += pattern.type() == FactType.CANDIDATE ? 1 : 0;
                bind(pattern, candidates);
            }
        }
    }

    private void bind(Pattern pattern, int candidates) {
        pattern.bindings().forEach((variable, field) -> {
            Optional<String> name = onlyName(pattern, field);
            String kind = field.words() == Words.PROGRAMME && candidates > 1
                    ? "other-programme"
                    : field.words().name();
            String key = "referent." + kind;
            String general = phrases.has(key) ? phrases.say(key) : phrases.say("field." + field.name());
            said.put(variable, name.orElse(general));
        });
    }

    private Optional<String> onlyName(Pattern pattern, Field field) {
        return pattern.constraints().stream()
                .filter(constraint -> constraint.field().equals(field))
                .filter(Constraint.OneOf.class::isInstance)
                .map(constraint -> ((Constraint.OneOf) constraint).values())
                .filter(values -> values.size() == 1)
                .map(values -> names.said(field.words(), values.get(0)))
                .findFirst();
    }

    /** What a variable stands for. */
    String of(String variable) {
        String bound = said.get(variable);
        return bound == null ? phrases.say("referent.VARIABLE") : bound;
    }

    /** The programme that a pattern is about: the one that it joins, the ones that it names, or any. */
    String programme(Pattern pattern) {
        for (Constraint constraint : pattern.constraints()) {
            if (constraint.field().words() == Words.PROGRAMME) {
                if (constraint instanceof Constraint.Join join) {
                    return of(join.variable());
                }
                if (constraint instanceof Constraint.OneOf oneOf) {
                    return names.either(Words.PROGRAMME, oneOf.values());
                }
            }
        }
        return phrases.say("referent.any-programme");
    }
}
