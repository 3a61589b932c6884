package org.convive.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.convive.exchange.model.FrameworkCoverageJson;
import org.convive.exchange.model.NamedJson;
import org.convive.exchange.model.ServedItemJson;
import org.convive.recommendation.FrameworkCoverage;
import org.convive.vocabulary.FrameworkItem;
import org.convive.vocabulary.Vocabulary;

/** Writes what an answer serves of international frameworks, framework by framework in the order of the vocabulary. */
public final class FrameworkDocument {

    private final Vocabulary vocabulary;
    private final String language;

    /** A writer in the words of a vocabulary and a language. */
    public FrameworkDocument(Vocabulary vocabulary, String language) {
        this.vocabulary = vocabulary;
        this.language = language;
    }

    /** What is served and what isn't. */
    public List<FrameworkCoverageJson> write(FrameworkCoverage coverage) {
        Map<String, FrameworkCoverageJson> frameworks = new LinkedHashMap<>();
        for (FrameworkItem item : vocabulary.frameworks().values()) {
            String code = item.code();
            boolean served = coverage.served().containsKey(code);
            if (served || coverage.unserved().contains(code)) {
                FrameworkCoverageJson framework = frameworks.computeIfAbsent(
                        item.framework().in(language),
                        name -> new FrameworkCoverageJson(name, new ArrayList<>(), new ArrayList<>()));
                String title = item.title().in(language);
                if (served) {
                    framework
                            .getServed()
                            .add(new ServedItemJson(
                                    code, title, coverage.served().get(code)));
                } else {
                    framework.getUnserved().add(new NamedJson(code, title));
                }
            }
        }
        return List.copyOf(frameworks.values());
    }
}
