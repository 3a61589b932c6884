package org.convive.advisory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.convive.audit.Context;
import org.convive.audit.SafetyAudit;

/** Tells audits apart by what they say, whatever the order in which they say it. */
public final class AuditHash {

    private AuditHash() {}

    /** The SHA-256 hash in lower-case hexadecimal. */
    public static String of(SafetyAudit audit) {
        String said = String.join(
                "\n",
                audit.place().toString(),
                audit.title().toString(),
                audit.source().toString(),
                audit.period().toString(),
                sorted(audit.areas()),
                sorted(audit.dimensions()),
                sorted(audit.indicators()),
                sorted(audit.observations()),
                sorted(audit.findings()),
                sorted(audit.links()),
                context(audit.context()));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    private static String context(Context context) {
        return String.join(
                "\n",
                context.country().toString(),
                context.income().toString(),
                context.government().toString(),
                context.budget().toString(),
                context.currency().toString(),
                context.horizonMonths().toString(),
                sorted(context.capacitiesPresent()),
                sorted(context.capacitiesMissing()),
                sorted(context.runningProgrammes()),
                sorted(context.priorities()));
    }

    private static String sorted(Collection<?> things) {
        return things.stream().map(Object::toString).sorted().collect(Collectors.joining("\n", "[", "]"));
    }
}
