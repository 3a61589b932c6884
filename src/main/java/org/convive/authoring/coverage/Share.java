package org.convive.authoring.coverage;

/**
 * So many of so many.
 *
 * @param covered how many are covered
 * @param of how many there are
 */
public record Share(int covered, int of) {

    /** The percentage; 100 where there is nothing to cover. */
    public double percent() {
        return of == 0 ? 100 : 100.0 * covered / of;
    }
}
