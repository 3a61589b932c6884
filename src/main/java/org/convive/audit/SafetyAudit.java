package org.convive.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was learned about the safety of one place in one period.
 *
 * <p>The lists keep the order of the audit, so that {@code findings().get(0)} is what {@link ElementKind#pointer} calls
 * {@code /findings/0}. Ids are unique within a list.
 *
 * @param place the place
 * @param title the title of the audit
 * @param source where it was published
 * @param period the time it speaks about
 * @param areas the parts of the place; holds every area that another part names
 * @param dimensions its chapters
 * @param indicators the measured values
 * @param observations what people said or what was seen
 * @param findings what the auditors concluded
 * @param links what flows between actors and places
 * @param context what limits or helps action
 */
public record SafetyAudit(
        Place place,
        Optional<String> title,
        Optional<Source> source,
        Optional<Period> period,
        List<Area> areas,
        List<Dimension> dimensions,
        List<Indicator> indicators,
        List<Observation> observations,
        List<Finding> findings,
        List<Link> links,
        Context context) {

    /** Refuses an audit that found nothing, an id used twice, and an area that isn't listed. */
    public SafetyAudit {
        areas = List.copyOf(areas);
        dimensions = List.copyOf(dimensions);
        indicators = List.copyOf(indicators);
        observations = List.copyOf(observations);
        findings = List.copyOf(findings);
        links = List.copyOf(links);
        if (indicators.isEmpty() && observations.isEmpty() && findings.isEmpty()) {
            throw new IllegalArgumentException(
                    "audit of %s: no indicators, observations or findings".formatted(place.name()));
        }
        refuseTwins(ElementKind.AREA, areas, Area::id);
        refuseTwins(ElementKind.DIMENSION, dimensions, Dimension::id);
        refuseTwins(ElementKind.INDICATOR, indicators, Indicator::id);
        refuseTwins(ElementKind.OBSERVATION, observations, Observation::id);
        refuseTwins(ElementKind.FINDING, findings, Finding::id);
        refuseTwins(ElementKind.LINK, links, Link::id);
        Set<String> listed = areas.stream().map(Area::id).collect(Collectors.toSet());
        refuseUnlisted(ElementKind.INDICATOR, indicators, Indicator::id, Indicator::area, listed);
        refuseUnlisted(ElementKind.OBSERVATION, observations, Observation::id, Observation::area, listed);
        refuseUnlisted(ElementKind.FINDING, findings, Finding::id, Finding::area, listed);
        refuseUnlisted(ElementKind.LINK, links, Link::id, Link::area, listed);
    }

    /** The country of the place, whether the audit states it with the place or in the context. */
    public Optional<String> country() {
        return context.country().or(place::country);
    }

    /** How many areas, dimensions, indicators, observations, findings and links there are together. */
    public int size() {
        return Stream.of(areas, dimensions, indicators, observations, findings, links)
                .mapToInt(List::size)
                .sum();
    }

    private static <T> void refuseTwins(ElementKind kind, List<T> elements, Function<T, String> id) {
        var seen = new HashSet<String>();
        for (T element : elements) {
            if (!seen.add(id.apply(element))) {
                throw new IllegalArgumentException(
                        "%s %s: the id is used twice".formatted(kind.singular(), id.apply(element)));
            }
        }
    }

    private static <T> void refuseUnlisted(
            ElementKind kind,
            List<T> elements,
            Function<T, String> id,
            Function<T, Optional<String>> area,
            Set<String> listed) {
        for (T element : elements) {
            area.apply(element).filter(named -> !listed.contains(named)).ifPresent(named -> {
                throw new IllegalArgumentException("%s %s: area %s isn't listed among the areas"
                        .formatted(kind.singular(), id.apply(element), named));
            });
        }
    }
}
