package org.convive.recommendation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.convive.knowledge.GradedProgramme;
import org.convive.knowledge.KnowledgeBase;

/**
 * What a set of recommendations serves of international frameworks.
 *
 * @param served the codes that are served, each with the ids of its programmes in the order of the list
 * @param unserved the codes that some programme of the knowledge base serves and none of the set, in the order of codes
 */
public record FrameworkCoverage(Map<String, List<String>> served, List<String> unserved) {

    /** Copies the list. */
    public FrameworkCoverage {
        unserved = List.copyOf(unserved);
    }

    /**
     * What those that are recommended for now serve; a programme that has to wait serves nothing yet.
     *
     * @param recommendations the set
     * @param knowledge says what could be served at all
     */
    public static FrameworkCoverage of(List<Recommendation> recommendations, KnowledgeBase knowledge) {
        var served = new LinkedHashMap<String, List<String>>();
        recommendations.stream()
                .filter(recommendation -> recommendation.strength().isForNow())
                .map(recommendation -> recommendation.candidate().programme().programme())
                .forEach(programme -> programme
                        .frameworks()
                        .forEach(code -> served.computeIfAbsent(code, first -> new ArrayList<>())
                                .add(programme.id())));
        var unserved = new TreeSet<String>();
        for (GradedProgramme programme : knowledge.programmes().values()) {
            unserved.addAll(programme.programme().frameworks());
        }
        unserved.removeAll(served.keySet());
        return new FrameworkCoverage(served, List.copyOf(unserved));
    }
}
