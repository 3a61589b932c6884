package org.convive.api;

import java.util.Arrays;
import java.util.List;
import org.convive.exchange.Detail;
import org.convive.exchange.brief.BriefFormat;
import org.convive.exchange.brief.BriefLength;
import org.convive.exchange.brief.BriefPaper;
import org.convive.explanation.view.View;

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

    static View view(String view) {
        return View.ofCode(oneOf("view", view, View.codes())).orElseThrow();
    }

    static BriefFormat briefFormat(String format) {
        return BriefFormat.of(oneOf("format", format, BriefFormat.codes())).orElseThrow();
    }

    static BriefLength briefLength(String length) {
        List<String> codes =
                Arrays.stream(BriefLength.values()).map(BriefLength::code).toList();
        return BriefLength.of(oneOf("length", length, codes)).orElseThrow();
    }

    static BriefPaper briefPaper(String paper) {
        List<String> codes =
                Arrays.stream(BriefPaper.values()).map(BriefPaper::code).toList();
        return BriefPaper.of(oneOf("paper", paper, codes)).orElseThrow();
    }

    private static String oneOf(String name, String value, List<String> known) {
        if (!known.contains(value)) {
            throw new ParameterRefused(name + " must be one of " + String.join(", ", known));
        }
        return value;
    }
}
