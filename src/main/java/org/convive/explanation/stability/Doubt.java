package org.convive.explanation.stability;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.convive.audit.Finding;
import org.convive.audit.Indicator;
import org.convive.audit.SafetyAudit;

/**
 * How far what an audit says may be off. Draws audits that say it a little otherwise.
 *
 * <p>All ranges are judgement; no source gives them.
 *
 * <ul>
 *   <li>A stated severity lies around what was stated, most likely there, at most half the way that is left to certainty away:
 *       at confidence 0.8 at most 0.1, at confidence 0 at most 0.5. At confidence 1 it is certain.
 *   <li>A severity that nobody stated lies anywhere from 0 to 1.
 *   <li>A confidence lies around what was stated, at most 0.2 away; at 1 it is certain.
 *   <li>A figure lies around what was measured, at most a tenth away.
 * </ul>
 *
 * <p>What is drawn for one thing depends on the seed, the run and what the audit says of that thing, and on nothing else. So
 * neither the order of an audit's lists nor the number of processors changes a draw.
 */
final class Doubt {

    private static final double WIDEST_SEVERITY = 0.5;
    private static final double WIDEST_CONFIDENCE = 0.2;
    private static final double WIDEST_FIGURE = 0.1;

    private final double usualConfidence;
    private final long seed;

    /**
     * Doubt of this kind.
     *
     * @param usualConfidence the confidence of a finding that says nothing of it, from 0 to 1
     * @param seed the same seed draws the same audits
     */
    Doubt(double usualConfidence, long seed) {
        this.usualConfidence = usualConfidence;
        this.seed = seed;
    }

    /** The audit of a run. */
    SafetyAudit draw(SafetyAudit audit, int run) {
        var findings = new ArrayList<Finding>();
        audit.findings().forEach(finding -> findings.add(draw(finding, random(run, saying(finding)))));
        var indicators = new ArrayList<Indicator>();
        audit.indicators().forEach(indicator -> indicators.add(draw(indicator, random(run, saying(indicator)))));
        return new SafetyAudit(
                audit.place(),
                audit.title(),
                audit.source(),
                audit.period(),
                audit.areas(),
                audit.dimensions(),
                indicators,
                audit.observations(),
                findings,
                audit.links(),
                audit.context());
    }

    private Random random(int run, List<?> saying) {
        return new Random(31 * (31 * seed + run) + saying.toString().hashCode());
    }

    private static List<?> saying(Finding finding) {
        return List.of(
                finding.factor(),
                finding.area(),
                finding.severity(),
                finding.confidence(),
                finding.groups(),
                finding.text());
    }

    private static List<?> saying(Indicator indicator) {
        return List.of(indicator.code(), indicator.area(), indicator.value(), indicator.year());
    }

    private Finding draw(Finding finding, Random random) {
        double confidence = finding.confidence().orElse(usualConfidence);
        double wide = WIDEST_SEVERITY * (1 - confidence);
        double severity = finding.severity().isPresent()
                ? around(finding.severity().getAsDouble(), wide, random)
                : random.nextDouble();
        double sure = confidence == 1 ? 1 : around(confidence, WIDEST_CONFIDENCE, random);
        return new Finding(
                finding.id(),
                finding.factor(),
                finding.area(),
                OptionalDouble.of(severity),
                OptionalDouble.of(sure),
                finding.groups(),
                finding.trend(),
                finding.evidence(),
                finding.text(),
                finding.statedAs(),
                finding.sources());
    }

    private static Indicator draw(Indicator indicator, Random random) {
        return new Indicator(
                indicator.id(),
                indicator.code(),
                indicator.value() * (1 + triangular(random) * WIDEST_FIGURE),
                indicator.unit(),
                indicator.year(),
                indicator.area(),
                indicator.comparison(),
                indicator.trend(),
                indicator.source());
    }

    private static double around(double stated, double wide, Random random) {
        return Math.max(0, Math.min(1, stated + triangular(random) * wide));
    }

    /** Between -1 and 1, most likely 0. */
    private static double triangular(Random random) {
        double one = random.nextDouble();
        double other = random.nextDouble();
        return one - other;
    }
}
