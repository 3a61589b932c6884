package org.convive.explanation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.convive.audit.SafetyAudit;
import org.convive.inference.probe.Blocked.Lack;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.Field;
import org.convive.rulepack.model.Operator;

/** Says what a fact has, and what a rule needs of it instead. */
public final class LackReading {

    private static final String AREA = "area";
    private static final Set<String> SHARES = Set.of("severity", "confidence", "strength");

    private final Phrases phrases;
    private final RuleReading reading;
    private final ConstraintWords asked;
    private final boolean isAloud;
    private final Map<String, String> areas;

    private LackReading(RulePack pack, Phrases phrases, boolean isAloud, Map<String, String> areas) {
        this.phrases = phrases;
        this.reading = new RuleReading(pack, phrases);
        this.asked = new ConstraintWords(pack, phrases);
        this.isAloud = isAloud;
        this.areas = areas;
    }

    /** As an author reads it, with the numbers that stand in the rule. */
    public static LackReading exact(RulePack pack, Phrases phrases) {
        return new LackReading(pack, phrases, false, Map.of());
    }

    /** As it is read aloud: shares as so many of a hundred, and the areas of the audit by their names. */
    public static LackReading aloud(RulePack pack, Phrases phrases, SafetyAudit audit) {
        var names = new HashMap<String, String>();
        audit.areas().forEach(area -> names.put(area.id(), area.name()));
        return new LackReading(pack, phrases, true, names);
    }

    /** The name of the field that lacks something. */
    public String field(Lack lack) {
        return phrases.say("field." + lack.constraint().field().name());
    }

    /** What the fact has. */
    public String value(Lack lack) {
        return lack.value()
                .map(known -> word(lack.constraint().field(), known))
                .orElseGet(() -> phrases.say("why-not.unknown"));
    }

    /** What it needed to have. */
    public String needs(Lack lack) {
        Constraint constraint = lack.constraint();
        Field field = constraint.field();
        if (constraint instanceof Constraint.OneOf oneOf) {
            List<String> words =
                    oneOf.values().stream().map(value -> word(field, value)).toList();
            return String.join(phrases.say("reading.or"), words);
        }
        if (constraint instanceof Constraint.Not different) {
            return needs(Operator.NOT_EQUAL, word(field, different.value()));
        }
        if (constraint instanceof Constraint.Compare compare) {
            return needs(compare.operator(), word(field, compare.value()));
        }
        if (constraint instanceof Constraint.Known known) {
            return phrases.say(known.known() ? "why-not.known" : "why-not.unknown");
        }
        Constraint.Join join = (Constraint.Join) constraint;
        Optional<String> bound = lack.bound().map(value -> word(field, value));
        return bound.map(value -> needs(join.operator(), value)).orElseGet(() -> asked.read(join));
    }

    /** A comparison in words, such as "at least 3". */
    public String needs(Operator operator, String value) {
        return phrases.say("needs." + operator.name(), value);
    }

    /** A thing asked of a field, in few words. */
    public String asked(Constraint constraint) {
        return asked.read(constraint);
    }

    /** The value of a field as it is said. */
    public String word(Field field, Object value) {
        if (value instanceof Double number) {
            return isAloud && SHARES.contains(field.name())
                    ? phrases.say("share.of-hundred", phrases.exactly(Math.round(number * 10_000) / 100.0))
                    : phrases.exactly(number);
        }
        String text = String.valueOf(value);
        if (field.name().equals(AREA)) {
            return text.isEmpty() ? phrases.say("why-not.whole-place") : areas.getOrDefault(text, text);
        }
        return reading.word(field.words(), text);
    }
}
