package org.convive.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.convive.ShippedPack;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Field;
import org.convive.rulepack.model.Location;
import org.convive.rulepack.model.Operator;
import org.convive.rulepack.model.Pattern;
import org.convive.rulepack.model.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules read aloud. */
class RuleReadingTest {

    private static final Location HERE = new Location("here.drl", 1, 1);
    private static final RuleReading ENGLISH = new RuleReading(ShippedPack.PACK, Phrases.in("en"));
    private static final RuleReading SPANISH = new RuleReading(ShippedPack.PACK, Phrases.in("es"));

    static Stream<Rule> rules() {
        return ShippedPack.PACK.rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noRuleOfThePackIsReadWithCodesOrSlips(Rule rule) {
        for (RuleReading reading : List.of(ENGLISH, SPANISH)) {
            assertThat(reading.read(rule))
                    .doesNotContain("  ", " ,", "( ", "()", "“”", "{", "NaN")
                    .doesNotContainPattern("[a-z]-[a-z]+-[a-z]+\\b(?=”)")
                    .doesNotContainPattern(" (de|a) el (?!otro)")
                    .matches("(If|Si) .*[^.]\\.");
        }
    }

    @ParameterizedTest
    @EnumSource(FactType.class)
    void everyConditionThatCanBeWrittenCanBeRead(FactType type) {
        for (Condition condition : conditions(type)) {
            assertThat(ENGLISH.read(condition)).isNotBlank().doesNotContain("{", "  ");
            assertThat(SPANISH.read(condition)).isNotBlank().doesNotContain("{", "  ");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            YTH-011 | If “Leaving school early and low schooling” or “Truancy” is found, then “Dropout prevention and truancy reduction” is suggested (relevance 100 %).
            MEA-001 | If the indicator “Homicide rate” is at least 1.25 and less than 2 times its comparison value, then “Homicide and grave violence” is found (severity 40 %, confidence 85 %).
            MEA-081 | If the indicator “Homicide rate” is at least 20 and below 40 per 100,000 people, then “Homicide and grave violence” is found (severity 60 %, confidence 70 %).
            TIM-002 | If a time horizon is stated and a programme whose first effect comes after that horizon is suggested, then the programme loses 6 points.
            TRI-011 | If a factor is reported by figures with high or critical severity and that factor is reported by voices with low severity in the same area, then the two contradict each other.
            PLA-177 | If a programme or an approach with evidence grade D is suggested, then the programme is to be reviewed after 6 months.
            RUN-002 | If a programme is suggested and another programme of the same category is suggested and the other programme already runs here and the programme does not run here, then the programme loses 2 points.
            """)
    void readsPlainEnglish(String id, String reading) {
        assertThat(ENGLISH.read(rule(id))).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            YTH-011 | Si se halla “Abandono escolar y baja escolaridad” o “Ausentismo escolar”, entonces se sugiere “Prevención de la deserción y el ausentismo escolar” (pertinencia del 100 %).
            MEA-001 | Si el indicador “Tasa de homicidios” es al menos 1,25 y menos de 2 veces su valor de comparación, entonces se halla “Homicidio y violencia grave” (gravedad del 40 %, confianza del 85 %).
            TIM-006 | Si falta la capacidad “Financiamiento multianual” y se sugiere un programa cuyo primer efecto tarda más de 24 meses, entonces el programa pierde 3 puntos.
            TRA-001 | Si se declara el país y se sugiere un programa y el programa se probó en este país, entonces por el país, este lugar es como los lugares donde se probó el programa.
            """)
    void readsPlainSpanish(String id, String reading) {
        assertThat(SPANISH.read(rule(id))).isEqualTo(reading);
    }

    @Test
    void aConclusionOfGivenCodesIsReadByTheirNames() {
        assertThat(ENGLISH.conclusion(
                        org.convive.rulepack.model.Verb.PLAN, List.of("mentoring", "addressee", "schools")))
                .isEqualTo("“Schools” should lead “Mentoring for at-risk young people”");
    }

    private static Rule rule(String id) {
        return rules().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }

    /** One condition of each form on each field, and one on none. */
    private static List<Condition> conditions(FactType type) {
        var conditions = new ArrayList<Condition>();
        conditions.addAll(forms(type, List.of()));
        for (Field field : type.fields().values()) {
            for (Constraint constraint : constraints(field)) {
                conditions.addAll(forms(type, List.of(constraint)));
            }
        }
        return conditions;
    }

    private static List<Condition> forms(FactType type, List<Constraint> constraints) {
        var pattern = new Pattern(type, constraints, Map.of(), HERE);
        var count = new Condition.Aggregate("$n", Condition.Figure.COUNT, "");
        var limit = new Condition.Limit("$n", Operator.GREATER_OR_EQUAL, 3, HERE);
        return List.of(
                new Condition.Each(pattern),
                new Condition.Exists(pattern),
                new Condition.Absent(pattern),
                new Condition.Over(pattern, List.of(count), List.of(limit)));
    }

    private static List<Constraint> constraints(Field field) {
        var constraints = new ArrayList<Constraint>();
        constraints.add(new Constraint.Known(field, true, HERE));
        constraints.add(new Constraint.Known(field, false, HERE));
        for (Operator operator : Operator.values()) {
            if (field.isNumber()) {
                constraints.add(new Constraint.Compare(field, operator, 0.5, HERE));
            }
            if (field.isNumber() || operator == Operator.EQUAL || operator == Operator.NOT_EQUAL) {
                constraints.add(new Constraint.Join(field, operator, "$other", HERE));
            }
        }
        if (!field.isNumber()) {
            constraints.add(new Constraint.OneOf(field, List.of("one", "two", "three"), HERE));
            constraints.add(new Constraint.Not(field, "one", HERE));
        }
        return constraints;
    }
}
