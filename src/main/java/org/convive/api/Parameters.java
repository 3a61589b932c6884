package org.convive.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.convive.exchange.Detail;
import org.convive.exchange.ExplanationView;

/** Reads the parameters that are words of a closed list. */
final class Parameters {

    private static final List<String> LANGUAGES = List.of("en", "es");

    private Parameters() {}

    static String language(String language) {
        return oneOf("lang", language, LANGUAGES);
    }

    static Detail detail(String explain) {
        List<String> details = Arrays.stream(Detail.values()).map(Detail::code).toList();
        return Detail.of(oneOf("explain", explain, details));
    }

    static ExplanationView view(String view) {
        List<String> views = Arrays.stream(ExplanationView.values())
                .map(ExplanationView::code)
                .toList();
        return ExplanationView.valueOf(oneOf("view", view, views).toUpperCase(Locale.ROOT));
    }

    private static String oneOf(String name, String value, List<String> known) {
        if (!known.contains(value)) {
            throw new ParameterRefused(name + " must be one of " + String.join(", ", known));
        }
        return value;
    }
}
