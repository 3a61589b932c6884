package org.convive.advisory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.convive.audit.SafetyAudit;
import org.convive.rulepack.RulePack;

/** The versions that this program was built with. */
final class Versions {

    private static final Properties BUILT_WITH = load();

    private Versions() {}

    static Provenance provenance(RulePack pack, SafetyAudit audit) {
        return new Provenance(
                pack.settings().name(),
                pack.settings().version(),
                pack.hash(),
                BUILT_WITH.getProperty("convive"),
                "Drools " + BUILT_WITH.getProperty("drools"),
                AuditHash.of(audit));
    }

    private static Properties load() {
        var properties = new Properties();
        try (InputStream file = Versions.class.getResourceAsStream("versions.properties")) {
            properties.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("versions.properties is missing from the build", unreadable);
        }
        return properties;
    }
}
