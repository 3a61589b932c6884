package org.convive.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The page of each kind of problem: what it is, and what to do about it. */
public final class ProblemPages {

    private static final String PAGES = "/rules/problems.md";
    private static final String HEADING = "\n## ";

    private final Map<String, String> byCode;

    private ProblemPages(Map<String, String> byCode) {
        this.byCode = byCode;
    }

    /** The pages that come with the program. */
    public static ProblemPages load() {
        try (InputStream file = ProblemPages.class.getResourceAsStream(PAGES)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            var byCode = new LinkedHashMap<String, String>();
            String[] pages = text.split(HEADING);
            for (int i = 1; i < pages.length; i++) {
                String page = pages[i];
                int end = page.indexOf('\n');
                byCode.put(page.substring(0, end), page.substring(end).strip());
            }
            return new ProblemPages(byCode);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(PAGES + " is missing from the build", unreadable);
        }
    }

    /** The codes that have a page. */
    public Set<String> codes() {
        return byCode.keySet();
    }

    /** The page of a code. */
    public Optional<String> of(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
