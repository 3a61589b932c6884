package org.convive.rulepack.model;

import java.util.Collection;
import java.util.List;
import org.convive.vocabulary.FactorKind;
import org.convive.vocabulary.TermList;
import org.convive.vocabulary.Vocabulary;

/** The closed list that the texts of a field or argument come from. */
public enum Words {
    ANY("text"),
    FACTOR("factor"),
    CAPACITY("capacity"),
    INDICATOR("indicator"),
    PROGRAMME("programme"),
    CATEGORY("category"),
    DIMENSION("dimension"),
    GROUP("population group"),
    TECHNIQUE("technique"),
    FLOW("kind of flow"),
    NODE_KIND("kind of actor or place"),
    INCOME("income setting"),
    GOVERNMENT("level of government"),
    FAMILY("prevention family"),
    COST("cost level"),
    DELIVERER("deliverer"),
    FRAMEWORK("framework code"),
    FACTOR_KIND("kind of factor"),
    KIND("kind of programme"),
    PREVENTION_LEVEL("prevention level"),
    WEIGHT("weight"),
    SOURCE_OF_RULE("source"),
    SOURCE("source of a signal", "stated", "numbers", "voices"),
    ORIGIN("origin", "stated", "numbers", "voices", "derived", "merged"),
    BAND("severity level", "low", "moderate", "high", "critical", "unknown"),
    TREND("trend", "rising", "stable", "falling", "unknown"),
    STATUS("status", "present", "missing"),
    NECESSITY("necessity", "essential", "helpful"),
    GRADE("evidence grade", "A", "B", "C", "D", "M", "N", "H"),
    HOW("way of deriving severity", "mean", "min", "max"),
    ASPECT("aspect of transport", "population", "problem", "delivery", "institutions", "countries"),
    MATCH("degree of match", "match", "close", "far", "unknown"),
    SLOT("slot of the plan", "addressee", "partner", "monitor", "sdg", "phase", "review"),
    SHARE("number from 0 to 1"),
    VARIABLE("variable");

    private final String what;
    private final List<String> fixed;

    Words(String what, String... fixed) {
        this.what = what;
        this.fixed = List.of(fixed);
    }

    /** What one of them is called in a message. */
    public String what() {
        return what;
    }

    /** Whether any text will do. */
    public boolean isOpen() {
        return this == ANY || this == SHARE || this == VARIABLE;
    }

    /** The words of the list, as far as the vocabulary and this class know them; programmes and weights are the caller's. */
    public Collection<String> in(Vocabulary vocabulary) {
        return switch (this) {
            case FACTOR -> vocabulary.factors().keySet();
            case CAPACITY ->
                vocabulary.factors().values().stream()
                        .filter(factor -> factor.kind() == FactorKind.CAPACITY)
                        .map(factor -> factor.code())
                        .toList();
            case INDICATOR -> vocabulary.indicators().keySet();
            case CATEGORY -> vocabulary.categories().keySet();
            case FRAMEWORK -> vocabulary.frameworks().keySet();
            case FACTOR_KIND ->
                List.of(FactorKind.values()).stream().map(FactorKind::code).toList();
            case DIMENSION -> vocabulary.terms(TermList.DIMENSIONS).keySet();
            case GROUP -> vocabulary.terms(TermList.GROUPS).keySet();
            case TECHNIQUE -> vocabulary.terms(TermList.TECHNIQUES).keySet();
            case FLOW -> vocabulary.terms(TermList.FLOWS).keySet();
            case NODE_KIND -> vocabulary.terms(TermList.NODE_KINDS).keySet();
            case INCOME -> vocabulary.terms(TermList.INCOMES).keySet();
            case GOVERNMENT -> vocabulary.terms(TermList.GOVERNMENTS).keySet();
            case FAMILY -> vocabulary.terms(TermList.FAMILIES).keySet();
            case COST -> vocabulary.terms(TermList.COSTS).keySet();
            case DELIVERER -> vocabulary.terms(TermList.DELIVERERS).keySet();
            case KIND -> vocabulary.terms(TermList.KINDS).keySet();
            case PREVENTION_LEVEL -> vocabulary.terms(TermList.LEVELS).keySet();
            default -> fixed;
        };
    }
}
