package org.convive.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.convive.exchange.ProblemCode.DUPLICATE_KEY;
import static org.convive.exchange.ProblemCode.MALFORMED_JSON;
import static org.convive.exchange.ProblemCode.MISSING;
import static org.convive.exchange.ProblemCode.NOT_A_NUMBER;
import static org.convive.exchange.ProblemCode.TOO_DEEP;
import static org.convive.exchange.ProblemCode.TOO_LARGE;
import static org.convive.exchange.ProblemCode.TOO_LONG;
import static org.convive.exchange.ProblemCode.TOO_MANY;
import static org.convive.exchange.ProblemCode.TRAILING_CONTENT;
import static org.convive.exchange.ProblemCode.UNKNOWN_FACTOR;
import static org.convive.exchange.ProblemCode.WRONG_TYPE;
import static org.convive.exchange.SmallVocabulary.READER;
import static org.convive.exchange.SmallVocabulary.problem;
import static org.convive.exchange.SmallVocabulary.problemsOf;
import static org.convive.exchange.SmallVocabulary.problemsWith;
import static org.convive.exchange.SmallVocabulary.problemsWithFinding;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is wrong with a file before anybody asks what it means. */
class FileProblemsTest {

    @Test
    void aMissingCommaIsFoundByLineAndColumn() {
        assertThat(problemsOf("{\"place\": {\"name\": \"X\"}\n \"findings\": []}"))
                .containsExactly(problem(
                        "",
                        MALFORMED_JSON,
                        "The file isn't valid JSON (line 2, column 2): a comma, bracket or quotation"
                                + " mark is missing there, or one too many."));
    }

    @Test
    void anUnclosedBracketIsFoundAtTheEnd() {
        assertThat(problemsOf("{\"place\": {"))
                .containsExactly(problem(
                        "",
                        MALFORMED_JSON,
                        "The file ends too early (line 1, column 12): a bracket or a quotation mark is opened"
                                + " but never closed."));
    }

    @Test
    void anEmptyFileIsToldHowAnAuditBegins() {
        assertThat(problemsOf(" "))
                .containsExactly(problem(
                        "",
                        MALFORMED_JSON,
                        "The file is empty (line 1, column 1); an audit begins with `{` and names at least a place."));
    }

    @Test
    void lettersOfAnotherEncodingAreNamedAsSuch() {
        byte[] latin1 = "{\"place\": {\"name\": \"Querétaro\"}}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(catchThrowableOfType(AuditRefused.class, () -> READER.read(latin1))
                        .problems())
                .containsExactly(problem(
                        "",
                        MALFORMED_JSON,
                        "The file has characters that can't be read (line 1, column 27); save it in UTF-8."));
    }

    @Test
    void aListIsNoAudit() {
        assertThat(problemsOf("[]"))
                .containsExactly(
                        problem("", WRONG_TYPE, "The file holds a list; an audit is an object in curly brackets."));
    }

    @Test
    void whatFollowsTheAuditIsRefusedTogetherWithTheRest() {
        assertThat(problemsOf("{\"findings\": [{\"factor\": \"fear-of-crime\"}]}\n{}"))
                .containsExactly(
                        problem(
                                "",
                                TRAILING_CONTENT,
                                "Something follows the end of the audit (line 2, column 1); a file holds one audit, so"
                                        + " remove what follows."),
                        problem(
                                "/place",
                                MISSING,
                                "The audit has no place; give at least its name, as in {\"place\": {\"name\":"
                                        + " \"Querétaro\"}}."));
    }

    @Test
    void aFieldWrittenTwiceIsRefusedTogetherWithTheRest() {
        assertThat(problemsWithFinding("\"factor\": \"x\", \"a/b~c\": 1, \"a/b~c\": 2"))
                .contains(
                        problem(
                                "/findings/0/a~1b~0c",
                                DUPLICATE_KEY,
                                "The field `a/b~c` is written twice in the same object; keep one of the two."),
                        problem(
                                "/findings/0/factor",
                                UNKNOWN_FACTOR,
                                "Finding F1 has factor `x`, which isn't a known factor. Known: `crime-analysis`,"
                                        + " `fear-of-crime`, `trained-mentors`, `street-robbery`, `youth-unemployment`."));
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertThat(problemsOf("{\"place\": " + "[".repeat(100_000)))
                .containsExactly(problem(
                        "/place" + "/0".repeat(31),
                        TOO_DEEP,
                        "Lists and objects lie more than 32 deep here (line 1, column 43); an audit never"
                                + " needs more than 5."));
    }

    @Test
    void aNumberOfAThousandDigitsIsRefused() {
        assertThat(problemsWithFinding("\"severity\": " + "1".repeat(2_000)))
                .containsExactly(problem(
                        "/findings/0",
                        TOO_LONG,
                        "A number or a field name in here (line 1, column 2073) is far too long; shorten it."));
    }

    @Test
    void numbersThatAreNoneAreRefusedWhereTheyStand() {
        assertThat(problemsWithFinding("\"factor\": \"fear-of-crime\", \"severity\": NaN, \"confidence\": 1e999"))
                .containsExactly(
                        problem(
                                "/findings/0/confidence",
                                NOT_A_NUMBER,
                                "Finding F1 has confidence Infinity; write a finite number, or leave the field out"
                                        + " where it is unknown."),
                        problem(
                                "/findings/0/severity",
                                NOT_A_NUMBER,
                                "Finding F1 has severity NaN; write a finite number, or leave the field out where it"
                                        + " is unknown."));
    }

    @Test
    void aFileOfMoreThanTenMegabytesIsRefusedUnread() {
        byte[] huge = " ".repeat(10 * 1024 * 1024 + 1).getBytes(StandardCharsets.UTF_8);
        AuditProblem tooLarge = problem(
                "",
                TOO_LARGE,
                "The file is larger than 10 MB, the most that is read; split the audit by area or period.");

        assertThat(catchThrowableOfType(AuditRefused.class, () -> READER.read(huge))
                        .problems())
                .containsExactly(tooLarge);
        assertThat(catchThrowableOfType(AuditRefused.class, () -> READER.read(new ByteArrayInputStream(huge)))
                        .problems())
                .containsExactly(tooLarge);
    }

    @Test
    void aFileOfMillionsOfValuesIsRefusedHalfRead() {
        assertThat(problemsWith("\"findings\": [" + "0,".repeat(2_000_000) + "0]"))
                .containsExactly(problem(
                        "",
                        TOO_MANY,
                        "The file holds more than is read of one audit (line 1, column 2000033); split the"
                                + " audit by area or period."));
    }

    @Test
    void moreThanTenThousandEntriesAreRefused() {
        String entry = "{\"factor\": \"fear-of-crime\"},";

        assertThat(problemsWith("\"findings\": [" + entry.repeat(10_000) + "{\"factor\": \"fear-of-crime\"}]"))
                .containsExactly(problem(
                        "",
                        TOO_MANY,
                        "The audit has 10,001 entries in its lists; 10,000 is the most that is read. Split it"
                                + " by area."));
    }

    @Test
    void moreThanTenThousandGroupsAreRefused() {
        assertThat(problemsWithFinding(
                        "\"factor\": \"fear-of-crime\", \"groups\": [" + "\"women\",".repeat(10_000) + "\"women\"]"))
                .containsExactly(problem(
                        "/findings/0/groups",
                        TOO_MANY,
                        "Finding F1 has 10,001 entries under groups; 10,000 is the most that is read."));
    }

    @Test
    void aTextOfMoreThanTenThousandCharactersIsRefused() {
        assertThat(problemsWithFinding("\"factor\": \"fear-of-crime\", \"text\": \"" + "x".repeat(10_001) + "\""))
                .containsExactly(problem(
                        "/findings/0/text",
                        TOO_LONG,
                        "Finding F1 has a text of 10,001 characters under text; shorten it to 10,000 at most."));
    }

    @Test
    void afterAThousandProblemsTheRestIsOnlyMentioned() {
        String wrong = "{\"factor\": \"weather\"},";

        assertThat(problemsWith("\"findings\": [" + wrong.repeat(5_000) + "{}]"))
                .hasSize(1_001)
                .first()
                .isEqualTo(problem(
                        "",
                        ProblemCode.TOO_MANY_PROBLEMS,
                        "The audit has more than 1,000 problems; the first 1,000 are listed. Mend these, then"
                                + " read it again."));
    }
}
