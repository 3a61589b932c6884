package org.convive.exchange;

import static org.convive.exchange.ProblemCode.UNKNOWN_CAPACITY;
import static org.convive.exchange.ProblemCode.UNKNOWN_EVIDENCE;
import static org.convive.exchange.ProblemCode.UNKNOWN_FACTOR;
import static org.convive.exchange.ProblemCode.UNKNOWN_INDICATOR;
import static org.convive.exchange.ProblemCode.UNKNOWN_LEVEL;
import static org.convive.exchange.ProblemCode.UNKNOWN_PROGRAMME;
import static org.convive.exchange.ProblemCode.UNKNOWN_TREND;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.convive.audit.SeverityBand;
import org.convive.audit.Trend;
import org.convive.vocabulary.Factor;
import org.convive.vocabulary.FactorKind;
import org.convive.vocabulary.IndicatorDefinition;
import org.convive.vocabulary.NearestCode;
import org.convive.vocabulary.TermList;
import org.convive.vocabulary.Vocabulary;

/** Every code that an audit may use; a code that isn't known is reported with the nearest that is. */
final class KnownCodes {

    private static final int MOST_TO_LIST = 15;
    private static final int LONGEST_CODE = 100;
    private static final List<String> LEVELS =
            Arrays.stream(SeverityBand.values()).map(SeverityBand::code).toList();
    private static final List<String> TRENDS =
            Arrays.stream(Trend.values()).map(Trend::code).toList();
    private static final List<String> EVIDENCE = List.of("quantitative", "qualitative", "both");

    private final Vocabulary vocabulary;
    private final Set<String> programmes;
    private final Set<String> factors = new TreeSet<>();
    private final Set<String> capacities = new TreeSet<>();

    KnownCodes(Vocabulary vocabulary, Set<String> programmes) {
        this.vocabulary = vocabulary;
        this.programmes = new TreeSet<>(programmes);
        for (Factor factor : vocabulary.factors().values()) {
            Set<String> names = new TreeSet<>(factor.aliases());
            names.add(factor.code());
            factors.addAll(names);
            if (factor.kind() == FactorKind.CAPACITY) {
                capacities.addAll(names);
            }
        }
    }

    /** The factor's code, whether the file gives it or one of its aliases. */
    Optional<String> factor(ValueCursor value) {
        return named(value, factors, UNKNOWN_FACTOR, "factor", this::canonical);
    }

    /** The code of a factor that is a capacity. */
    Optional<String> capacity(ValueCursor value) {
        return named(value, capacities, UNKNOWN_CAPACITY, "capacity", this::canonical);
    }

    Optional<IndicatorDefinition> indicator(ValueCursor value) {
        return named(value, vocabulary.indicators().keySet(), UNKNOWN_INDICATOR, "indicator")
                .map(code -> vocabulary.indicators().get(code));
    }

    Optional<String> programme(ValueCursor value) {
        return named(value, programmes, UNKNOWN_PROGRAMME, "programme");
    }

    Optional<String> term(ValueCursor value, TermList list, ProblemCode unknown) {
        return named(value, vocabulary.terms(list).keySet(), unknown, list.singular());
    }

    Optional<SeverityBand> level(ValueCursor value) {
        return named(value, LEVELS, UNKNOWN_LEVEL, "level").flatMap(SeverityBand::named);
    }

    Optional<Trend> trend(ValueCursor value) {
        return named(value, TRENDS, UNKNOWN_TREND, "trend").flatMap(Trend::named);
    }

    Optional<String> evidence(ValueCursor value) {
        return named(value, EVIDENCE, UNKNOWN_EVIDENCE, "kind of evidence");
    }

    /** The end of a message about something unknown: what was meant, or what there is if that is short. */
    static String hint(Optional<String> nearest, Collection<String> known) {
        if (nearest.isPresent()) {
            return " Did you mean `" + nearest.get() + "`?";
        }
        return known.isEmpty() || known.size() > MOST_TO_LIST
                ? ""
                : known.stream().map(code -> "`" + code + "`").collect(Collectors.joining(", ", " Known: ", "."));
    }

    private String canonical(String codeOrAlias) {
        return vocabulary.factor(codeOrAlias).map(Factor::code).orElse(codeOrAlias);
    }

    static Optional<String> named(ValueCursor value, Collection<String> known, ProblemCode unknown, String what) {
        return named(value, known, unknown, what, code -> code);
    }

    private static Optional<String> named(
            ValueCursor value,
            Collection<String> known,
            ProblemCode unknown,
            String what,
            UnaryOperator<String> canonical) {
        Optional<String> written = value.text();
        if (written.isPresent()
                && !known.contains(written.get())
                && !value.problems().isFull()) {
            Optional<String> nearest = nearest(written.get(), known).map(canonical);
            Set<String> right =
                    new LinkedHashSet<>(known.stream().map(canonical).toList());
            value.refuse(unknown, ", which isn't a known %s.%s".formatted(what, hint(nearest, right)), nearest);
        }
        return written.filter(known::contains).map(canonical);
    }

    /** The nearest known code; forgives capitals, spaces and underscores before it counts letters. */
    static Optional<String> nearest(String written, Collection<String> known) {
        if (written.length() > LONGEST_CODE) {
            return Optional.empty();
        }
        String plain = plain(written);
        return known.stream()
                .filter(code -> plain(code).equals(plain))
                .findFirst()
                .or(() -> NearestCode.to(written, known));
    }

    private static String plain(String code) {
        return code.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
}
