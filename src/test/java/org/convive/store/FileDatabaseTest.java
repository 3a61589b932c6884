package org.convive.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.convive.Convive;
import org.convive.ShippedPack;
import org.convive.advisory.KeptAudits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** The database that comes with the service, in files below the folder that is named. */
@ExtendWith(OutputCaptureExtension.class)
class FileDatabaseTest {

    private static final byte[] AUDIT =
            "{\"place\":{\"name\":\"X\"},\"findings\":[{\"factor\":\"fear-of-crime\"}]}".getBytes(UTF_8);

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void outlivesTheService() {
        String id;
        try (var first = start(folder)) {
            id = kept(first)
                    .keep(ShippedPack.READER.read(AUDIT), AUDIT, Optional.empty())
                    .audit()
                    .id();
        }
        try (var second = start(folder)) {
            assertThat(kept(second).json(id)).hasValue(AUDIT);
        }
        assertThat(folder.resolve("convive.mv.db")).exists();
    }

    @Test
    void tellsThatAnotherServiceUsesIt(CapturedOutput printed) throws IOException {
        start(folder).close();
        try (var another = FileChannel.open(folder.resolve("convive.mv.db"), StandardOpenOption.WRITE);
                FileLock lock = another.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(() -> start(folder)).isInstanceOf(RuntimeException.class);
        }
        assertThat(printed)
                .contains("The database is in use by another service.", "--convive.data=FOLDER")
                .doesNotContain("\tat ");
    }

    @Test
    void tellsHowToWriteTheFolder(CapturedOutput printed) {
        assertThatThrownBy(() -> start(Path.of("half-a-path"))).isInstanceOf(RuntimeException.class);

        assertThat(printed).contains("named by half a path", "begins with ./").doesNotContain("\tat ");
    }

    private static KeptAudits kept(ConfigurableApplicationContext context) {
        return context.getBean(KeptAudits.class);
    }

    /** With the settings of the program, not those of the tests. */
    private static ConfigurableApplicationContext start(Path folder) {
        return new SpringApplicationBuilder(Convive.class)
                .web(WebApplicationType.NONE)
                .run("--spring.config.location=classpath:/application.yaml", "--convive.data=" + folder);
    }
}
