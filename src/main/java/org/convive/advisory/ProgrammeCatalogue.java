package org.convive.advisory;

import java.util.List;
import java.util.Optional;
import org.convive.rulepack.RulePack;

/** The programmes of packs, searchable. Outer walls fill this port. */
public interface ProgrammeCatalogue {

    /** Takes in the programmes of a pack, beside those of others, unless they are there already. */
    void fill(RulePack pack);

    /** Forgets the programmes of all packs but these. They are taken in again should anybody ask for them. */
    void keepOnly(List<String> packHashes);

    /** The ids of the programmes of a pack that meet every filter that is set, in their order. */
    List<String> search(RulePack pack, Query query);

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
