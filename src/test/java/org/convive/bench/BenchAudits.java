package org.convive.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.convive.Examples;
import org.convive.ShippedPack;
import org.convive.audit.Context;
import org.convive.audit.Finding;
import org.convive.audit.Place;
import org.convive.audit.SafetyAudit;
import org.convive.audit.Trend;

/** Audits by name: one of the examples, or {@code findings-N} for one with so many findings in the words of the shipped pack. */
final class BenchAudits {

    private static final String GENERATED = "findings-";
    private static final long SEED = 2026;

    private BenchAudits() {}

    static SafetyAudit named(String name) {
        return name.startsWith(GENERATED)
                ? generated(Integer.parseInt(name.substring(GENERATED.length())))
                : Examples.audit(name + ".json");
    }

    /** Factors in an order drawn by lot, as often as it takes. */
    private static SafetyAudit generated(int size) {
        var random = new Random(SEED);
        var factors = new ArrayList<>(ShippedPack.PACK.vocabulary().factors().keySet());
        Collections.shuffle(factors, random);
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < size; i++) {
            findings.add(finding("F" + i, factors.get(i % factors.size()), random));
        }
        return new SafetyAudit(
                Place.named("Anywhere"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                findings,
                List.of(),
                Context.unknown());
    }

    private static Finding finding(String id, String factor, Random random) {
        return new Finding(
                id,
                factor,
                Optional.empty(),
                OptionalDouble.of(random.nextInt(101) / 100.0),
                OptionalDouble.of(random.nextInt(101) / 100.0),
                List.of(),
                Trend.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
