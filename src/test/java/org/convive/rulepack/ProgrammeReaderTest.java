package org.convive.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convive.rulepack.ProgrammeFile.WHOLE;
import static org.convive.rulepack.ProgrammeFile.files;
import static org.convive.rulepack.ProgrammeFile.problems;
import static org.convive.rulepack.ProgrammeFile.read;

import java.util.List;
import java.util.Map;
import org.convive.knowledge.KnowledgeBase;
import org.convive.knowledge.Programme;
import org.convive.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file with mistakes is told all of them, each with its place and what would be right. */
class ProgrammeReaderTest {

    /** Each line: what stands in the good file, what is written instead, and what the expert is told. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id: warm-lights            | id: cold-lights              | 1:5: the id `cold-lights` differs from the file name; the file should be called `cold-lights.yaml`, or the id `warm-lights` [wrong-file-name]
            level: universal           | levle: universal             | 8:1: unknown key `levle`; did you mean `level`? [unknown-key]
            name: {en: Warm lights, es: Luces cálidas} | name: {en: Warm lights} | 2:7: the text for `es` is missing [missing-language]
            kind: approach             | kind: aproach                | 5:7: unknown kind of programme `aproach`; did you mean `approach`? [unknown-word]
            family: situational        | family: situatonal           | 6:9: unknown prevention family `situatonal`; did you mean `situational`? [unknown-word]
            category: lighting         | category: lightning          | 7:11: unknown category `lightning`; did you mean `lighting`? [unknown-word]
            level: universal           | level: universel             | 8:8: unknown prevention level `universel`; did you mean `universal`? [unknown-word]
            targets: [dark-streets]    | targets: [dark-street]       | 11:11: unknown factor `dark-street`; did you mean `dark-streets`? [unknown-factor]
            targets: [dark-streets]    | targets: dark-streets        | 11:10: expected a list (lines that start with `- `) here [wrong-type]
            targets: [dark-streets]    | targets: []                  | 11:10: `targets` needs at least one entry [empty-list]
            ageFrom: 10                | ageFrom: 30                  | 13:13: `ageFrom` is 30, which is more than `ageTo`, 24 [out-of-range]
            ageFrom: 10                | ageFrom: young               | 13:23: `young` must be a number such as 0.5 [wrong-type]
            ageFrom: 10                | ageFrom: -10                 | 13:23: expected 0 or more here [out-of-range]
            groups: [youth]            | groups: [yuoth]              | 13:47: unknown population group `yuoth`; did you mean `youth`? [unknown-word]
            capacity: reliable-power   | capacity: dark-streets       | 17:16: unknown capacity `dark-streets`; it is one of reliable-power [unknown-capacity]
            necessity: essential       | necessity: esential          | 17:43: unknown necessity `esential`; did you mean `essential`? [unknown-word]
            {note: {en: where birds nest, es: donde anidan aves}} | {factor: dark-streets} | 20:5: `note` is missing [missing-key]
            harms: [{en: glare, es: deslumbramiento}] | harms: [{en: glare}] | 21:9: the text for `es` is missing [missing-language]
            harms: [{en: glare, es: deslumbramiento}] | harms: [glare] | 21:9: expected keys with values (`key: value`) here [wrong-type]
            level: medium              | level: huge                  | 22:15: unknown cost level `huge`; it is one of medium [unknown-word]
            fromMonths: 1,             | fromMonths: 1.5,             | 23:28: expected a whole number here [wrong-type]
            countries: [MX, GB]        | countries: [MX, UK]          | 25:19: unknown country `UK`
            main: true                 | main: false                  | 28:5: exactly one claim needs `main: true`, but here are 0 [main-claim]
            main: true                 | main: yes                    | 32:13: expected `true` or `false` here [wrong-type]
            direction: LEANS_POSITIVE  | direction: LEANS_POSITVE     | 31:18: unknown direction `LEANS_POSITVE`; did you mean `LEANS_POSITIVE`? [unknown-word]
            wanted: down               | wanted: dwn                  | 30:15: unknown wanted direction `dwn`; did you mean `down`? [unknown-word]
            flags: [singleStudy]       | flags: [singelStudy]         | 37:15: unknown flag `singelStudy`; did you mean `singleStudy`? [unknown-word]
            flags: [singleStudy]       | flags: [oldEvidence]         | 37:15: unknown flag `oldEvidence`
            citations: [one]           | citations: [two]             | 38:19: unknown citation `two`
            effect: less, citation: one | effect: less, citation: won | 40:69: unknown citation `won`; did you mean `one`? [unknown-citation]
            registry: CRIMESOLUTIONS   | registry: CRIMESOLUTION      | 42:18: unknown registry `CRIMESOLUTION`; did you mean `CRIMESOLUTIONS`? [unknown-word]
            claim: crime               | claim: crimes                | 42:112: unknown claim `crimes`; did you mean `crime`? [unknown-word]
            seenOn: 2026-11            | seenOn: November             | 42:155: expected a year, month or day such as 2026-11 here [wrong-type]
            mark: RECALLED, note: N    | note: N                      | 44:5: `mark` is missing [missing-key]
            agency: unknown            | agency: unknwon              | 51:11: unknown context `unknwon`; did you mean `unknown`? [unknown-word]
            agency: unknown            | agents: unknown              | 47:3: `agency` is missing [missing-key]
            frameworks: [SDG-16.1]     | frameworks: [SDG-16.2]       | 45:14: unknown framework code `SDG-16.2`; did you mean `SDG-16.1`? [unknown-word]
            """)
    void oneMistakeIsToldWithItsPlaceAndWhatWouldBeRight(String right, String wrong, String told) {
        assertThat(WHOLE).contains(right);

        assertThat(problems("warm-lights", WHOLE.replace(right, wrong)))
                .anyMatch(problem -> problem.startsWith("programmes/warm-lights.yaml:" + told));
    }

    @Test
    void allMistakesAreToldAtOnceInReadingOrder() {
        String broken = WHOLE.replace("kind: approach", "kind: plan")
                .replace("category: lighting\n", "")
                .replace("      outcome: crime\n", "")
                .replace("level: medium", "level: huge");

        assertThat(problems("warm-lights", broken))
                .containsExactly(
                        "programmes/warm-lights.yaml:1:1: `category` is missing [missing-key]",
                        "programmes/warm-lights.yaml:5:7: unknown kind of programme `plan`; it is one of programme, approach, practice [unknown-word]",
                        "programmes/warm-lights.yaml:21:15: unknown cost level `huge`; it is one of medium [unknown-word]",
                        "programmes/warm-lights.yaml:27:7: `outcome` is missing [missing-key]");
    }

    @Test
    void anEmptyFileHasOnlyOneProblem() {
        assertThat(problems("warm-lights", ""))
                .containsExactly("programmes/warm-lights.yaml:1:1: the file is empty [empty-file]");
    }

    @Test
    void whatIsNoMappingAtAllStillDoesNotThrow() {
        assertThat(problems("warm-lights", "- just\n- a list\n")).isNotEmpty();
    }

    @Test
    void aFileOfProblemsStillGivesAProgrammeThatCanBeGraded() {
        List<Programme> programmes = read("warm-lights", "id: warm-lights\nkind: practice\n");

        assertThat(new KnowledgeBase(programmes).programmes()).containsOnlyKeys("warm-lights");
    }

    @Test
    void twoMainClaimsAreOneTooMany() {
        String twice = WHOLE.replace(
                "  outcomes:\n",
                "    - {id: fear, outcome: fear, wanted: down, direction: NONE, main: true}\n  outcomes:\n");

        assertThat(problems("warm-lights", twice))
                .containsExactly(
                        "programmes/warm-lights.yaml:28:5: exactly one claim needs `main: true`, but here are 2 [main-claim]");
    }

    @Test
    void twoClaimsOrCitationsOfOneIdAreTold() {
        String twice = WHOLE.replace("frameworks:", "  - {id: one, title: again, mark: VERIFIED}\nframeworks:")
                .replace("  outcomes:\n", "    - {id: crime, outcome: c, wanted: up, direction: NONE}\n  outcomes:\n");

        assertThat(problems("warm-lights", twice))
                .containsExactly(
                        "programmes/warm-lights.yaml:39:7: the claim `crime` is already defined above [duplicate-claim]",
                        "programmes/warm-lights.yaml:46:5: the citation `one` is already defined above [duplicate-citation]");
    }

    @Test
    void aPracticeThatClaimsAResultIsTold() {
        assertThat(problems("warm-lights", WHOLE.replace("kind: approach", "kind: practice")))
                .singleElement()
                .asString()
                .startsWith("programmes/warm-lights.yaml:5:7: a practice has no outcome tests");
    }

    @Test
    void aLongSummaryIsTold() {
        String longText = "very ".repeat(30);

        assertThat(problems("warm-lights", WHOLE.replace("Lights in dark", longText + "dark")))
                .singleElement()
                .asString()
                .contains("3:15: a summary has at most 140 characters; this one has 163");
    }

    @Test
    void aListThatThePackDoesNotHaveIsNotToldAgainForEveryCode() {
        var diagnostics = new Diagnostics();
        var empty = new Vocabulary(List.of(), List.of(), List.of(), List.of(), Map.of());

        new ProgrammeReader(empty, diagnostics).read(files("warm-lights", WHOLE));

        assertThat(diagnostics.all()).isEmpty();
    }
}
