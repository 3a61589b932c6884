package org.convive.explanation.change;

import java.util.List;

/**
 * What would be most worth knowing.
 *
 * @param gaps what would change the head of the list if it were known, the most telling first
 * @param asked how many gaps were tried
 * @param runs how many audits were evaluated
 * @param isBounded whether there were more gaps than could be tried
 */
public record DataGaps(List<DataGap> gaps, int asked, int runs, boolean isBounded) {

    /** Copies the list. */
    public DataGaps {
        gaps = List.copyOf(gaps);
    }
}
