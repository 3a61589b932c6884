package org.convive.explanation.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.convive.Examples;
import org.convive.RandomAudits;
import org.convive.ShippedPack;
import org.convive.advisory.Advice;
import org.convive.explanation.Phrases;
import org.convive.recommendation.Ranking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sentences that say why, as files that people have read. After a change of words or rules, {@code mvn test
 * -Dtest=WhySentencesTest -Dconvive.update=true} writes them anew, to be read again.
 */
class WhySentencesTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/convive/explanation/why");

    @ParameterizedTest
    @CsvSource({
        "queretaro-2019, en", "queretaro-2019, es",
        "south-bend-southeast-1995, en", "south-bend-southeast-1995, es",
        "port-moresby-2004, en", "port-moresby-2004, es",
        "bromsgrove-alcohol-asb-2009, en", "bromsgrove-alcohol-asb-2009, es",
        "torreon-violence-against-women-2017, en", "torreon-violence-against-women-2017, es",
        "trinidad-youth-at-risk-2013, en", "trinidad-youth-at-risk-2013, es"
    })
    void theFirstRecommendationOfARealAuditIsExplainedAsWritten(String audit, String language) throws IOException {
        Advice advice = ShippedPack.ADVISOR.advise(Examples.audit(audit + ".json"));
        String first = advice.ranking().recommendations().get(0).candidate().id();
        String said = String.join("\n", sentences(advice, language).of(first)) + "\n";
        Path file = FOLDER.resolve(audit + "." + language + ".txt");
        if (Boolean.getBoolean("convive.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, said);
        }
        assertThat(said).isEqualTo(Files.readString(file));
    }

    @Test
    void everyProgrammeIsSpokenOfInWholeSentencesWithoutCodes() {
        var random = new RandomAudits(11);
        List<String> programmes =
                List.copyOf(ShippedPack.PACK.knowledge().programmes().keySet());
        for (int i = 0; i < 20; i++) {
            Advice advice = ShippedPack.ADVISOR.advise(random.next());
            for (String language : List.of("en", "es")) {
                WhySentences why = sentences(advice, language);
                assertThat(programmes.stream().flatMap(id -> why.of(id).stream()))
                        .allSatisfy(sentence -> assertThat(sentence)
                                .matches("(?s)[\\p{Lu}\\d“\"¿(].*[.?!)]")
                                .doesNotContain("{", "null", "NaN", ".."));
            }
        }
    }

    @Test
    void whatIsSaidFirstIsWhatBecameOfTheProgramme() {
        Advice advice = ShippedPack.ADVISOR.advise(Examples.audit("queretaro-2019.json"));
        WhySentences why = sentences(advice, "en");
        Ranking ranking = advice.ranking();

        assertThat(why.of(ranking.recommendations().get(0).candidate().id()).get(0))
                .startsWith("Adopt ");
        assertThat(why.of(ranking.warnings().get(0).programme().id()).get(0)).startsWith("Do not use ");
        assertThat(why.of(
                        ranking.notListed().get(0).recommendation().candidate().id()))
                .anyMatch(sentence -> sentence.endsWith("is not on the list."));
        assertThat(unspoken(ranking).map(why::of).limit(1).collect(Collectors.toList()))
                .allMatch(said -> said.size() == 1 && said.get(0).startsWith("No rule suggests "));
    }

    private static Stream<String> unspoken(Ranking ranking) {
        return ShippedPack.PACK.knowledge().programmes().keySet().stream()
                .filter(id -> ranking.suggested()
                        .noneMatch(one -> one.candidate().id().equals(id)))
                .filter(id -> ranking.warnings().stream()
                        .noneMatch(one -> one.programme().id().equals(id)));
    }

    private static WhySentences sentences(Advice advice, String language) {
        return new WhySentences(advice.pack(), advice.inference(), advice.ranking(), Phrases.in(language));
    }
}
