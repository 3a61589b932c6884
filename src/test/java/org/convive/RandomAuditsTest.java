package org.convive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.convive.audit.SafetyAudit;
import org.junit.jupiter.api.Test;

/** What stands behind tests on random audits. */
class RandomAuditsTest {

    @Test
    void aRandomAuditIsReadBackFromItsDocument() {
        for (int seed = 0; seed < 200; seed++) {
            SafetyAudit audit = new RandomAudits(seed).next();
            assertThat(ShippedPack.READER.read(AuditText.of(audit).getBytes(StandardCharsets.UTF_8)))
                    .as("seed %d", seed)
                    .isEqualTo(audit);
        }
    }

    @Test
    void theSameSeedGivesTheSameAudits() {
        var one = new RandomAudits(7);
        var other = new RandomAudits(7);
        one.next();
        other.next();

        assertThat(one.next()).isEqualTo(other.next());
    }
}
