package org.convive.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.convive.audit.SafetyAudit;
import org.convive.vocabulary.Factor;
import org.convive.vocabulary.FactorKind;
import org.convive.vocabulary.IndicatorDefinition;
import org.convive.vocabulary.LocalText;
import org.convive.vocabulary.Term;
import org.convive.vocabulary.TermList;
import org.convive.vocabulary.Vocabulary;

/** A few real words, and a reader that knows no others and lives in 2026. */
final class SmallVocabulary {

    static final AuditReader READER = new AuditReader(
            vocabulary(),
            Set.of("mentoring", "street-lighting"),
            Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC));

    private SmallVocabulary() {}

    static SafetyAudit read(String json) {
        return READER.read(json.getBytes(StandardCharsets.UTF_8));
    }

    /** What is wrong with a file; nothing if it can be read. */
    static List<AuditProblem> problemsOf(String json) {
        try {
            read(json);
            return List.of();
        } catch (AuditRefused refused) {
            return refused.problems();
        }
    }

    /** What is wrong with an audit that is right but for these fields, written without braces. */
    static List<AuditProblem> problemsWith(String fields) {
        return problemsOf("{\"place\": {\"name\": \"Querétaro\"}, " + fields + "}");
    }

    /** What is wrong with an audit of which only the one finding F1 has something wrong. */
    static List<AuditProblem> problemsWithFinding(String fields) {
        return problemsWith("\"findings\": [{\"id\": \"F1\", " + fields + "}]");
    }

    static AuditProblem problem(String pointer, ProblemCode code, String message) {
        return new AuditProblem(pointer, code.code(), message, Optional.empty());
    }

    static AuditProblem problem(String pointer, ProblemCode code, String message, String suggestion) {
        return new AuditProblem(pointer, code.code(), message, Optional.of(suggestion));
    }

    private static Vocabulary vocabulary() {
        var terms = new EnumMap<TermList, List<Term>>(TermList.class);
        terms.put(TermList.TECHNIQUES, terms("focus-group", "interview", "survey"));
        terms.put(TermList.GROUPS, terms("women", "youth", "residents"));
        terms.put(TermList.FLOWS, terms("drugs", "stolen-goods", "people"));
        terms.put(TermList.NODE_KINDS, terms("gang", "market", "unknown"));
        terms.put(TermList.INCOMES, terms("LIC", "LMIC", "UMIC", "HIC"));
        terms.put(TermList.GOVERNMENTS, terms("municipal", "state", "national"));
        return new Vocabulary(
                List.of(
                        factor("youth-unemployment", FactorKind.RISK_FACTOR, "youth_unemployment_lack_of_jobs"),
                        factor("fear-of-crime", FactorKind.CRIME_PROBLEM),
                        factor("street-robbery", FactorKind.CRIME_PROBLEM),
                        factor("crime-analysis", FactorKind.CAPACITY),
                        factor("trained-mentors", FactorKind.CAPACITY, "mentors")),
                List.of(
                        indicator("youth-unemployment-rate", "percent", OptionalDouble.of(100)),
                        indicator("homicide-rate", "per-100k", OptionalDouble.empty())),
                List.of(),
                List.of(),
                terms);
    }

    private static Factor factor(String code, FactorKind kind, String... aliases) {
        return new Factor(
                code, kind, "economy", Optional.empty(), name(code), name(code), List.of(aliases), Map.of(), true);
    }

    private static IndicatorDefinition indicator(String code, String unit, OptionalDouble maximum) {
        return new IndicatorDefinition(
                code, name(code), unit, OptionalDouble.of(0), maximum, true, "economy", List.of(), name("judgement"));
    }

    private static List<Term> terms(String... codes) {
        return Arrays.stream(codes).map(code -> new Term(code, name(code))).toList();
    }

    private static LocalText name(String text) {
        return LocalText.of(text, text);
    }
}
