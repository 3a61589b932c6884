package org.convive.explanation;

import java.util.List;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.Field;

/** Says in few words what is asked of a field, as in a list of what was looked at. */
final class ConstraintWords {

    private final CodeNames names;
    private final Phrases phrases;

    ConstraintWords(RulePack pack, Phrases phrases) {
        this.names = new CodeNames(pack, phrases);
        this.phrases = phrases;
    }

    String read(Constraint constraint) {
        Field field = constraint.field();
        String name = phrases.say("field." + field.name());
        if (constraint instanceof Constraint.OneOf oneOf) {
            List<String> either = oneOf.values().stream()
                    .map(value -> names.name(field.words(), value))
                    .toList();
            return name + ": " + names.either(either);
        }
        if (constraint instanceof Constraint.Not different) {
            return phrases.say("reading.not", name, names.name(field.words(), different.value()));
        }
        if (constraint instanceof Constraint.Compare compare) {
            return name + " " + compare.operator().in(phrases.language()) + " " + phrases.number(compare.value());
        }
        if (constraint instanceof Constraint.Known known) {
            return phrases.say(known.known() ? "reading.known" : "reading.unknown", name);
        }
        Constraint.Join join = (Constraint.Join) constraint;
        return phrases.say("reading.join." + join.operator().name(), name);
    }
}
