package org.convive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A service that can't answer says why, in words for the person who started it. */
@ExtendWith(OutputCaptureExtension.class)
class StartTest {

    @Test
    void tellsEveryProblemOfABrokenPack(@TempDir Path folder, CapturedOutput printed) throws IOException {
        Files.writeString(folder.resolve("rules.csv"), "id,fnding\nXTR-001,gang-presence\n");

        refusesToStartWith("--convive.pack=" + folder);

        assertThat(printed)
                .contains("pack.yaml:1:1: the pack has no pack.yaml", "rules.csv:1:", "fnding")
                .doesNotContain("\tat ", "Exception");
    }

    @Test
    void tellsThatThereIsNoSuchFolder(@TempDir Path folder, CapturedOutput printed) {
        refusesToStartWith("--convive.pack=" + folder.resolve("missing"));

        assertThat(printed).contains("there is no folder").doesNotContain("\tat ", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "0s", "-1s", "2d", "99999999999999999d"})
    void tellsThatADeadlineIsNone(String deadline, CapturedOutput printed) {
        refusesToStartWith("--convive.deadline=" + deadline);

        assertThat(printed)
                .contains("convive.deadline", "'" + deadline + "'", "a time such as 5s or 500ms")
                .doesNotContain("\tat ", "Exception");
    }

    private static void refusesToStartWith(String setting) {
        assertThatThrownBy(() -> new SpringApplicationBuilder(Convive.class).run("--server.port=0", setting))
                .isInstanceOf(RuntimeException.class);
    }
}
