package org.convive.authoring.reload;

import java.time.Instant;
import org.convive.advisory.Advisor;
import org.convive.exchange.AuditReader;
import org.convive.rulepack.PackFiles;
import org.convive.rulepack.RulePack;

/**
 * A pack with everything that answers by it. Whoever takes it answers wholly by it, whatever comes into use meanwhile.
 *
 * @param files its files as they were read
 * @param advisor advises by its rules
 * @param reader reads audits in its words
 * @param since when it came into use
 */
public record ServedPack(PackFiles files, Advisor advisor, AuditReader reader, Instant since) {

    /** All that is needed to answer by the advisor's pack, which these files hold. */
    public static ServedPack of(PackFiles files, Advisor advisor, Instant since) {
        RulePack pack = advisor.pack();
        var reader =
                new AuditReader(pack.vocabulary(), pack.knowledge().programmes().keySet());
        return new ServedPack(files, advisor, reader, since);
    }

    /** The pack. */
    public RulePack pack() {
        return advisor.pack();
    }
}
