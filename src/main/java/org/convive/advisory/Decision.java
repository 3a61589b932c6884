package org.convive.advisory;

import java.time.Instant;

/**
 * An answer that is stored for good, without its text.
 *
 * @param id a random id that says nothing about the audit
 * @param madeAt when it was made, to the millisecond
 * @param place the name of the place that the audit is about
 * @param pack the name of the pack that answered
 * @param packVersion the pack's version
 * @param packHash the hash of the pack's files
 * @param wish how the answer was asked for
 */
public record Decision(
        String id, Instant madeAt, String place, String pack, String packVersion, String packHash, Wish wish) {

    /**
     * How an answer was asked for.
     *
     * @param language the ISO 639-1 code of the language of its sentences
     * @param detail how much of the proof it carries: none, summary or full
     * @param top the greatest number of recommendations, 0 for as many as the pack allows
     */
    public record Wish(String language, String detail, int top) {}
}
