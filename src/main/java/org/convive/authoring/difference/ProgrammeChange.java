package org.convive.authoring.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.convive.knowledge.EvidenceGrade;
import org.convive.knowledge.GradedProgramme;
import org.convive.knowledge.Programme;

/**
 * A programme that the two packs don't have alike.
 *
 * @param id its id
 * @param before the programme in the old pack
 * @param after the programme in the new pack
 */
public record ProgrammeChange(String id, Optional<GradedProgramme> before, Optional<GradedProgramme> after) {

    private static final Map<String, Function<Programme, Object>> PARTS = keys();

    private static Map<String, Function<Programme, Object>> keys() {
        var parts = new LinkedHashMap<String, Function<Programme, Object>>();
        parts.put("name", Programme::name);
        parts.put("summary", Programme::summary);
        parts.put("alsoKnownAs", Programme::alsoKnownAs);
        parts.put("kind", Programme::kind);
        parts.put("family", Programme::family);
        parts.put("category", Programme::category);
        parts.put("level", Programme::level);
        parts.put("whatItDoes", Programme::whatItDoes);
        parts.put("mechanism", Programme::mechanism);
        parts.put("targets", Programme::targets);
        parts.put("protective", Programme::protective);
        parts.put("population", Programme::population);
        parts.put("settings", Programme::settings);
        parts.put("deliveredBy", Programme::deliveredBy);
        parts.put("requires", Programme::requires);
        parts.put("contraindications", Programme::contraindications);
        parts.put("harms", Programme::harms);
        parts.put("cost", Programme::cost);
        parts.put("timeToEffect", Programme::timeToEffect);
        parts.put("evidence", Programme::evidence);
        parts.put("citations", Programme::citations);
        parts.put("frameworks", Programme::frameworks);
        return parts;
    }

    /** What became of it. */
    public Change change() {
        return Change.of(before.isPresent(), after.isPresent());
    }

    /** The parts of its file that differ, by their keys there; none where only one pack has it. */
    public List<String> parts() {
        var differing = new ArrayList<String>();
        if (before.isPresent() && after.isPresent()) {
            Programme old = before.get().programme();
            Programme fresh = after.get().programme();
            PARTS.forEach((key, part) -> {
                if (!part.apply(old).equals(part.apply(fresh))) {
                    differing.add(key);
                }
            });
        }
        return differing;
    }

    /** Its grade in the old pack. */
    public Optional<EvidenceGrade> gradeBefore() {
        return before.map(programme -> programme.main().grade());
    }

    /** Its grade in the new pack. */
    public Optional<EvidenceGrade> gradeAfter() {
        return after.map(programme -> programme.main().grade());
    }
}
