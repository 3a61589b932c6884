package org.convive.advisory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.convive.audit.SafetyAudit;
import org.convive.rulepack.RulePack;

/** The versions that this program was built with. */
public final class Versions {

    private static final Properties BUILT_WITH = load();

    private Versions() {}

    /** The version of Convive. */
    public static String convive() {
        return BUILT_WITH.getProperty("convive");
    }

    /** The rule engine and its version. */
    public static String ruleEngine() {
        return "Drools " + BUILT_WITH.getProperty("drools");
    }

    static Provenance provenance(RulePack pack, SafetyAudit audit) {
        return new Provenance(
                pack.settings().name(),
                pack.settings().version(),
                pack.hash(),
                convive(),
                ruleEngine(),
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
