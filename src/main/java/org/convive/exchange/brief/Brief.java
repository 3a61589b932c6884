package org.convive.exchange.brief;

import java.util.List;
import java.util.stream.Stream;

/**
 * A brief.
 *
 * @param title its title
 * @param subtitle what it is and for whom
 * @param language the ISO 639-1 code of its language
 * @param length how long it is
 * @param paper what kind of paper it is
 * @param sections its sections in order; those of a second level belong to the one before
 * @param colophon what made it: decision, rules, versions
 */
public record Brief(
        String title,
        String subtitle,
        String language,
        BriefLength length,
        BriefPaper paper,
        List<Section> sections,
        List<String> colophon) {

    /** Copies the lists. */
    public Brief {
        sections = List.copyOf(sections);
        colophon = List.copyOf(colophon);
    }

    /**
     * A section.
     *
     * @param id its id, such as {@code decision}
     * @param heading its heading
     * @param level 1, or 2 for a part of the section before
     * @param blocks what stands in it
     */
    public record Section(String id, String heading, int level, List<Block> blocks) {

        /** Copies the list. */
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /** All blocks in order. */
    public Stream<Block> blocks() {
        return sections.stream().flatMap(section -> section.blocks().stream());
    }
}
