package org.convive.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.convive.advisory.Advice;
import org.convive.advisory.Advisor;
import org.convive.exchange.AuditReader;
import org.convive.recommendation.Contribution;
import org.convive.recommendation.Recommendation;
import org.convive.vocabulary.Category;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares the answers to published audits with what their experts recommended. */
public final class ExpertComparison {

    private final Advisor advisor;
    private final AuditReader reader;

    /** A comparison of the answers that the advisor gives. */
    public ExpertComparison(Advisor advisor) {
        this.advisor = advisor;
        this.reader = new AuditReader(
                advisor.pack().vocabulary(),
                advisor.pack().knowledge().programmes().keySet());
    }

    /**
     * The comparison of every audit of a folder that has experts' recommendations of the same name under {@code
     * experts}.
     *
     * @throws UncheckedIOException if a file can't be read
     */
    public List<Agreement> compare(Path folder) {
        try (Stream<Path> files = Files.list(folder.resolve("experts"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(experts -> compare(folder.resolve(experts.getFileName()), experts))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + folder.resolve("experts"), unreadable);
        }
    }

    private Agreement compare(Path audit, Path experts) {
        try {
            Advice advice = advisor.advise(reader.read(Files.readAllBytes(audit)));
            List<Recommendation> recommended = advice.ranking().recommendations().stream()
                    .filter(recommendation -> recommendation.strength().isForNow())
                    .toList();
            return new Agreement(audit.getFileName().toString().replace(".json", ""), categories(experts), recommended);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + audit, unreadable);
        }
    }

    private static Set<String> categories(Path experts) throws IOException {
        var categories = new TreeSet<String>();
        JsonNode document = JsonMapper.shared().readTree(Files.readString(experts));
        document.path("recommended")
                .forEach(recommended ->
                        categories.add(recommended.path("category").asString()));
        return categories;
    }

    /** The comparison as a table, and what is missed and added, for people to read. */
    public String markdown(List<Agreement> agreements) {
        var text = new StringBuilder();
        text.append("| audit | experts' categories | shared | recommended here | of our categories shared | missed |\n"
                + "|---|---|---|---|---|---|\n");
        for (Agreement agreement : agreements) {
            int shared = agreement.shared().size();
            text.append("| [%s](%s.json) | %d | %s | %d programmes | %s | %s |\n"
                    .formatted(
                            agreement.audit(),
                            agreement.audit(),
                            agreement.experts().size(),
                            share(shared, agreement.experts().size()),
                            agreement.recommended().size(),
                            of(shared, agreement.ours().size()),
                            names(agreement.missed())));
        }
        long shared = sum(agreements, Agreement::shared);
        long experts = sum(agreements, Agreement::experts);
        text.append("| **all** | %d | **%s** | | %s | |\n"
                .formatted(experts, share(shared, experts), of(shared, sum(agreements, Agreement::ours))));
        agreements.forEach(agreement -> added(agreement, text));
        return text.toString();
    }

    private void added(Agreement agreement, StringBuilder text) {
        text.append("\n**What is added for %s**, and why:\n\n".formatted(agreement.audit()));
        for (String category : agreement.added()) {
            agreement
                    .first(category)
                    .ifPresent(recommendation -> text.append("- %s: *%s* (%s). %s\n"
                            .formatted(
                                    name(category),
                                    recommendation
                                            .candidate()
                                            .programme()
                                            .programme()
                                            .name()
                                            .english(),
                                    recommendation.strength().code(),
                                    reason(recommendation))));
        }
    }

    private static String reason(Recommendation recommendation) {
        return recommendation.candidate().contributions().stream()
                .filter(contribution -> contribution.part() == Contribution.Part.NEED)
                .map(contribution -> contribution.rule().rationale().english())
                .findFirst()
                .orElse("");
    }

    private String names(Set<String> categories) {
        return String.join("; ", categories.stream().map(this::name).toList());
    }

    private String name(String code) {
        Category category = advisor.pack().vocabulary().categories().get(code);
        return category == null ? code : category.name().english();
    }

    private static long sum(List<Agreement> agreements, Function<Agreement, Set<String>> categories) {
        return agreements.stream().map(categories).mapToLong(Set::size).sum();
    }

    private static String share(long part, long whole) {
        return "%d (%d %%)".formatted(part, whole == 0 ? 100 : Math.round(100.0 * part / whole));
    }

    private static String of(long part, long whole) {
        return share(part, whole).replaceFirst(" ", " of " + whole + " ");
    }
}
