package org.convive.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.execute;
import static org.drools.model.DSL.exists;
import static org.drools.model.DSL.not;
import static org.drools.model.PatternDSL.and;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.convive.ShippedPack;
import org.convive.audit.SafetyAudit;
import org.convive.rulepack.RulePack;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Test;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/**
 * Rules that begin alike share what the engine keeps for them. It loses a rule with a condition inside a condition that
 * way, which is why the rule language has none; here is that what it has instead isn't lost.
 */
class SharedBeginningsTest {

    private static final String HEADER = """
            rule "%1$s" @id("%1$s") @rationale_en("why") @rationale_es("por qué") @source("practice-judgement")
            when
                %2$s
            then
                %3$s
            end
            """;
    private static final String GANGS = "exists Finding( factor == \"gang-presence\" ) ";
    private static final String NO_GUNS = "not Finding( factor == \"gun-violence\" ) ";
    private static final String GUNS = "exists Finding( factor == \"gun-violence\" ) ";

    /** The subject, beside rules of every later stage and a table that begin like it. */
    private static final String RULES = "package rules;\n"
            + written("SUBJECT", GANGS + NO_GUNS, "suggest( \"mentoring\", 0.5 );")
            + written("SIBLING-1", GANGS + GUNS, "suggest( \"focused-deterrence\", 0.5 );")
            + written("SIBLING-2", GANGS + GUNS, "derive( \"escalation-risk\", \"max\", 0.5 );")
            + written("SIBLING-3", GANGS + NO_GUNS, "derive( \"fear-of-crime\", \"max\", 0.5 );")
            + written("SIBLING-4", GANGS + GUNS, "caution( \"mentoring\" );")
            + written("SIBLING-5", GANGS + NO_GUNS, "plan( \"mentoring\", \"partner\", \"somebody\" );")
            + table(1, "gang-presence", "gang-presence", "gun-violence")
            + table(2, "gang-presence", "gun-violence", "gang-presence")
            + table(3, "gun-violence", "gang-presence", "extortion-and-fraud")
            + table(4, "gang-presence", "gang-presence", "fear-of-crime");

    @Test
    void aRuleHoldsWhateverOthersBeginLikeIt() {
        assertThat(fired("gang-presence")).containsExactlyInAnyOrder("SUBJECT", "SIBLING-3", "SIBLING-5", "ROW-1");
    }

    @Test
    void aRuleFailsWhateverOthersBeginLikeIt() {
        assertThat(fired("gang-presence", "gun-violence"))
                .containsExactlyInAnyOrder("SIBLING-1", "SIBLING-2", "SIBLING-4", "ROW-3", "ROW-4");
    }

    /** If this fails, the engine has been mended, and the rule language may be widened. */
    @Test
    void theEngineLosesARuleWithAConditionInsideAConditionBesideALikeOneOfAnotherPackage() {
        assertThat(fired(nested("first"))).containsExactly("nested");
        assertThat(fired(nested("first"), sibling("first"))).containsExactly("nested");
        assertThat(fired(nested("first"), sibling("second"))).isEmpty();
    }

    private static String written(String id, String conditions, String conclusion) {
        return HEADER.formatted(id, conditions, conclusion);
    }

    private static String table(int row, String finding, String there, String absent) {
        String conditions =
                "Finding( factor == \"%s\" ) exists Finding( factor == \"%s\" ) not Finding( factor == \"%s\" )";
        return written("ROW-" + row, conditions.formatted(finding, there, absent), "suggest( \"mentoring\", 0.4 );");
    }

    /** The rules that fire for these findings, in every layout of the engine the same. */
    private static List<String> fired(String... factors) {
        RulePack pack = ShippedPack.withRules(RULES);
        String findings = String.join("\"}, {\"factor\": \"", factors);
        SafetyAudit audit =
                ShippedPack.READER.read("{\"place\": {\"name\": \"X\"}, \"findings\": [{\"factor\": \"%s\"}]}"
                        .formatted(findings)
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(PackOracle.of(pack).difference(audit)).isEmpty();
        return new RuleEngine(pack)
                .infer(audit).firings().stream()
                        .map(firing -> firing.rule().id())
                        .distinct()
                        .toList();
    }

    private record Present() {}

    private record Absent() {}

    private record Other() {}

    private static Rule nested(String packageName) {
        return rule(packageName, "nested")
                .build(
                        exists(and(
                                pattern(declarationOf(Present.class, "present")),
                                not(pattern(declarationOf(Absent.class, "absent"))))),
                        execute(() -> {}));
    }

    private static Rule sibling(String packageName) {
        return rule(packageName, "sibling")
                .build(
                        exists(and(
                                pattern(declarationOf(Present.class, "alsoPresent")),
                                pattern(declarationOf(Other.class, "other")))),
                        execute(() -> {}));
    }

    private static List<String> fired(Rule... rules) {
        var model = new ModelImpl();
        for (Rule rule : rules) {
            model.addRule(rule);
        }
        KieSession session = KieBaseBuilder.createKieBaseFromModel(model).newKieSession();
        var fired = new ArrayList<String>();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                fired.add(event.getMatch().getRule().getName());
            }
        });
        session.insert(new Present());
        session.fireAllRules();
        session.dispose();
        return fired;
    }
}
