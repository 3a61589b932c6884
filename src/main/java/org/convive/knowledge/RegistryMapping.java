package org.convive.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.convive.knowledge.RegistryRating.RatedObject;
import org.convive.knowledge.RegistryRating.Studies;

/**
 * One row of the table that says what a registry's label comes to when nothing is known of the studies behind it.
 *
 * @param scale the registry, or the rating scheme that several registries share
 * @param label the label as the registry writes it
 * @param when which ratings with this label it holds for
 * @param direction what the label says; empty where that must be read from the study
 * @param ceiling the certainty that it can give at most
 * @param note what must be known when reading it
 */
public record RegistryMapping(
        String scale, String label, When when, Optional<Direction> direction, Certainty ceiling, String note) {

    private static final List<RegistryMapping> TABLE = RegistryTable.rows();
    private static final Map<String, List<RegistryMapping>> BY_LABEL =
            TABLE.stream().collect(Collectors.groupingBy(row -> key(row.scale, plain(row.label))));

    /** Every row, in the order of the table. */
    public static List<RegistryMapping> table() {
        return TABLE;
    }

    /** The row for a rating; none when the label is unknown, and then it counts for nothing. */
    public static Optional<RegistryMapping> of(RegistryRating rating) {
        String written = plain(rating.label());
        return find(rating, written).or(() -> find(rating, withoutRemark(written)));
    }

    private static Optional<RegistryMapping> find(RegistryRating rating, String label) {
        return BY_LABEL.getOrDefault(key(scale(rating), label), List.of()).stream()
                .filter(row -> row.when.holdsFor(rating))
                .findFirst();
    }

    private static String key(String scale, String plainLabel) {
        return scale + ": " + plainLabel;
    }

    private static String scale(RegistryRating rating) {
        String scheme = rating.scheme().toUpperCase(Locale.ROOT);
        for (String shared : RegistryTable.SHARED_SCALES) {
            if (scheme.equals(shared) || scheme.startsWith(shared + "-") || scheme.startsWith(shared + " ")) {
                return shared;
            }
        }
        return rating.registry().name();
    }

    private static String plain(String label) {
        return label.toLowerCase(Locale.ROOT).replaceAll("[\\s,;×]+", " ").trim();
    }

    /** A label may carry a remark in brackets, such as the version that was rated. */
    private static String withoutRemark(String label) {
        return label.replaceAll("\\s*\\([^)]*\\)$", "");
    }

    /** Which ratings with one label a row holds for. */
    public enum When {
        /** Every rating with the label. */
        ALWAYS,
        /** Ratings of a programme that rest on several studies, and ratings of a practice. */
        SEVERAL_STUDIES_OR_PRACTICE,
        /** Ratings of a programme that rest on one study, or don't say on how many. */
        ONE_STUDY;

        boolean holdsFor(RegistryRating rating) {
            boolean several = rating.studies() == Studies.MULTIPLE || rating.object() == RatedObject.PRACTICE;
            return switch (this) {
                case ALWAYS -> true;
                case SEVERAL_STUDIES_OR_PRACTICE -> several;
                case ONE_STUDY -> !several;
            };
        }
    }
}
