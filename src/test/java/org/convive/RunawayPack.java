package org.convive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.convive.rulepack.PackFiles;

/** A pack that the reader takes and a small audit can handle, but of which one rule runs away on a large one. */
public final class RunawayPack {

    /** The rule that runs away. */
    public static final String RULE = "RUN-001";

    /** The file that it stands in. */
    public static final String FILE = "runaway.drl";

    /** An audit on which nothing runs away. */
    public static final String SMALL =
            "{\"place\":{\"name\":\"X\"},\"findings\":[{\"factor\":\"youth-unemployment\",\"severity\":0.8}]}";

    /** Findings enough for a quarter of a million ways to take five of them. */
    private static final int MANY = 12;

    private static final String TEXT = """
            package rules.runaway;

            rule "Any five findings of one area"
                @id("%s") @rationale_en("Why.") @rationale_es("Por qué.") @source("practice-judgement")
            when
                Finding( $area : area )
                Finding( area == $area )
                Finding( area == $area )
                Finding( area == $area )
                Finding( area == $area )
            then
                suggest( "mentoring", 0.5 );
            end
            """;

    private RunawayPack() {}

    /** The files: words and programmes of the shipped pack, and the rule. */
    public static PackFiles files() {
        var contents = new TreeMap<String, byte[]>();
        ShippedPack.FILES.paths().stream()
                .filter(path -> path.matches("pack.yaml|vocabulary/.*|programmes/.*"))
                .forEach(path -> contents.put(path, ShippedPack.FILES.bytes(path)));
        contents.put(FILE, TEXT.formatted(RULE).getBytes(StandardCharsets.UTF_8));
        return PackFiles.of(contents);
    }

    /** Writes the files into a folder. */
    public static Path writeTo(Path folder) throws IOException {
        PackFiles files = files();
        for (String path : files.paths()) {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, files.bytes(path));
        }
        return folder;
    }

    /** An audit on which the rule runs away. */
    public static String large() {
        return ShippedPack.PACK.vocabulary().factors().keySet().stream()
                .limit(MANY)
                .map("{\"factor\":\"%s\",\"severity\":0.8}"::formatted)
                .collect(Collectors.joining(",", "{\"place\":{\"name\":\"X\"},\"findings\":[", "]}"));
    }
}
