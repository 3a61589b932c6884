package org.convive.knowledge;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All programmes with their grades. Immutable; every grade is derived once, when this is made. */
public final class KnowledgeBase {

    private static final Pattern YEAR_FIRST = Pattern.compile("\\d{4}(\\D.*)?");

    private final SortedMap<String, GradedProgramme> programmes;
    private final OptionalInt reviewedIn;

    /**
     * Grades the programmes.
     *
     * @throws IllegalArgumentException if two programmes have one id
     */
    public KnowledgeBase(Collection<Programme> programmes) {
        this.reviewedIn = reviewedIn(programmes);
        var derivation = new EvidenceDerivation(reviewedIn.orElse(0));
        var graded = new TreeMap<String, GradedProgramme>();
        for (Programme programme : programmes) {
            if (graded.put(programme.id(), derivation.grade(programme)) != null) {
                throw new IllegalArgumentException("two programmes are called " + programme.id());
            }
        }
        this.programmes = Collections.unmodifiableSortedMap(graded);
    }

    /** All programmes, by id. */
    public SortedMap<String, GradedProgramme> programmes() {
        return programmes;
    }

    /** The programme with this id. */
    public Optional<GradedProgramme> programme(String id) {
        return Optional.ofNullable(programmes.get(id));
    }

    /** The programmes that act on a factor, by id. */
    public List<GradedProgramme> actingOn(String factor) {
        return where(programme -> programme.targets().contains(factor));
    }

    /** The programmes of a prevention family, by id. */
    public List<GradedProgramme> ofFamily(String family) {
        return where(programme -> programme.family().equals(family));
    }

    /** The programmes of a category of action, by id. */
    public List<GradedProgramme> ofCategory(String category) {
        return where(programme -> programme.category().equals(category));
    }

    /**
     * The newest year that anything here was published or seen in. Age is counted from it rather than from today, so that
     * the same programmes always get the same grades and flags.
     */
    public OptionalInt reviewedIn() {
        return reviewedIn;
    }

    private List<GradedProgramme> where(Predicate<Programme> wanted) {
        return programmes.values().stream()
                .filter(graded -> wanted.test(graded.programme()))
                .toList();
    }

    private static OptionalInt reviewedIn(Collection<Programme> programmes) {
        return programmes.stream().flatMapToInt(KnowledgeBase::years).max();
    }

    private static IntStream years(Programme programme) {
        IntStream published = programme.citations().stream().flatMapToInt(citation -> citation.year().stream());
        Stream<String> seen = programme.evidence().ratings().stream()
                .flatMap(rating -> rating.seenOn().stream())
                .filter(date -> YEAR_FIRST.matcher(date).matches());
        return IntStream.concat(published, seen.mapToInt(date -> Integer.parseInt(date.substring(0, 4))));
    }
}
