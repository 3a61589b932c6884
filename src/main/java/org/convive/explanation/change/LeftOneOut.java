package org.convive.explanation.change;

import java.util.List;
import java.util.Optional;
import org.convive.audit.ElementKind;
import org.convive.recommendation.Points;

/**
 * What an answer would be without one thing that the audit says.
 *
 * @param kind what sort of thing it is: a finding, an indicator or an observation
 * @param index its position in its list, from 0
 * @param id the audit's own name for it
 * @param about the code of the factor or indicator that it is about
 * @param carried the listed programmes whose score, place or listing rests on it, in the order of the list
 */
public record LeftOneOut(ElementKind kind, int index, String id, String about, List<Carried> carried) {

    /** Copies the list. */
    public LeftOneOut {
        carried = List.copyOf(carried);
    }

    /** What it does for one programme. */
    public Optional<Carried> of(String programme) {
        return carried.stream().filter(one -> one.programme().equals(programme)).findFirst();
    }

    /**
     * What becomes of a listed programme.
     *
     * @param programme the programme's id
     * @param with where it stands with the whole audit
     * @param without where it would stand
     */
    public record Carried(String programme, Position with, Position without) {

        /** The points that the programme would lose; fewer than none where it would gain. */
        public Points points() {
            return new Points(with.score().hundredths() - without.score().hundredths());
        }

        /** Whether it would no longer be recommended for now. */
        public boolean leaves() {
            return with.isRecommended() && !without.isRecommended();
        }
    }
}
