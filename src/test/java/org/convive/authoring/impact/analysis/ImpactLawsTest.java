package org.convive.authoring.impact.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.convive.RandomAudits;
import org.convive.ShippedPack;
import org.convive.advisory.Advisor;
import org.convive.audit.SafetyAudit;
import org.convive.authoring.difference.PackDifference;
import org.convive.authoring.impact.ContributionChange;
import org.convive.authoring.impact.Impact;
import org.convive.authoring.impact.ProgrammeImpact;
import org.convive.authoring.impact.ProgrammeImpact.Effect;
import org.convive.recommendation.Points;
import org.convive.recommendation.Ranking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every impact, on random audits under random packs. */
class ImpactLawsTest {

    private static final int PACKS = 3;
    private static final int AUDITS = 20;
    private static final Advisor SHIPPED = ShippedPack.ADVISOR;
    private static final List<Advisor> CHANGED = changed();

    private static List<Advisor> changed() {
        var packs = new RandomPacks(17);
        return IntStream.range(0, PACKS)
                .mapToObj(i -> new Advisor(packs.next()))
                .toList();
    }

    /** Each case holds one audit against the shipped pack and each changed one. */
    static Stream<SafetyAudit> audits() {
        var audits = new RandomAudits(4711);
        return Stream.generate(audits::next).limit(AUDITS);
    }

    @ParameterizedTest
    @MethodSource("audits")
    void aPackHasNoImpactAgainstItself(SafetyAudit audit) {
        assertThat(impact(SHIPPED, SHIPPED, audit).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("audits")
    void differencesOfContributionsAddUpToThoseOfScores(SafetyAudit audit) {
        for (Impact impact : impacts(audit)) {
            assertThat(impact.programmes())
                    .allSatisfy(programme -> assertThat(Points.sum(programme.contributions().stream()
                                    .map(ContributionChange::difference)
                                    .toList()))
                            .isEqualTo(programme.difference()));
        }
    }

    @ParameterizedTest
    @MethodSource("audits")
    void everyChangeHasACause(SafetyAudit audit) {
        for (Impact impact : impacts(audit)) {
            assertThat(impact.programmes().stream().flatMap(programme -> programme.contributions().stream()))
                    .allSatisfy(change -> assertThat(change.causes()).isNotEmpty());
            assertThat(impact.findings())
                    .allSatisfy(change -> assertThat(change.causes()).isNotEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("audits")
    void theOtherWayRoundWhatEntersLeaves(SafetyAudit audit) {
        for (Advisor changed : CHANGED) {
            Impact there = impact(SHIPPED, changed, audit);
            Impact back = impact(changed, SHIPPED, audit);

            assertThat(ids(back, Effect.ENTERS)).isEqualTo(ids(there, Effect.LEAVES));
            assertThat(ids(back, Effect.LEAVES)).isEqualTo(ids(there, Effect.ENTERS));
            assertThat(ids(back, Effect.MOVES)).isEqualTo(ids(there, Effect.MOVES));
            assertThat(back.warnings()).hasSameSizeAs(there.warnings());
            assertThat(back.findings()).hasSameSizeAs(there.findings());
        }
    }

    @ParameterizedTest
    @MethodSource("audits")
    void whatEntersAndLeavesTurnsTheOldListIntoTheNew(SafetyAudit audit) {
        for (Advisor changed : CHANGED) {
            Impact impact = impact(SHIPPED, changed, audit);
            List<String> list = new ArrayList<>(recommended(SHIPPED, audit));
            list.removeAll(ids(impact, Effect.LEAVES));
            list.addAll(ids(impact, Effect.ENTERS));

            assertThat(list).containsExactlyInAnyOrderElementsOf(recommended(changed, audit));
        }
    }

    @Test
    void someRandomPacksChangeSomething() {
        assertThat(audits().flatMap(audit -> impacts(audit).stream()))
                .anySatisfy(
                        impact -> assertThat(impact.programmes(Effect.ENTERS)).isNotEmpty())
                .anySatisfy(
                        impact -> assertThat(impact.programmes(Effect.LEAVES)).isNotEmpty())
                .anySatisfy(impact -> assertThat(impact.findings()).isNotEmpty());
    }

    private static List<Impact> impacts(SafetyAudit audit) {
        return CHANGED.stream().map(changed -> impact(SHIPPED, changed, audit)).toList();
    }

    private static Impact impact(Advisor before, Advisor after, SafetyAudit audit) {
        var difference = PackDifference.between(before.pack(), after.pack());
        return new AuditComparison(difference, before.advise(audit), after.advise(audit)).compare("audit", "Anywhere");
    }

    private static List<String> ids(Impact impact, Effect effect) {
        return impact.programmes(effect).stream()
                .map(ProgrammeImpact::programme)
                .sorted()
                .toList();
    }

    private static List<String> recommended(Advisor advisor, SafetyAudit audit) {
        Ranking ranking = advisor.advise(audit).ranking();
        return ranking.recommendations().stream()
                .filter(recommendation -> recommendation.strength().isForNow())
                .map(recommendation -> recommendation.candidate().id())
                .toList();
    }
}
