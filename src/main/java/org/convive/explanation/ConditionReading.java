package org.convive.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Field;
import org.convive.rulepack.model.Pattern;

/**
 * Reads conditions aloud. Each kind of fact has a sentence with a place for what it is about, its head, and one for
 * whatever else must be true of it, its tails.
 */
final class ConditionReading {

    private static final Map<FactType, String> HEADS = Map.ofEntries(
            Map.entry(FactType.FINDING, "factor"),
            Map.entry(FactType.SIGNAL, "factor"),
            Map.entry(FactType.VOICED, "factor"),
            Map.entry(FactType.INDICATOR, "code"),
            Map.entry(FactType.LINK, "flow"),
            Map.entry(FactType.CAPACITY, "code"),
            Map.entry(FactType.PRIORITY, "factor"),
            Map.entry(FactType.AFFECTED, "group"),
            Map.entry(FactType.CANDIDATE, "programme"),
            Map.entry(FactType.ANSWERS, "factor"),
            Map.entry(FactType.CONTRAINDICATION, "factor"),
            Map.entry(FactType.SERVES, "group"),
            Map.entry(FactType.DELIVERED, "by"));

    /** Kinds of facts whose tails are said as sentences of their own. */
    private static final Set<FactType> CLAUSES = Set.of(FactType.INDICATOR, FactType.CONTEXT, FactType.CAPACITY);

    private static final Set<FactType> ABOUT_PROGRAMMES = Set.of(
            FactType.RUNNING,
            FactType.ANSWERS,
            FactType.REQUIREMENT,
            FactType.CONTRAINDICATION,
            FactType.SERVES,
            FactType.DELIVERED,
            FactType.TESTED);

    private final CodeNames names;
    private final Phrases phrases;
    private final Referents referents;
    private final ConstraintReading constraints;

    ConditionReading(CodeNames names, Quantities quantities, Phrases phrases, Referents referents) {
        this.names = names;
        this.phrases = phrases;
        this.referents = referents;
        this.constraints = new ConstraintReading(names, quantities, phrases);
    }

    String read(Condition condition, boolean isSecondProgramme) {
        if (condition instanceof Condition.Over over) {
            return new FigureReading(constraints, phrases)
                    .read(over, head(over.pattern(), "", false), parts(over.pattern()));
        }
        boolean absent = condition instanceof Condition.Absent;
        Pattern pattern = condition.pattern();
        List<String> clauses = clauses(pattern);
        String form =
                (clauses.isEmpty() && CLAUSES.contains(pattern.type()) ? "bare" : "there") + (absent ? "-absent" : "");
        String head = head(pattern, absent ? ".none" : "", isSecondProgramme);
        String tails = String.join(phrases.say("reading.and"), clauses);
        return phrases.say(
                "fact." + pattern.type().name() + "." + form,
                head,
                tails + endings(pattern),
                referents.programme(pattern));
    }

    /** What a figure over such facts is about: whatever follows, and the programme. */
    private FigureReading.Parts parts(Pattern pattern) {
        String tails = String.join(phrases.say("reading.and"), clauses(pattern)) + endings(pattern);
        return new FigureReading.Parts(tails, referents.programme(pattern));
    }

    /** What the fact is about: the names it lists, what an earlier condition named, or anything. */
    private String head(Pattern pattern, String none, boolean isSecondProgramme) {
        String type = pattern.type().name();
        for (Constraint constraint : pattern.constraints()) {
            if (isHead(pattern, constraint.field())) {
                if (constraint instanceof Constraint.OneOf oneOf) {
                    String either = constraints.codes(pattern, oneOf.field(), oneOf.values());
                    String named = "head." + type + ".named";
                    return phrases.has(named) ? phrases.say(named, either) : either;
                }
                if (constraint instanceof Constraint.Join join && !isSecondProgramme) {
                    return referents.of(join.variable());
                }
            }
        }
        if (isSecondProgramme) {
            return phrases.say("head.CANDIDATE.other");
        }
        String key = "head." + type;
        if (phrases.has(key + none)) {
            return phrases.say(key + none);
        }
        return phrases.has(key) ? phrases.say(key) : phrases.say("head.ANY");
    }

    /** A programme without a name is told by its kind. */
    private static boolean isHead(Pattern pattern, Field field) {
        boolean isKind = pattern.type() == FactType.CANDIDATE && field.name().equals("kind");
        return field.name().equals(HEADS.get(pattern.type())) || isKind;
    }

    private boolean isTold(Pattern pattern, Constraint constraint) {
        boolean inProgramme = ABOUT_PROGRAMMES.contains(pattern.type())
                && constraint.field().name().equals("programme");
        boolean inHead = isHead(pattern, constraint.field()) && !(constraint instanceof Constraint.Not);
        return inProgramme || inHead;
    }

    /** What is said as sentences of their own, what is bound and must be known included. */
    private List<String> clauses(Pattern pattern) {
        var clauses = new ArrayList<String>();
        if (CLAUSES.contains(pattern.type())) {
            clauses.addAll(constraints.read(pattern, others(pattern, false)));
            clauses.addAll(bound(pattern));
        }
        return clauses.stream().map(String::strip).toList();
    }

    private String endings(Pattern pattern) {
        boolean all = !CLAUSES.contains(pattern.type());
        List<String> endings = new ArrayList<>();
        if (all) {
            endings.addAll(constraints.read(pattern, others(pattern, false)));
            endings.addAll(bound(pattern));
        }
        endings.addAll(constraints.read(pattern, others(pattern, true)));
        return String.join("", endings);
    }

    /** The constraints that head and programme don't tell: those of the area, which come last, or the others. */
    private List<Constraint> others(Pattern pattern, boolean ofArea) {
        return pattern.constraints().stream()
                .filter(constraint -> !isTold(pattern, constraint))
                .filter(constraint -> constraint.field().name().equals("area") == ofArea)
                .toList();
    }

    /** What must be known because the rule goes on to use it. */
    private List<String> bound(Pattern pattern) {
        Set<Field> constrained =
                pattern.constraints().stream().map(Constraint::field).collect(Collectors.toSet());
        return pattern.type().fields().values().stream()
                .filter(field -> pattern.bindings().containsValue(field) && !constrained.contains(field))
                .map(field -> "when." + pattern.type().name() + "." + field.name() + ".BOUND")
                .filter(phrases::has)
                .map(key -> phrases.say(key))
                .toList();
    }
}
