package org.convive.authoring.impact.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.convive.authoring.difference.PackDifference;
import org.convive.authoring.impact.Cause;
import org.convive.authoring.impact.Cause.Kind;
import org.convive.authoring.impact.Standing;
import org.convive.recommendation.Points;
import org.convive.recommendation.Strength;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.Settings;

/** Says why a programme's strength or rank is another, beyond its points and what rules say of it. */
final class StandingCauses {

    private final PackDifference difference;
    private final FiringCauses firings;

    StandingCauses(PackDifference difference, FiringCauses firings) {
        this.difference = difference;
        this.firings = firings;
    }

    List<Cause> of(String programme, Optional<Standing> before, Optional<Standing> after) {
        Set<Cause> causes = new LinkedHashSet<>(firings.programme(programme));
        if (before.isPresent() && after.isPresent()) {
            compare(programme, before.get(), after.get(), causes);
        }
        return List.copyOf(causes);
    }

    private void compare(String programme, Standing old, Standing fresh, Set<Cause> causes) {
        if (old.here() != fresh.here()) {
            causes.add(Cause.of(
                    Kind.CONFIDENCE_HERE,
                    programme,
                    old.here().name(),
                    fresh.here().name()));
        }
        if (old.strength() != fresh.strength()) {
            strength(old, fresh, causes);
        }
        boolean moves = old.rank() != fresh.rank() && old.strength() == fresh.strength();
        if (moves && (old.rank() == 0 || fresh.rank() == 0)) {
            causes.add(Cause.of(Kind.LIST_END, programme, length(difference.before()), length(difference.after())));
        } else if (moves && old.score().equals(fresh.score())) {
            causes.add(Cause.of(Kind.OTHERS, programme));
        }
    }

    private static String length(RulePack pack) {
        return String.valueOf(pack.settings().listing().atMost());
    }

    private void strength(Standing old, Standing fresh, Set<Cause> causes) {
        difference.weights().stream()
                .filter(weight -> weight.path().startsWith("strength."))
                .filter(weight -> !weight.path().equals("strength.listedAtMost"))
                .map(RuleCauses::of)
                .forEach(causes::add);
        for (Strength strength : List.of(Strength.ADOPT, Strength.CONSIDER, Strength.PILOT)) {
            Points cutBefore = cut(difference.before(), strength);
            Points cutAfter = cut(difference.after(), strength);
            boolean reached = old.score().compareTo(cutBefore) >= 0;
            boolean reaches = fresh.score().compareTo(cutAfter) >= 0;
            if (reached != reaches && isBetween(strength, old.strength(), fresh.strength())) {
                causes.add(Cause.of(Kind.CUT, strength.code(), cutBefore.toString(), cutAfter.toString()));
            }
        }
    }

    /** Whether one of the two words is this one or a stronger one, and the other is a weaker one. */
    private static boolean isBetween(Strength cut, Strength one, Strength other) {
        return (one.compareTo(cut) <= 0) != (other.compareTo(cut) <= 0);
    }

    private static Points cut(RulePack pack, Strength strength) {
        Settings.StrengthCuts cuts = pack.settings().strength();
        Settings.Cut cut = switch (strength) {
            case ADOPT -> cuts.adopt();
            case CONSIDER -> cuts.consider();
            default -> cuts.pilot();
        };
        return Points.of(cut.score());
    }
}
