package org.convive.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.convive.ShippedPack;
import org.convive.rulepack.model.Argument;
import org.convive.rulepack.model.Verb;
import org.convive.vocabulary.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The knowledge base that ships says enough of every programme, and no programme is out of reach. */
class CompletenessTest {

    private static final int LONGEST_SENTENCE_IN_WORDS = 26;

    static Collection<Programme> programmes() {
        return ShippedPack.PACK.knowledge().programmes().values().stream()
                .map(GradedProgramme::programme)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void enoughProgrammesSaySomethingOfEachSideOfTheirContext(ContextField field) {
        assertThat(Completeness.of(programmes()))
                .filteredOn(found -> found.field() == field)
                .singleElement()
                .matches(Completeness::isEnough);
    }

    @Test
    void whatNobodySaysIsNotCounted() {
        Programme silent = Claims.programme(
                "silent",
                ProgrammeKind.PROGRAMME,
                List.of(Claims.found(Direction.POSITIVE).claim("crime", true)),
                List.of());

        assertThat(Completeness.of(List.of(silent)))
                .hasSameSizeAs(ContextField.values())
                .allMatch(found -> found.filled() == 0 && found.percent() == 0 && !found.isEnough());
    }

    @Test
    void withoutProgrammesTheShareIsNought() {
        assertThat(Completeness.of(List.of())).allMatch(found -> found.percent() == 0);
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void whatIsSaidOfTheContextIsShortAndInBothLanguages(Programme programme) {
        assertThat(texts(programme)).allSatisfy(text -> {
            assertThat(text.in("es")).isNotEqualTo(text.english());
            assertThat(text.byLanguage().values())
                    .allMatch(words -> words.split("\\s+").length <= LONGEST_SENTENCE_IN_WORDS);
        });
    }

    @Test
    void everyKindOfActionHasTwoProgrammesOrMore() {
        var perCategory =
                programmes().stream().collect(Collectors.groupingBy(Programme::category, Collectors.counting()));

        assertThat(ShippedPack.PACK.vocabulary().categories().keySet())
                .allMatch(category -> perCategory.getOrDefault(category, 0L) >= 2);
    }

    @Test
    void everyProgrammeIsSuggestedOrWarnedAgainstBySomeRule() {
        var reached = new TreeSet<String>();
        ShippedPack.PACK.rules().stream()
                .filter(rule -> rule.verb() == Verb.SUGGEST || rule.verb() == Verb.WARN_AGAINST)
                .map(rule -> rule.arguments().get(0))
                .flatMap(argument -> argument instanceof Argument.Text text ? Stream.of(text.value()) : Stream.of())
                .forEach(reached::add);

        assertThat(programmes()).extracting(Programme::id).allMatch(reached::contains);
    }

    private static List<LocalText> texts(Programme programme) {
        var texts = new ArrayList<LocalText>();
        Arrays.stream(ContextField.values())
                .filter(field -> field != ContextField.COST)
                .map(programme::context)
                .flatMap(Optional::stream)
                .map(ContextNote::text)
                .forEach(texts::add);
        return texts;
    }
}
