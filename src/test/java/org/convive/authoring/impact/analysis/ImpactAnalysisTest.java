package org.convive.authoring.impact.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.convive.ChangedPack;
import org.convive.Examples;
import org.convive.ShippedPack;
import org.convive.advisory.Advisor;
import org.convive.authoring.impact.Cause;
import org.convive.authoring.impact.ContributionChange;
import org.convive.authoring.impact.Impact;
import org.convive.authoring.impact.PackImpact;
import org.convive.authoring.impact.ProgrammeImpact;
import org.convive.authoring.impact.ProgrammeImpact.Effect;
import org.convive.rulepack.model.Verb;
import org.junit.jupiter.api.Test;

/** What changes that experts make do to audits. */
class ImpactAnalysisTest {

    private static final String DROPOUT = audit("{\"factor\":\"school-dropout\",\"severity\":0.8}");
    private static final String MORE_FEAR = audit("{\"factor\":\"fear-of-crime\",\"severity\":0.9}");
    private static final String HOMICIDES =
            "{\"place\":{\"name\":\"Riverside\"},\"indicators\":[{\"code\":\"homicide-rate\",\"value\":14,\"comparison\":10}]}";
    private static final String SCHOOL = "youth/school.csv";
    private static final String RATIONALE =
            ",An adult who stays helps.,Un adulto que se queda ayuda.,practice-judgement";

    @Test
    void theSamePackChangesNothing() {
        PackImpact impact = impact(new ChangedPack(), DROPOUT);

        assertThat(impact.changesNothing()).isTrue();
        assertThat(impact.unchanged()).containsExactly("audit-0");
    }

    @Test
    void aNewRowLetsItsProgrammeEnter() {
        Impact impact = only(
                impact(new ChangedPack().adding(SCHOOL, "YTH-990,school-dropout,,mentoring,0.9" + RATIONALE), DROPOUT));

        ProgrammeImpact mentoring = of(impact, "mentoring");
        assertThat(mentoring.effect()).isEqualTo(Effect.ENTERS);
        assertThat(of(mentoring, "YTH-990").causes()).singleElement().satisfies(cause -> {
            assertThat(cause.kind()).isEqualTo(Cause.Kind.RULE_ADDED);
            assertThat(cause.rules())
                    .singleElement()
                    .satisfies(rule -> assertThat(rule.at().file()).isEqualTo(SCHOOL));
        });
        assertThat(of(mentoring, "EVI-002").causes()).containsExactly(Cause.of(Cause.Kind.SUGGESTED, "mentoring"));
    }

    @Test
    void aRowTakenOutLetsItsProgrammeLeave() {
        Impact impact = only(impact(new ChangedPack().without(SCHOOL, "YTH-011,"), DROPOUT));

        ProgrammeImpact dropout = of(impact, "dropout-truancy-reduction");
        assertThat(dropout.effect()).isEqualTo(Effect.LEAVES);
        assertThat(of(dropout, "YTH-011").causes()).extracting(Cause::kind).containsExactly(Cause.Kind.RULE_REMOVED);
    }

    @Test
    void anotherRelevanceSaysFromWhichToWhich() {
        Impact impact = only(impact(
                new ChangedPack().replacing(SCHOOL, "dropout-truancy-reduction,1,", "dropout-truancy-reduction,0.5,"),
                DROPOUT));

        ContributionChange change = of(of(impact, "dropout-truancy-reduction"), "YTH-011");
        assertThat(change.causes()).singleElement().satisfies(cause -> {
            assertThat(cause.kind()).isEqualTo(Cause.Kind.RELEVANCE);
            assertThat(cause.before()).contains("1");
            assertThat(cause.after()).contains("0.5");
            assertThat(cause.rules()).isNotEmpty();
        });
    }

    @Test
    void anotherThresholdIsFoundBehindTheSeverityThatItGives() {
        Impact impact = only(impact(
                new ChangedPack()
                        .replacing(
                                "method/thresholds.csv",
                                "MEA-001,homicide-rate,,,1.25,2,,homicide-and-serious-violence,0.4",
                                "MEA-001,homicide-rate,,,1.25,2,,homicide-and-serious-violence,0.7"),
                HOMICIDES));

        assertThat(impact.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.key()).isEqualTo("homicide-and-serious-violence");
            assertThat(finding.causes()).extracting(Cause::subject).containsExactly("MEA-001");
        });
        assertThat(impact.programmes().stream()
                        .flatMap(programme -> programme.contributions().stream())
                        .flatMap(change -> change.causes().stream())
                        .filter(cause -> cause.kind() == Cause.Kind.SEVERITY))
                .isNotEmpty()
                .allSatisfy(cause ->
                        assertThat(cause.rules()).extracting(rule -> rule.id()).contains("MEA-001"));
    }

    @Test
    void aWeightIsNamedWhereItChangesPoints() {
        Impact impact =
                only(impact(new ChangedPack().replacing("pack.yaml", "    grade-b: 20 ", "    grade-b: 12 "), DROPOUT));

        assertThat(impact.programmes().stream()
                        .flatMap(programme -> programme.contributions().stream())
                        .filter(change -> change.latest().rule().id().equals("EVI-002")))
                .isNotEmpty()
                .allSatisfy(change -> {
                    assertThat(change.difference().toString()).isEqualTo("-8.00");
                    assertThat(change.causes()).extracting(Cause::subject).containsExactly("points.evidence.grade-b");
                });
    }

    @Test
    void aCutOffIsNamedWhereItChangesStrengths() {
        Impact impact = only(impact(
                new ChangedPack().replacing("pack.yaml", "consider: {score: 35,", "consider: {score: 119,"), DROPOUT));

        assertThat(impact.programmes())
                .filteredOn(ProgrammeImpact::changesStrength)
                .isNotEmpty()
                .allSatisfy(programme -> assertThat(programme.causes())
                        .extracting(Cause::subject)
                        .contains("strength.consider.score"));
    }

    @Test
    void aWorseGradeIsNamedWhereItChangesPoints() {
        Impact impact = only(impact(
                new ChangedPack()
                        .replacing("programmes/street-lighting.yaml", "synthesis: strong", "synthesis: limited"),
                MORE_FEAR));

        ProgrammeImpact lighting = of(impact, "street-lighting");
        assertThat(lighting.causes()).extracting(Cause::kind).contains(Cause.Kind.GRADE);
        assertThat(of(lighting, "EVI-001").causes()).extracting(Cause::kind).containsExactly(Cause.Kind.GRADE);
    }

    @Test
    void aNewProgrammeEntersAsNew() {
        var pack = new ChangedPack()
                .adding(
                        "programmes/lantern-walks.yaml",
                        new ChangedPack()
                                .text("programmes/street-lighting.yaml")
                                .replace("id: street-lighting", "id: lantern-walks"))
                .adding("places/public-space.csv", "PLC-990,fear-of-crime,lantern-walks,0.9" + RATIONALE);

        ProgrammeImpact walks = of(only(impact(pack, MORE_FEAR)), "lantern-walks");

        assertThat(walks.effect()).isEqualTo(Effect.ENTERS);
        assertThat(walks.causes()).containsExactly(Cause.of(Cause.Kind.PROGRAMME_ADDED, "lantern-walks"));
    }

    @Test
    void aRuleThatExcludesIsNamed() {
        var pack = new ChangedPack().adding("method/extra.drl", """
                package rules.method;

                rule "No dropout work"
                    @id("FIT-990")
                    @rationale_en("An invented reason.")
                    @rationale_es("Una razón inventada.")
                    @source("practice-judgement")
                when
                    Candidate( programme == "dropout-truancy-reduction" )
                then
                    exclude( "dropout-truancy-reduction" );
                end
                """);

        ProgrammeImpact dropout = of(only(impact(pack, DROPOUT)), "dropout-truancy-reduction");

        assertThat(dropout.effect()).isEqualTo(Effect.LEAVES);
        assertThat(dropout.judgements()).singleElement().satisfies(change -> {
            assertThat(change.judgement().verb()).isEqualTo(Verb.EXCLUDE);
            assertThat(change.isAfter()).isTrue();
            assertThat(change.causes()).extracting(Cause::subject).containsExactly("FIT-990");
        });
    }

    @Test
    void aRuleThatNewlyWarnsIsNamed() {
        String file = "safeguards/young-people.csv";
        String row = new ChangedPack().text(file).lines().skip(1).findFirst().orElseThrow();
        String finding = row.split(",", -1)[1].split("\\|", -1)[0];

        Impact impact = only(impact(
                new ChangedPack().without(file, row.split(",", -1)[0] + ","),
                audit("{\"factor\":\"" + finding + "\"}")));

        assertThat(impact.warnings())
                .isNotEmpty()
                .flatExtracting(warning -> warning.judgements())
                .extracting(change -> change.judgement().firing().rule().id())
                .contains(row.split(",", -1)[0]);
    }

    @Test
    void anAuditThatOnlyOnePackCanReadIsToldAndTheOthersGoOn() {
        var pack = new ChangedPack().adding("vocabulary/factors.yaml", """
                - code: no-such-word-before
                  kind: risk-factor
                  dimension: youth
                  name: {en: An invented factor, es: Un factor inventado}
                  definition: {en: It is invented., es: Es inventado.}
                  synonyms: {en: [], es: []}
                  actionable: true
                """);

        PackImpact impact = impact(pack, audit("{\"factor\":\"no-such-word-before\"}"), DROPOUT);

        assertThat(impact.unread()).singleElement().satisfies(unread -> {
            assertThat(unread.audit()).isEqualTo("audit-0");
            assertThat(unread.before()).extracting(problem -> problem.pointer()).containsExactly("/findings/0/factor");
            assertThat(unread.after()).isEmpty();
        });
        assertThat(impact.compared()).isOne();
    }

    @Test
    void theMostAffectedAuditComesFirst() {
        PackImpact impact = impact(
                new ChangedPack().replacing("pack.yaml", "  scale: 60 ", "  scale: 45 "),
                Examples.names()
                        .map(name -> new String(Examples.bytes(name), StandardCharsets.UTF_8))
                        .toArray(String[]::new));

        assertThat(impact.impacts()).hasSizeGreaterThan(5).isSortedAccordingTo(Impact.MOST_AFFECTED_FIRST);
        assertThat(entersAndLeaves(impact.impacts().get(0)))
                .isGreaterThan(
                        entersAndLeaves(impact.impacts().get(impact.impacts().size() - 1)));
    }

    private static long entersAndLeaves(Impact impact) {
        return impact.count(Effect.ENTERS) + impact.count(Effect.LEAVES);
    }

    private static ProgrammeImpact of(Impact impact, String programme) {
        return impact.programmes().stream()
                .filter(one -> one.programme().equals(programme))
                .findFirst()
                .orElseThrow();
    }

    private static ContributionChange of(ProgrammeImpact impact, String rule) {
        return impact.contributions().stream()
                .filter(change -> change.latest().rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Impact only(PackImpact impact) {
        assertThat(impact.impacts()).hasSize(1);
        return impact.impacts().get(0);
    }

    private static PackImpact impact(ChangedPack pack, String... audits) {
        List<NamedAudit> named = Stream.iterate(0, i -> i < audits.length, i -> i + 1)
                .map(i -> new NamedAudit("audit-" + i, audits[i].getBytes(StandardCharsets.UTF_8)))
                .toList();
        return new ImpactAnalysis(ShippedPack.ADVISOR, new Advisor(pack.read())).of(named);
    }

    private static String audit(String finding) {
        return "{\"place\":{\"name\":\"Riverside\"},\"findings\":[" + finding + "]}";
    }
}
