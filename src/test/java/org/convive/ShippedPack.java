package org.convive;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.convive.advisory.Advisor;
import org.convive.exchange.AuditReader;
import org.convive.rulepack.PackFiles;
import org.convive.rulepack.PackReader;
import org.convive.rulepack.RulePack;

/** The pack that ships, read once for all tests that need it. */
public final class ShippedPack {

    /** Its files. */
    public static final PackFiles FILES = PackFiles.ofFolder(Path.of("rules"));

    /** The pack. */
    public static final RulePack PACK = PackReader.read(FILES);

    /** An advisor by its rules. */
    public static final Advisor ADVISOR = new Advisor(PACK);

    /** A reader of audits in its words. */
    public static final AuditReader READER =
            new AuditReader(PACK.vocabulary(), PACK.knowledge().programmes().keySet());

    private ShippedPack() {}

    /** Its words and programmes with the rules of one file, read and checked as a pack. */
    public static RulePack withRules(String drl) {
        var contents = new LinkedHashMap<String, byte[]>();
        FILES.paths().stream()
                .filter(path -> !path.endsWith(".csv") && !path.endsWith(".drl"))
                .forEach(path -> contents.put(path, FILES.bytes(path)));
        contents.put("rules.drl", drl.getBytes(StandardCharsets.UTF_8));
        return PackReader.read(PackFiles.of(contents));
    }
}
