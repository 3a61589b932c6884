package org.convive.advisory;

import java.util.List;
import java.util.Optional;
import org.convive.knowledge.KnowledgeBase;

/** The programmes of packs, searchable. Outer walls fill this port. */
public interface ProgrammeCatalogue {

    /**
     * Makes the catalogue hold the programmes of a pack, beside those of others. What it holds already isn't written again.
     *
     * @param packHash the hash of the pack they come from
     * @param knowledge the programmes
     */
    void fill(String packHash, KnowledgeBase knowledge);

    /** Forgets the programmes of all packs but these. */
    void keepOnly(List<String> packHashes);

    /** The ids of the programmes of a pack that meet every filter that is set, in their order. */
    List<String> search(String packHash, Query query);

    /**
     * What to look for. Filters narrow each other.
     *
     * @param factor a factor that the programme acts on
     * @param family the prevention family
     * @param grade the evidence grade
     * @param setting the setting
     * @param text words in name or summary, in any language
     */
    record Query(
            Optional<String> factor,
            Optional<String> family,
            Optional<String> grade,
            Optional<String> setting,
            Optional<String> text) {}
}
