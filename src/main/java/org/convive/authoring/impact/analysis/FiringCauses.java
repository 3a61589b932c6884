package org.convive.authoring.impact.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.convive.authoring.difference.PackDifference;
import org.convive.authoring.difference.ProgrammeChange;
import org.convive.authoring.impact.Cause;
import org.convive.authoring.impact.Cause.Kind;
import org.convive.authoring.impact.FindingChange;
import org.convive.authoring.impact.RuleMention;
import org.convive.inference.Fact;
import org.convive.inference.Firing;
import org.convive.inference.Support;

/** Says why a rule held in only one of two answers: the rule itself, or what it read. */
final class FiringCauses {

    private final PackDifference difference;
    private final Answer before;
    private final Answer after;
    private final Map<String, FindingChange> findings;

    FiringCauses(PackDifference difference, Answer before, Answer after, Map<String, FindingChange> findings) {
        this.difference = difference;
        this.before = before;
        this.after = after;
        this.findings = findings;
    }

    /**
     * Why a rule held in only one of the answers.
     *
     * @param isAfter whether it held in the new one
     */
    List<Cause> of(Firing firing, boolean isAfter) {
        List<Cause> ofRule = RuleCauses.of(difference, firing.rule().id());
        if (!ofRule.isEmpty()) {
            return ofRule;
        }
        Set<Cause> causes = new LinkedHashSet<>();
        for (Support support : (isAfter ? after : before).inference().support().apply(firing)) {
            support.facts().forEach(fact -> causes.addAll(of(fact)));
        }
        if (causes.isEmpty()) {
            causes.add(Cause.of(Kind.OTHER_FACTS, firing.rule().id()));
        }
        return List.copyOf(causes);
    }

    private List<Cause> of(Fact fact) {
        return switch (fact.type()) {
            case FINDING -> finding(fact.key());
            case CANDIDATE, REQUIREMENT, CONTRAINDICATION, SERVES, TESTED, ANSWERS -> programme(fact.text("programme"));
            default -> List.of();
        };
    }

    /** What became of a finding, in short, with the rules that it comes from. */
    List<Cause> finding(String key) {
        FindingChange change = findings.get(key);
        if (change == null) {
            return List.of();
        }
        List<RuleMention> rules = change.causes().stream()
                .flatMap(cause -> cause.rules().stream())
                .distinct()
                .toList();
        if (change.before().isEmpty()) {
            return List.of(Cause.of(Kind.FINDING_ADDED, key).by(rules));
        }
        if (change.after().isEmpty()) {
            return List.of(Cause.of(Kind.FINDING_REMOVED, key).by(rules));
        }
        var causes = new ArrayList<Cause>();
        compare(Kind.SEVERITY, key, change, "severity", causes);
        compare(Kind.CONFIDENCE, key, change, "confidence", causes);
        if (causes.isEmpty()) {
            causes.add(Cause.of(Kind.FINDING_CHANGED, key));
        }
        return causes.stream().map(cause -> cause.by(rules)).toList();
    }

    private static void compare(Kind kind, String key, FindingChange change, String field, List<Cause> causes) {
        Optional<Double> old = number(change.before().orElseThrow().fact(), field);
        Optional<Double> fresh = number(change.after().orElseThrow().fact(), field);
        if (!old.equals(fresh)) {
            causes.add(new Cause(kind, key, old.map(String::valueOf), fresh.map(String::valueOf), List.of()));
        }
    }

    private static Optional<Double> number(Fact fact, String field) {
        return Optional.of(fact.number(field)).filter(number -> !number.isNaN());
    }

    /** What became of a programme that a rule read about. */
    List<Cause> programme(String id) {
        boolean was = before.suggested().containsKey(id);
        boolean is = after.suggested().containsKey(id);
        List<Cause> itself =
                difference.programme(id).map(FiringCauses::programme).orElse(List.of());
        if (was == is
                || difference.programme(id).map(FiringCauses::isInOnePackAlone).orElse(false)) {
            return itself;
        }
        return List.of(Cause.of(is ? Kind.SUGGESTED : Kind.NOT_SUGGESTED, id));
    }

    private static boolean isInOnePackAlone(ProgrammeChange change) {
        return change.before().isEmpty() || change.after().isEmpty();
    }

    private static List<Cause> programme(ProgrammeChange change) {
        if (change.before().isEmpty()) {
            return List.of(Cause.of(Kind.PROGRAMME_ADDED, change.id()));
        }
        if (change.after().isEmpty()) {
            return List.of(Cause.of(Kind.PROGRAMME_REMOVED, change.id()));
        }
        if (!change.gradeBefore().equals(change.gradeAfter())) {
            return List.of(new Cause(
                    Kind.GRADE,
                    change.id(),
                    change.gradeBefore().map(Enum::name),
                    change.gradeAfter().map(Enum::name),
                    List.of()));
        }
        Optional<String> parts = Optional.of(String.join(", ", change.parts()));
        return List.of(new Cause(Kind.PROGRAMME_CHANGED, change.id(), Optional.empty(), parts, List.of()));
    }
}
