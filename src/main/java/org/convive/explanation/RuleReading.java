package org.convive.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.convive.knowledge.GradedProgramme;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Argument;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.Field;
import org.convive.rulepack.model.Pattern;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Verb;
import org.convive.rulepack.model.Words;
import org.convive.vocabulary.TermList;
import org.convive.vocabulary.Vocabulary;

/** Reads rules aloud in plain words. The words are made from the rule itself, so they can't drift from what it does. */
public final class RuleReading {

    private static final Map<Words, TermList> LISTS = Map.ofEntries(
            Map.entry(Words.DIMENSION, TermList.DIMENSIONS),
            Map.entry(Words.GROUP, TermList.GROUPS),
            Map.entry(Words.TECHNIQUE, TermList.TECHNIQUES),
            Map.entry(Words.FLOW, TermList.FLOWS),
            Map.entry(Words.NODE_KIND, TermList.NODE_KINDS),
            Map.entry(Words.INCOME, TermList.INCOMES),
            Map.entry(Words.GOVERNMENT, TermList.GOVERNMENTS),
            Map.entry(Words.FAMILY, TermList.FAMILIES),
            Map.entry(Words.COST, TermList.COSTS),
            Map.entry(Words.DELIVERER, TermList.DELIVERERS),
            Map.entry(Words.KIND, TermList.KINDS),
            Map.entry(Words.PREVENTION_LEVEL, TermList.LEVELS));

    private final RulePack pack;
    private final Phrases phrases;

    /** A reader of the pack's rules in one language. */
    public RuleReading(RulePack pack, Phrases phrases) {
        this.pack = pack;
        this.phrases = phrases;
    }

    /** The whole rule in one sentence. */
    public String read(Rule rule) {
        List<String> conditions = rule.conditions().stream().map(this::read).toList();
        String when = String.join(phrases.say("reading.and"), conditions);
        return phrases.say("reading.rule", when, conclusion(rule));
    }

    /** One condition in words. */
    public String read(Condition condition) {
        String what = pattern(condition.pattern());
        if (condition instanceof Condition.Absent) {
            return phrases.say("reading.absent", what);
        }
        if (condition instanceof Condition.Exists) {
            return phrases.say("reading.exists", what);
        }
        if (condition instanceof Condition.Over over) {
            List<String> limits = over.limits().stream()
                    .map(limit -> figure(over, limit.variable()) + " "
                            + limit.operator().in(phrases.language()) + " " + phrases.number(limit.value()))
                    .toList();
            return phrases.say("reading.over", what, String.join(phrases.say("reading.and"), limits));
        }
        return phrases.say("reading.each", what);
    }

    private String figure(Condition.Over over, String variable) {
        return over.aggregates().stream()
                .filter(aggregate -> aggregate.variable().equals(variable))
                .findFirst()
                .map(aggregate -> phrases.say("figure." + aggregate.figure().name()))
                .orElse(variable);
    }

    private String pattern(Pattern pattern) {
        var parts = new ArrayList<String>();
        for (Constraint constraint : pattern.constraints()) {
            parts.add(read(constraint));
        }
        String type = phrases.say("fact." + pattern.type().name());
        return parts.isEmpty() ? type : type + " (" + String.join("; ", parts) + ")";
    }

    /** What a condition asks of one field, in words. */
    public String read(Constraint constraint) {
        Field field = constraint.field();
        String name = phrases.say("field." + field.name());
        if (constraint instanceof Constraint.OneOf oneOf) {
            List<String> names = oneOf.values().stream()
                    .map(value -> word(field.words(), value))
                    .toList();
            return name + ": " + String.join(phrases.say("reading.or"), names);
        }
        if (constraint instanceof Constraint.Not different) {
            return phrases.say("reading.not", name, word(field.words(), different.value()));
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

    private String conclusion(Rule rule) {
        var values = new ArrayList<String>();
        for (int i = 0; i < rule.arguments().size(); i++) {
            values.add(argument(words(rule, i), rule.arguments().get(i)));
        }
        return phrases.say("verb." + rule.verb().name(), values.toArray());
    }

    /**
     * What a verb concludes of given codes.
     *
     * @param values what the verb is given, in the order of its arguments
     */
    public String conclusion(Verb verb, List<String> values) {
        var named = new ArrayList<String>();
        for (int i = 0; i < values.size(); i++) {
            Words words = verb.arguments().get(i);
            named.add(word(words == Words.ANY ? ofSlot(values.get(i - 1)) : words, values.get(i)));
        }
        return phrases.say("verb." + verb.name(), named.toArray());
    }

    private static Words words(Rule rule, int index) {
        Words words = rule.verb().arguments().get(index);
        boolean fillsSlot = words == Words.ANY && rule.arguments().get(index - 1) instanceof Argument.Text;
        return fillsSlot ? ofSlot(((Argument.Text) rule.arguments().get(index - 1)).value()) : words;
    }

    /** Which words fill a slot of the plan. */
    private static Words ofSlot(String slot) {
        return switch (slot) {
            case "addressee", "partner" -> Words.DELIVERER;
            case "monitor" -> Words.INDICATOR;
            case "sdg" -> Words.FRAMEWORK;
            default -> Words.ANY;
        };
    }

    private String argument(Words words, Argument argument) {
        if (argument instanceof Argument.Text text) {
            return word(words, text.value());
        }
        if (argument instanceof Argument.Amount number) {
            return phrases.number(number.value());
        }
        if (argument instanceof Argument.Unknown) {
            return phrases.say("reading.unstated");
        }
        return phrases.say("argument." + words.name());
    }

    /** A code by its name in the language. */
    public String word(Words words, String code) {
        Vocabulary vocabulary = pack.vocabulary();
        String language = phrases.language();
        TermList list = LISTS.get(words);
        if (list != null) {
            return vocabulary.termName(list, code, language);
        }
        return switch (words) {
            case FACTOR, CAPACITY -> vocabulary.factorName(code, language);
            case PROGRAMME -> programme(code);
            case INDICATOR ->
                vocabulary.indicators().containsKey(code)
                        ? vocabulary.indicators().get(code).name().in(language)
                        : code;
            case FRAMEWORK ->
                vocabulary.frameworks().containsKey(code)
                        ? vocabulary.frameworks().get(code).title().in(language)
                        : code;
            case CATEGORY ->
                vocabulary.categories().containsKey(code)
                        ? vocabulary.categories().get(code).name().in(language)
                        : code;
            case BAND, TREND, STATUS, NECESSITY, SOURCE, ORIGIN, HOW, ASPECT, MATCH, SLOT ->
                phrases.say("word." + code);
            default -> code;
        };
    }

    private String programme(String id) {
        GradedProgramme programme = pack.knowledge().programmes().get(id);
        return programme == null ? id : programme.programme().name().in(phrases.language());
    }
}
