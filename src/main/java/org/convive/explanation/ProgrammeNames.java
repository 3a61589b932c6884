package org.convive.explanation;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.convive.knowledge.GradedProgramme;
import org.convive.rulepack.RulePack;
import org.convive.vocabulary.LocalText;
import org.convive.vocabulary.NearestCode;

/** Finds programmes by what people call them: the id, or the name in any language of the pack. */
public final class ProgrammeNames {

    private final Map<String, String> ids = new LinkedHashMap<>();

    /** The programmes of a pack. */
    public ProgrammeNames(RulePack pack) {
        pack.knowledge().programmes().forEach((id, programme) -> ids.put(folded(id), id));
        for (GradedProgramme programme : pack.knowledge().programmes().values()) {
            LocalText name = programme.programme().name();
            ids.putIfAbsent(folded(name.in("en")), programme.id());
            ids.putIfAbsent(folded(name.in("es")), programme.id());
        }
    }

    /** The id of the programme that is called so. */
    public Optional<String> id(String called) {
        return Optional.ofNullable(ids.get(folded(called)));
    }

    /** The id of the programme that was probably meant, if any is near enough. */
    public Optional<String> nearest(String called) {
        return NearestCode.to(folded(called), ids.keySet()).map(ids::get);
    }

    private static String folded(String called) {
        return called.strip().toLowerCase(Locale.ROOT);
    }
}
