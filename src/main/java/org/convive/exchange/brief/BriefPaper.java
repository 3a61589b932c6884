package org.convive.exchange.brief;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What kind of paper a brief is, and in which order it speaks. */
public enum BriefPaper {
    /** A decision paper with reasons and the alternatives that were considered. */
    COUNCIL(
            "council",
            List.of(
                    "decision",
                    "problem",
                    "proposal",
                    "reasons",
                    "alternatives",
                    "money",
                    "risks",
                    "calendar",
                    "unknown",
                    "sources",
                    "method")),

    /**
     * A municipal prevention programme: diagnosis, objectives, lines of action, resources and responsible bodies, calendar and
     * indicators, evaluation, alignment, after the contents list of a Mexican municipality's programme.
     */
    MUNICIPAL_PROGRAMME(
            "municipal-programme",
            List.of(
                    "decision",
                    "problem",
                    "objectives",
                    "actions",
                    "resources",
                    "calendar",
                    "evaluation",
                    "alignment",
                    "alternatives",
                    "money",
                    "risks",
                    "unknown",
                    "sources",
                    "method"));

    private final String code;
    private final List<String> sections;

    BriefPaper(String code, List<String> sections) {
        this.code = code;
        this.sections = sections;
    }

    /** The code used in requests, such as {@code council}. */
    public String code() {
        return code;
    }

    /** The ids of its sections, in order. */
    List<String> sections() {
        return sections;
    }

    /** The paper with a code, if there is one. */
    public static Optional<BriefPaper> of(String code) {
        return Arrays.stream(values()).filter(paper -> paper.code.equals(code)).findFirst();
    }
}
