package org.convive.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.convive.Examples;
import org.convive.ShippedPack;
import org.convive.advisory.Advisor;
import org.convive.audit.SafetyAudit;
import org.convive.exchange.AdviceDocument;
import org.convive.exchange.Detail;
import org.convive.exchange.JsonText;
import org.convive.inference.EvaluationLimitReached.Limit;
import org.convive.inference.Matcher.GroupedRule;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that run away are stopped, whatever way they go, and the next evaluation answers as ever. */
class LimitsTest {

    private static final String HEAD =
            "@id(\"%s\") @rationale_en(\"why\") @rationale_es(\"por qué\") @source(\"practice-judgement\")";

    private static final String RULES = """
            package rules;

            rule "by the area" ${R-1}
            when
                Finding( $area : area )
                Finding( area == $area )
                Finding( area == $area )
            then
                suggest( "mentoring", 0.5 );
            end

            rule "by an equal text, which the engine looks up" ${R-2}
            when
                Finding( $kind : kind )
                Finding( kind == $kind )
                Finding( kind == $kind )
            then
                suggest( "mentoring", 0.5 );
            end

            rule "by nothing" ${R-3}
            when
                Finding( factor == "fear-of-crime" )
                Finding( factor == "fear-of-crime" )
                Finding( factor == "fear-of-crime" )
            then
                suggest( "mentoring", 0.5 );
            end

            rule "of figures" ${R-4}
            when
                Finding( $kind : kind )
                accumulate( Finding( kind == $kind ); $count : count(); $count >= 1 )
                Finding( kind == $kind )
            then
                suggest( "mentoring", 0.5 );
            end

            rule "of figures of all" ${R-5}
            when
                Finding( $kind : kind )
                accumulate( Finding( severity == unknown ); $count : count(); $count >= 1 )
                Finding( kind == $kind )
            then
                suggest( "mentoring", 0.5 );
            end

            rule "like others" ${R-6}
            when
                Finding( factor == "fear-of-crime", $area : area )
                Finding( area == $area )
                Finding( area == $area )
            then
                suggest( "mentoring", 0.5 );
            end
            """;

    private static final List<GroupedRule> GROUPED = rules();

    private static final int MANY = 60;
    private static final int FEW = 2;

    /** The clock is looked at so rarely that an evaluation of a few facts doesn't come to it. */
    private static final Duration NO_TIME = Duration.ofNanos(1);

    private static final Limits FIRINGS = new Limits(100, Long.MAX_VALUE, Duration.ofHours(1));
    private static final Limits MATCHES = new Limits(Integer.MAX_VALUE, 100, Duration.ofHours(1));
    private static final Limits DEADLINE = new Limits(Integer.MAX_VALUE, Long.MAX_VALUE, NO_TIME);

    static Stream<Arguments> runaways() {
        return GROUPED.stream()
                .flatMap(rule -> Stream.of(
                                Arguments.of(Limit.FIRINGS, FIRINGS, "100 firings"),
                                Arguments.of(Limit.MATCHES, MATCHES, "100 matches"),
                                Arguments.of(Limit.DEADLINE, DEADLINE, "the deadline"))
                        .flatMap(limit -> Stream.of(1, Integer.MAX_VALUE)
                                .map(rows ->
                                        Arguments.of(Stream.concat(Stream.of(rule, rows), Arrays.stream(limit.get()))
                                                .toArray()))));
    }

    @ParameterizedTest
    @MethodSource("runaways")
    void aRunawayIsStoppedAndNamedAndTheNextEvaluationIsRight(
            GroupedRule rule, int rowsOfATable, Limit limit, Limits limits, String words) {
        var engine = new DroolsMatcher(List.of(rule), limits, rowsOfATable);
        List<String> right = fired(new Interpreter(List.of(rule)), FEW);

        EvaluationLimitReached reached = catchThrowableOfType(EvaluationLimitReached.class, () -> fired(engine, MANY));

        assertThat(reached.limit()).isEqualTo(limit);
        assertThat(reached.ruleId()).isEqualTo(rule.rule().id());
        assertThat(reached.ruleAt()).isEqualTo(rule.rule().at());
        Location at = reached.ruleAt();
        assertThat(reached)
                .hasMessageContaining(words)
                .hasMessageContaining(rule.rule().id())
                .hasMessageContaining(at.file() + ":" + at.line());
        assertThat(fired(engine, FEW)).isEqualTo(right).isNotEmpty();
    }

    @Test
    void anAdviceThatIsStoppedSpoilsNoOther() {
        SafetyAudit large = read("full-invented.json");
        SafetyAudit small = read("minimal.json");
        int firings = ShippedPack.ADVISOR.advise(small).inference().firings().size();
        var advisor = new Advisor(ShippedPack.PACK, new Limits(firings, Long.MAX_VALUE, Duration.ofHours(1)));

        assertThatThrownBy(() -> advisor.advise(large))
                .isInstanceOf(EvaluationLimitReached.class)
                .hasMessageMatching(
                        "stopped at the limit of [0-9,]+ firings; the rule [A-Z]+-\\d+ \\(.+:\\d+:\\d+\\) was.*");
        assertThat(json(advisor, small)).isEqualTo(json(ShippedPack.ADVISOR, small));
    }

    @Test
    void anEvaluationNeedsSomeRoom() {
        assertThatThrownBy(() -> new Limits(0, 1, Duration.ofSeconds(1))).hasMessageContaining("1 firing");
        assertThatThrownBy(() -> new Limits(1, 0, Duration.ofSeconds(1))).hasMessageContaining("1 match");
        assertThatThrownBy(() -> new Limits(1, 1, Duration.ZERO)).hasMessageContaining("deadline");
        assertThatThrownBy(() -> new Limits(1, 1, Duration.ofDays(200_000))).hasMessageContaining("deadline");
    }

    private static String json(Advisor advisor, SafetyAudit audit) {
        return JsonText.pretty(new AdviceDocument(advisor.advise(audit), "en", Detail.FULL).write(Integer.MAX_VALUE));
    }

    private static SafetyAudit read(String example) {
        return ShippedPack.READER.read(Examples.bytes(example));
    }

    private static List<String> fired(Matcher matcher, int findings) {
        try (Matcher.Session session = matcher.open()) {
            IntStream.range(0, findings)
                    .mapToObj(number -> Fact.of(FactType.FINDING)
                            .text("factor", "fear-of-crime")
                            .text("kind", "risk")
                            .text("area", "north")
                            .build("finding " + number))
                    .forEach(session::insert);
            var fired = new ArrayList<String>();
            session.fire("match").forEach(firing -> fired.add(firing.key()));
            return fired;
        }
    }

    private static List<GroupedRule> rules() {
        String drl = RULES;
        for (int rule = 1; rule <= 6; rule++) {
            drl = drl.replace("${R-" + rule + "}", HEAD.formatted("R-" + rule));
        }
        return ShippedPack.withRules(drl).rules().stream()
                .map(rule -> new GroupedRule(rule.stage().code(), rule))
                .toList();
    }
}
