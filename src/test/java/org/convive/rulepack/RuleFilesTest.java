package org.convive.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import org.convive.ShippedPack;
import org.convive.rulepack.model.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistake in a rule file is told where it stands, in words for the person who made it. */
class RuleFilesTest {

    private static final String HEADER = "id,finding,at least,suggest,relevance,rationale en,rationale es,source\n";

    private static final String RULE = """
            package rules.extra;

            rule "Extra"
                @id("XTR-001")
                @rationale_en("Because.")
                @rationale_es("Porque sí.")
                @source("practice-judgement")
            when
                Finding( factor == "gang-presence", severity >= 0.3, $a : area )
                not Finding( factor == "trusted-police", area == $a )
            then
                derive( "recruitment-risk", "mean", 0.8 );
            end
            """;

    @Test
    void aSoundTableIsRead() {
        Rule rule = rule(
                withFile(
                        "extra/extra.csv",
                        HEADER
                                + "XTR-001,gang-presence|firearms,high,mentoring,0.5,\"Because, well.\",Porque sí.,practice-judgement\n"));

        assertThat(rule.at()).hasToString("extra/extra.csv:2:1");
        assertThat(rule.conditions()).hasSize(1);
    }

    @Test
    void aSoundRuleIsRead() {
        assertThat(rule(withFile("extra/extra.drl", RULE)).at()).hasToString("extra/extra.drl:3:1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            XTR-001,gang-presnce,,mentoring,0.5,Why.,Por qué.,practice-judgement ~ 2:9 ~ unknown-factor ~ gang-presence
            XTR-001,gang-presence,,mentorng,0.5,Why.,Por qué.,practice-judgement ~ 2:1 ~ unknown-programme ~ mentoring
            XTR-001,gang-presence,"0,5",mentoring,0.5,Why.,Por qué.,practice-judgement ~ 2:23 ~ wrong-type ~ decimal point
            XTR-001,gang-presence,,mentoring,1.5,Why.,Por qué.,practice-judgement ~ 2:1 ~ out-of-range ~ between 0 and 1
            XTR-001,gang-presence,,mentoring,0.5,Why.,,practice-judgement ~ 2:1 ~ missing-cell ~ rationale es
            XTR-001,gang-presence,,,0.5,Why.,Por qué.,practice-judgement ~ 2:1 ~ missing-conclusion ~ no conclusion
            XTR-001,gang-presence,,boot-camps,0.5,Why.,Por qué.,practice-judgement ~ 2:1 ~ harmful-suggestion ~ warn against it
            XTR-001,gang-presence,,mentoring,0.5,Why.,Por qué.,a-study-i-heard-of ~ 2:1 ~ unknown-source ~ unknown source
            XTR-001,gang-presence,,mentoring,0.5,Why, well.,Por qué.,practice-judgement ~ 2:1 ~ wrong-number-of-cells ~ needs quotes
            """)
    void aMistakeInATableIsToldAtItsCell(String row, String place, String code, String words) {
        assertRefused("extra/extra.csv", HEADER + row + "\n", place, code, words);
    }

    @Test
    void anUnknownColumnIsToldWithTheNearest() {
        assertRefused("extra/extra.csv", HEADER.replace("at least", "at leest"), "1:12", "unknown-column", "at least");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Finding( ~ Findin( ~ 9:5 ~ unknown-fact-type ~ Finding
            severity >= 0.3 ~ severty >= 0.3 ~ 9:41 ~ unknown-field-of-Finding ~ severity
            severity >= 0.3 ~ severity >= "high" ~ 9:53 ~ wrong-type ~ is a number
            "gang-presence" ~ "gang-presense" ~ 9:14 ~ unknown-factor ~ gang-presence
            area == $a ~ area == $b ~ 10:46 ~ unknown-variable ~ unknown variable
            @id("XTR-001") ~ @id("XTR-001") salience 10 ~ 4:20 ~ outside-the-subset ~ salience
            @source( ~ @surce( ~ 7:6 ~ unknown-annotation ~ source
            derive( ~ derve( ~ 12:5 ~ unknown-verb ~ derive
            "recruitment-risk" ~ "recruitment-rsk" ~ 3:1 ~ unknown-factor ~ recruitment-risk
            0.8 ); ~ 0.8 ); System.exit(1); ~ 12:45 ~ outside-the-subset ~ nothing else
            not Finding( ~ eval( 1 == 1 ) not Finding( ~ 10:5 ~ outside-the-subset ~ one fact
            not Finding( factor == "trusted-police", area == $a ) ~ exists( Finding( area == $a ) and not Finding( trend == "rising" ) ) ~ 10:5 ~ outside-the-subset ~ of one fact
            not Finding( factor == "trusted-police", area == $a ) ~ not( Finding( area == $a ) and Link() ) ~ 10:5 ~ outside-the-subset ~ of one fact
            not Finding( factor == "trusted-police", area == $a ) ~ exists( Finding( area == $a ) or Link() ) ~ 10:5 ~ outside-the-subset ~ of one fact
            not Finding( factor == "trusted-police", area == $a ) ~ forall( Finding( area == $a ) ) ~ 10:5 ~ outside-the-subset ~ one fact
            not Finding( factor == "trusted-police", area == $a ) ~ accumulate( Finding( area == $a ) and not Link(); $n : count(); $n > 1 ) ~ 10:17 ~ outside-the-subset ~ over one
            package rules.extra; ~ package rules.extra; import java.io.File; ~ 1:1 ~ outside-the-subset ~ import
            when ~ whn ~ 8:1 ~ outside-the-subset ~ `whn`
            """)
    void aMistakeInARuleIsToldWhereItStands(String right, String wrong, String place, String code, String words) {
        assertRefused("extra/extra.drl", RULE.replace(right, wrong), place, code, words);
    }

    @Test
    void derivationsThatGoRoundInACircleAreRefused() {
        String circle = RULE.replace("\"gang-presence\"", "\"escalation-risk\"");

        assertThat(refused("extra/extra.drl", circle))
                .anyMatch(found -> found.code().equals("circular-derivation"));
    }

    @Test
    void aRuleThatDerivesMustNameWhatItReads() {
        String open = RULE.replace("factor == \"gang-presence\", ", "");

        assertThat(refused("extra/extra.drl", open))
                .anyMatch(found -> found.code().equals("unnamed-factor"));
    }

    @Test
    void anIdIsNeverUsedTwice() {
        String rows = HEADER + "YTH-001,gang-presence,,mentoring,0.5,Why.,Por qué.,practice-judgement\n";

        assertThat(refused("extra/extra.csv", rows))
                .anyMatch(found -> found.code().equals("duplicate-id"));
    }

    @Test
    void everyProblemIsToldAtOnce() {
        String rows = HEADER + "XTR-001,gang-presnce,,mentorng,2,Why.,,nothing\n";

        assertThat(refused("extra/extra.csv", rows)).hasSizeGreaterThanOrEqualTo(5);
    }

    private static void assertRefused(String file, String text, String place, String code, String words) {
        List<Diagnostic> found = refused(file, text);
        assertThat(found).anySatisfy(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(code);
            assertThat(diagnostic.at()).hasToString(file + ":" + place);
            assertThat(diagnostic.toString()).contains(words);
        });
        assertThat(found.toString()).doesNotContain("Exception", "org.drools", "[ERR");
    }

    private static List<Diagnostic> refused(String file, String text) {
        return catchThrowableOfType(PackRefused.class, () -> PackReader.read(withFile(file, text)))
                .diagnostics();
    }

    private static Rule rule(PackFiles files) {
        return PackReader.read(files).rules().stream()
                .filter(rule -> rule.id().equals("XTR-001"))
                .findFirst()
                .orElseThrow();
    }

    private static PackFiles withFile(String file, String text) {
        var contents = new LinkedHashMap<String, byte[]>();
        ShippedPack.FILES.paths().forEach(path -> contents.put(path, ShippedPack.FILES.bytes(path)));
        contents.put(file, text.getBytes(StandardCharsets.UTF_8));
        return PackFiles.of(contents);
    }
}
