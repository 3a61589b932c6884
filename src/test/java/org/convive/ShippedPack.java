package org.convive;

import java.nio.file.Path;
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
}
