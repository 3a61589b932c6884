package org.convive.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.convive.audit.Context;
import org.convive.audit.SafetyAudit;
import org.convive.rulepack.model.Rule;

/**
 * Makes a counterexample small: takes away rules, parts of the audit, conditions and constraints, as long as the
 * difference stays, until nothing more can go.
 */
final class Shrinker {

    private final Predicate<Counterexample> differs;

    /** Shrinks what differs. */
    Shrinker(Predicate<Counterexample> differs) {
        this.differs = differs;
    }

    /** The smallest that is found from this one on. */
    Counterexample smallest(Counterexample found) {
        Counterexample smaller = found;
        Counterexample before;
        do {
            before = smaller;
            smaller = withPlainerRules(withLessAudit(withFewerRules(smaller)));
        } while (!smaller.equals(before));
        return smaller;
    }

    private Counterexample withFewerRules(Counterexample from) {
        List<Rule> rules = fewer(from.rules(), left -> differs.test(new Counterexample(left, from.audit())));
        return new Counterexample(rules, from.audit());
    }

    private Counterexample withLessAudit(Counterexample from) {
        Counterexample smaller = from;
        smaller = withFewer(smaller, smaller.audit().findings(), AuditParts::withFindings);
        smaller = withFewer(smaller, smaller.audit().observations(), AuditParts::withObservations);
        smaller = withFewer(smaller, smaller.audit().indicators(), AuditParts::withIndicators);
        smaller = withFewer(smaller, smaller.audit().links(), AuditParts::withLinks);
        var bare = new Counterexample(smaller.rules(), AuditParts.withContext(smaller.audit(), Context.unknown()));
        return differs.test(bare) ? bare : smaller;
    }

    private <T> Counterexample withFewer(Counterexample from, List<T> parts, AuditParts.Change<T> change) {
        List<T> fewer =
                fewer(parts, left -> changed(from, change, left).filter(differs).isPresent());
        return changed(from, change, fewer).orElse(from);
    }

    /** The counterexample with an audit changed so; none where no such audit can be. */
    private static <T> Optional<Counterexample> changed(
            Counterexample from, AuditParts.Change<T> change, List<T> parts) {
        try {
            SafetyAudit audit = change.of(from.audit(), parts);
            return Optional.of(new Counterexample(from.rules(), audit));
        } catch (IllegalArgumentException saysNothing) {
            return Optional.empty();
        }
    }

    private Counterexample withPlainerRules(Counterexample from) {
        Counterexample plainest = from;
        for (int place = 0; place < from.rules().size(); place++) {
            Optional<Counterexample> plainer = Optional.of(plainest);
            while (plainer.isPresent()) {
                plainest = plainer.get();
                plainer = plainer(plainest, place);
            }
        }
        return plainest;
    }

    private Optional<Counterexample> plainer(Counterexample from, int place) {
        return PlainerRules.of(from.rules().get(place)).stream()
                .map(rule -> {
                    var rules = new ArrayList<>(from.rules());
                    rules.set(place, rule);
                    return new Counterexample(rules, from.audit());
                })
                .filter(differs)
                .findFirst();
    }

    /** The list without whatever can go: first large parts of it, then single things. */
    private static <T> List<T> fewer(List<T> all, Predicate<List<T>> isEnough) {
        List<T> left = all;
        for (int size = Math.max(1, all.size() / 2); size > 0; size /= 2) {
            for (int start = 0; start < left.size(); ) {
                var without = new ArrayList<>(left);
                without.subList(start, Math.min(start + size, left.size())).clear();
                if (isEnough.test(without)) {
                    left = without;
                } else {
                    start += size;
                }
            }
        }
        return left;
    }
}
