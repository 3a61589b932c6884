package org.convive.explanation.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.convive.audit.ElementKind;
import org.convive.audit.Finding;
import org.convive.audit.Indicator;
import org.convive.audit.Observation;
import org.convive.audit.SafetyAudit;
import org.convive.recommendation.Ranking;

/** Evaluates an audit again and again, each time without one thing that it says. */
final class LeaveOneOut {

    private static final Ranking NOTHING = new Ranking(List.of(), List.of(), List.of(), List.of());

    private final Function<SafetyAudit, Ranking> advisor;
    private final SafetyAudit audit;
    private final Ranking whole;
    private final List<LeftOneOut> each = new ArrayList<>();

    LeaveOneOut(Function<SafetyAudit, Ranking> advisor, SafetyAudit audit, Ranking whole) {
        this.advisor = advisor;
        this.audit = audit;
        this.whole = whole;
    }

    List<LeftOneOut> each() {
        for (int i = 0; i < audit.findings().size(); i++) {
            Finding finding = audit.findings().get(i);
            Ranking without = isLast() ? NOTHING : advisor.apply(Edits.of(audit).remove(finding));
            note(ElementKind.FINDING, i, finding.id(), finding.factor(), without);
        }
        for (int i = 0; i < audit.indicators().size(); i++) {
            Indicator indicator = audit.indicators().get(i);
            Ranking without = isLast() ? NOTHING : advisor.apply(Edits.of(audit).without(indicator));
            note(ElementKind.INDICATOR, i, indicator.id(), indicator.code(), without);
        }
        for (int i = 0; i < audit.observations().size(); i++) {
            Observation observation = audit.observations().get(i);
            Ranking without = isLast() ? NOTHING : advisor.apply(Edits.of(audit).without(observation));
            note(ElementKind.OBSERVATION, i, observation.id(), observation.factor(), without);
        }
        return each;
    }

    /** Whether nothing would be left, and so nothing recommended. */
    private boolean isLast() {
        return audit.findings().size()
                        + audit.indicators().size()
                        + audit.observations().size()
                == 1;
    }

    private void note(ElementKind kind, int index, String id, String about, Ranking without) {
        List<LeftOneOut.Carried> carried = whole.recommendations().stream()
                .map(recommendation -> recommendation.candidate().id())
                .map(programme -> new LeftOneOut.Carried(
                        programme, Position.of(programme, whole), Position.of(programme, without)))
                .filter(one -> !one.with().equals(one.without()))
                .toList();
        each.add(new LeftOneOut(kind, index, id, about, carried));
    }
}
