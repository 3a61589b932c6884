package org.convive.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.convive.ShippedPack;
import org.junit.jupiter.api.Test;

/** What would make no sense when an audit comes is refused when the rules are read. */
class RuleProblemsTest {

    private static final String HEADER = "rule \"%1$s\" @id(\"%1$s\") @rationale_en(\"Because.\") "
            + "@rationale_es(\"Porque sí.\") @source(\"practice-judgement\")\n";

    @Test
    void aShareIsANumberFromNoughtToOne() {
        assertThat(refused(
                        concluding("Indicator( $v : value )", "find( \"gun-violence\", $v, 0.6 );"),
                        concluding("Indicator( $v : value )", "find( \"gun-violence\", 0.6, $v );"),
                        concluding("Indicator( $c : code )", "find( \"gun-violence\", $c, 0.6 );"),
                        concluding("Finding( $f : factor )", "suggest( \"mentoring\", $f );")))
                .containsExactly(
                        "5 wrong-type `$v` is `value`; `find` takes a number from 0 to 1 here",
                        "10 wrong-type `$v` is `value`; `find` takes a number from 0 to 1 here",
                        "15 wrong-type `$c` is `code`; `find` takes a number from 0 to 1 here",
                        "20 wrong-type `$f` is `factor`; `suggest` takes a number from 0 to 1 here");
    }

    @Test
    void aVariableHoldsWhatTheVerbTakes() {
        assertThat(refused(
                        concluding("Indicator( $c : code )", "find( $c, 0.5, 0.6 );"),
                        concluding("Finding( $f : factor )", "contribute( $f, \"many-groups\" );"),
                        concluding("Candidate( $p : programme, $g : grade )", "contribute( $p, $g );"),
                        concluding("Signal( $f : factor, $s : severity )", "agree( $f, $s );")))
                .containsExactly(
                        "5 wrong-type `$c` is `code`; `find` takes a factor here",
                        "10 wrong-type `$f` is `factor`; `contribute` takes a programme here",
                        "15 wrong-type `$g` is `grade`; `contribute` takes a weight here",
                        "20 wrong-type `$s` is `severity`; `agree` takes a variable here");
    }

    @Test
    void aDerivedFactorIsNamedForTheOrderOfDerivationsFollowsFromIt() {
        assertThat(refused(concluding(
                        "Finding( factor == \"gang-presence\", $f : factor )", "derive( $f, \"mean\", 0.5 );")))
                .containsExactly("5 wrong-type `$f` can't stand here; a rule names the factor that it derives");
    }

    @Test
    void nothingButTheSeverityThatARuleFindsIsUnknown() {
        assertThat(refused(
                        concluding("Finding( severity > 0.5 )", "suggest( \"mentoring\", unknown );"),
                        concluding("Finding( severity > 0.5 )", "suggest( unknown, 0.5 );"),
                        concluding("Context( budget > 0 )", "find( \"gun-violence\", unknown, unknown );")))
                .containsExactly(
                        "5 wrong-type `unknown` can't stand here; `suggest` takes a number from 0 to 1",
                        "10 wrong-type `unknown` can't stand here; `suggest` takes a programme",
                        "15 wrong-type `unknown` can't stand here; `find` takes a number from 0 to 1");
    }

    @Test
    void aVariableIsBoundOnce() {
        assertThat(refused(
                        concluding("Finding( $x : area ) Finding( $x : factor )", "suggest( \"mentoring\", 0.5 );"),
                        concluding("Finding( $x : area, $x : factor )", "suggest( \"mentoring\", 0.5 );"),
                        concluding(
                                "Finding( $x : area ) accumulate( Finding( $x : severity ); $n : sum( $x ); $n > 1 )",
                                "suggest( \"mentoring\", 0.5 );"),
                        concluding(
                                "accumulate( Finding( $s : severity ); $n : sum( $s ), $n : count(); $n > 1 )",
                                "suggest( \"mentoring\", 0.5 );")))
                .containsExactly(
                        "4 variable-bound-twice `$x` is bound already; choose another name",
                        "4 cartesian-join nothing ties this Finding to what stands before it, so each would meet each; "
                                + "bind a field there and ask for the same value here, or name the code that is meant",
                        "9 variable-bound-twice `$x` is bound already; choose another name",
                        "14 variable-bound-twice `$x` is bound already; choose another name",
                        "19 variable-bound-twice `$n` is bound already; choose another name");
    }

    @Test
    void aLimitIsAComparison() {
        assertThat(refused(
                        concluding(
                                "accumulate( Finding(); $n : count(); $n matches 3 )",
                                "suggest( \"mentoring\", 0.5 );"),
                        concluding(
                                "accumulate( Finding(); $n : count(); $n contains 3 )",
                                "suggest( \"mentoring\", 0.5 );")))
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem).contains("outside-the-subset a limit on a figure is"));
    }

    @Test
    void aConditionHasNoWindow() {
        String window = "Finding( severity > 0.5 ) over window:length( 1 )";
        assertThat(refused(
                        concluding("Context() " + window, "suggest( \"mentoring\", 0.5 );"),
                        concluding("Context() exists " + window, "suggest( \"mentoring\", 0.5 );"),
                        concluding(
                                "Context() accumulate( " + window + "; $n : count() )",
                                "suggest( \"mentoring\", 0.5 );")))
                .hasSize(3)
                .allSatisfy(problem -> assertThat(problem).contains("outside-the-subset"));
    }

    private static String concluding(String conditions, String conclusion) {
        return HEADER + "when\n    " + conditions + "\nthen " + conclusion + "\nend\n";
    }

    /** What is wrong with rules of five lines each, each as its line, its code and the message. */
    private static List<String> refused(String... rules) {
        var file = new StringBuilder("package rules;\n");
        for (int i = 0; i < rules.length; i++) {
            file.append(rules[i].formatted("R-" + i));
        }
        return catchThrowableOfType(PackRefused.class, () -> ShippedPack.withRules(file.toString()))
                .diagnostics()
                .stream()
                .map(found -> found.at().line() + " " + found.code() + " " + found.message())
                .toList();
    }
}
