package org.convive.exchange.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column means. */
public enum ColumnRole {
    /** What was found or measured: a factor or an indicator, by code or name. */
    WHAT(
            "factor",
            "finding",
            "problem",
            "issue",
            "indicator",
            "risk factor",
            "topic",
            "crime",
            "hallazgo",
            "problema",
            "problematica",
            "indicador",
            "variable",
            "factor de riesgo",
            "tema",
            "delito"),
    /** How grave it is: a word or a number on a scale. */
    LEVEL(
            "severity",
            "level",
            "grade",
            "priority",
            "score",
            "rating",
            "nivel",
            "gravedad",
            "severidad",
            "prioridad",
            "calificacion",
            "puntaje",
            "grado"),
    /** The value of an indicator. */
    VALUE(
            "value",
            "figure",
            "result",
            "rate",
            "percentage",
            "%",
            "valor",
            "dato",
            "cifra",
            "resultado",
            "tasa",
            "porcentaje",
            "cantidad"),
    /** The same measure elsewhere. */
    COMPARISON(
            "comparison",
            "reference",
            "average",
            "national",
            "state",
            "benchmark",
            "comparacion",
            "referencia",
            "promedio",
            "nacional",
            "estatal",
            "media"),
    /** The part of the place. */
    AREA(
            "area",
            "zone",
            "neighbourhood",
            "neighborhood",
            "district",
            "ward",
            "zona",
            "colonia",
            "barrio",
            "sector",
            "delegacion",
            "localidad",
            "comunidad"),
    /** The year of a value. */
    YEAR("year", "date", "period", "ano", "anio", "fecha", "periodo"),
    /** Whether it rises or falls. */
    TREND("trend", "tendencia", "evolucion"),
    /** Where it comes from. */
    SOURCE("source", "fuente"),
    /** What is said of it. */
    TEXT(
            "text",
            "note",
            "notes",
            "comment",
            "comments",
            "description",
            "quote",
            "nota",
            "notas",
            "comentario",
            "comentarios",
            "observaciones",
            "descripcion",
            "cita"),
    /** Nothing that an audit has room for. */
    IGNORE;

    private final List<String> headers;
    private final String code = name().toLowerCase(Locale.ROOT);

    ColumnRole(String... headers) {
        this.headers = List.of(headers);
    }

    /** The code used in requests, such as {@code what}. */
    public String code() {
        return code;
    }

    /** The role with a code, if there is one. */
    public static Optional<ColumnRole> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }

    /** The role that a header names in English or Spanish; the whole header counts for more than a word of it. */
    static Optional<ColumnRole> named(String header) {
        String folded = Folding.fold(header);
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        Optional<ColumnRole> whole = Arrays.stream(values())
                .filter(role -> role.headers.contains(folded))
                .findFirst();
        return whole.or(() -> Arrays.stream(values())
                .filter(role -> role.headers.stream().anyMatch(name -> (" " + folded + " ").contains(" " + name + " ")))
                .findFirst());
    }
}
