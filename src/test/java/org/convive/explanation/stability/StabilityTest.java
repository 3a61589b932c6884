package org.convive.explanation.stability;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import org.convive.Examples;
import org.convive.RandomAudits;
import org.convive.ShippedPack;
import org.convive.audit.SafetyAudit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StabilityTest {

    private static final SafetyAudit REAL = Examples.audit("torreon-public-spaces-2016.json");

    @Test
    void isTheSameForTheSameSeedOnAnyNumberOfProcessors() throws Exception {
        Stability many = stability(REAL, 7);
        var one = new ForkJoinPool(1);
        try {
            assertThat(one.submit(() -> stability(REAL, 7)).get()).isEqualTo(many);
        } finally {
            one.shutdown();
        }
        assertThat(stability(REAL, 8)).isNotEqualTo(many);
    }

    @ParameterizedTest
    @ValueSource(strings = {"torreon-public-spaces-2016.json", "indicators-only.json", "full-invented.json"})
    void doesNotDependOnTheOrderOfTheAuditsLists(String name) {
        SafetyAudit audit = Examples.audit(name);

        assertThat(stability(new RandomAudits(5).shuffled(audit), 7)).isEqualTo(stability(audit, 7));
    }

    @Test
    void countsWithinItsRuns() {
        for (Stability.Programme programme : stability(REAL, 7).programmes()) {
            assertThat(programme.listed()).isBetween(programme.topFive(), 100);
            assertThat(programme.keepsStrength()).isBetween(0, programme.listed());
            programme.ranks().ifPresent(ranks -> assertThat(ranks.from()).isLessThanOrEqualTo(ranks.to()));
        }
    }

    @Test
    void isCompleteWhereEverythingIsCertain() {
        for (Stability.Programme programme : stability(audit("0.8", "1"), 7).programmes()) {
            assertThat(programme.keepsStrength()).isEqualTo(100);
            assertThat(programme.ranks()).isEqualTo(programme.rank().map(rank -> new Stability.Ranks(rank, rank)));
        }
    }

    @Test
    void isLessWhereFindingsAreDoubtful() {
        assertThat(kept(stability(audit("0.8", "0.2"), 7))).isLessThan(kept(stability(audit("0.8", "0.95"), 7)));
    }

    @Test
    void tellsHowFarItHasCome() {
        var done = new AtomicInteger();
        ShippedPack.ADVISOR.stability(REAL, 20, 1, done::incrementAndGet);
        assertThat(done).hasValue(20);
    }

    private static double kept(Stability stability) {
        return stability.programmes().stream()
                .filter(programme -> programme.rank().isPresent())
                .mapToInt(Stability.Programme::keepsStrength)
                .average()
                .orElse(0);
    }

    private static Stability stability(SafetyAudit audit, long seed) {
        return ShippedPack.ADVISOR.stability(audit, 100, seed, () -> {});
    }

    private static SafetyAudit audit(String severity, String confidence) {
        String findings = String.join(
                ",",
                finding("gang-presence", severity, confidence),
                finding("youth-unemployment", severity, confidence),
                finding("poor-lighting-and-design", severity, confidence));
        return ShippedPack.READER.read(
                ("{\"place\":{\"name\":\"X\"},\"findings\":[" + findings + "]}").getBytes(UTF_8));
    }

    private static String finding(String factor, String severity, String confidence) {
        return "{\"factor\":\"" + factor + "\",\"severity\":" + severity + ",\"confidence\":" + confidence + "}";
    }
}
