package org.convive.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.convive.store.CrashingStore.Aftermath;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it writes loses nothing that it acknowledged; hundreds of kills are in CrashSoak. */
class CrashTest {

    @RepeatedTest(3)
    void losesNothingThatWasAcknowledged(RepetitionInfo round, @TempDir Path folder) {
        Aftermath aftermath = new CrashingStore(folder, round.getCurrentRepetition()).kill();

        assertThat(aftermath.acknowledged()).isPositive();
        assertThat(aftermath.faults()).isEmpty();
    }
}
