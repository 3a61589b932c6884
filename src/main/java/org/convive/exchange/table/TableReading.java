package org.convive.exchange.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.convive.exchange.AuditProblem;
import org.convive.exchange.AuditReader;
import org.convive.exchange.AuditRefused;
import org.convive.explanation.Phrases;
import org.convive.rulepack.RulePack;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes an audit of a sheet. What can't be read is told with its cell and left out; the rest goes on. */
public final class TableReading {

    private static final Set<String> TOTALS =
            Set.of("total", "totals", "totales", "suma", "sum", "subtotal", "promedio", "average", "media");
    private static final Map<String, String> TRENDS = Map.ofEntries(
            Map.entry("rising", "rising"),
            Map.entry("up", "rising"),
            Map.entry("increasing", "rising"),
            Map.entry("sube", "rising"),
            Map.entry("aumenta", "rising"),
            Map.entry("creciente", "rising"),
            Map.entry("al alza", "rising"),
            Map.entry("stable", "stable"),
            Map.entry("same", "stable"),
            Map.entry("estable", "stable"),
            Map.entry("igual", "stable"),
            Map.entry("falling", "falling"),
            Map.entry("down", "falling"),
            Map.entry("decreasing", "falling"),
            Map.entry("baja", "falling"),
            Map.entry("disminuye", "falling"),
            Map.entry("decreciente", "falling"),
            Map.entry("a la baja", "falling"));
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;

    private final RulePack pack;
    private final Sheet sheet;
    private final Layout layout;
    private final Phrases phrases;
    private final KnownNames names;
    private final Severities severities;
    private final Figures values;
    private final Figures comparisons;
    private final Map<String, String> areas = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Integer, List<CellProblem>> problems = new TreeMap<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, String> unknown = new LinkedHashMap<>();

    /** One element of the audit and the row that it comes from. */
    private record Entry(int row, String list, ObjectNode node) {}

    private TableReading(RulePack pack, Sheet sheet, Layout layout, Map<String, String> meant, Phrases phrases) {
        this.pack = pack;
        this.sheet = sheet;
        this.layout = layout;
        this.phrases = phrases;
        this.names = new KnownNames(pack.vocabulary(), meant);
        this.severities = new Severities(column(ColumnRole.LEVEL));
        this.values = new Figures(column(ColumnRole.VALUE));
        this.comparisons = new Figures(column(ColumnRole.COMPARISON));
    }

    /**
     * Reads a sheet.
     *
     * @param place the name of the place
     * @param country its ISO 3166-1 code of two letters; empty where it isn't said
     * @param meant what a person says that names of the table mean, by code or name
     * @param language the ISO 639-1 code of the language in which to tell problems
     */
    public static TableAudit read(
            RulePack pack,
            Sheet sheet,
            Layout layout,
            String place,
            String country,
            Map<String, String> meant,
            String language) {
        return new TableReading(pack, sheet, layout, meant, Phrases.in(language)).audit(place, country);
    }

    private List<String> column(ColumnRole role) {
        int column = layout.at(role);
        return column < 0 ? List.of() : Layout.below(sheet, layout.header(), column);
    }

    private TableAudit audit(String place, String country) {
        if (layout.at(ColumnRole.WHAT) < 0) {
            problems.put(
                    -1,
                    List.of(new CellProblem(
                            sheet.name(Math.max(0, layout.header()), 0), phrases.say("table.no-what"))));
        } else {
            for (int row = layout.header() + 1; row < sheet.rows().size(); row++) {
                row(row);
            }
            noteScale();
        }
        ObjectNode audit = settled(place, country);
        return new TableAudit(
                audit,
                audit.path("findings").size(),
                audit.path("indicators").size(),
                problems.values().stream().flatMap(List::stream).toList(),
                unknown,
                notes);
    }

    private void noteScale() {
        if (severities.hasNumbers(column(ColumnRole.LEVEL)) && severities.scale() > 1) {
            notes.add(phrases.say(
                    "table.note.scale",
                    Sheet.letters(layout.at(ColumnRole.LEVEL)),
                    phrases.number(severities.scale())));
        }
    }

    private void row(int row) {
        List<String> filled = sheet.rows().get(row).stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
        if (filled.isEmpty()) {
            return;
        }
        String first = Folding.fold(filled.get(0));
        if (TOTALS.contains(first) || first.startsWith("total ")) {
            notes.add(phrases.say("table.note.total", row + 1));
            return;
        }
        String what = cell(row, ColumnRole.WHAT);
        if (what.isEmpty() || filled.size() == 1 && !names.knows(what)) {
            notes.add(phrases.say("table.note.passed-over", row + 1, filled.get(0)));
            return;
        }
        Optional<String> indicator = names.indicator(what);
        Optional<String> factor = names.factor(what);
        boolean measured = indicator.isPresent()
                && (factor.isEmpty()
                        || values.number(cell(row, ColumnRole.VALUE)).isPresent());
        boolean judged = !Figures.isGap(cell(row, ColumnRole.LEVEL));
        Optional<String> graded = indicator.filter(code -> judged).flatMap(this::spokenTo);
        if (measured && (!Figures.isGap(cell(row, ColumnRole.VALUE)) || graded.isEmpty())) {
            indicator(row, indicator.get());
        } else if (factor.or(() -> graded).isPresent()) {
            finding(row, factor.or(() -> graded).orElseThrow());
        } else {
            unknown.putIfAbsent(what, names.nearest(what).map(this::named).orElse(""));
            tell(
                    row,
                    ColumnRole.WHAT,
                    names.nearest(what)
                            .map(nearest -> phrases.say("table.unknown.nearest", what, named(nearest), nearest))
                            .orElseGet(() -> phrases.say("table.unknown", what)));
        }
    }

    /** What an indicator speaks to: a level in place of a value is a finding of that. */
    private Optional<String> spokenTo(String indicator) {
        return Optional.ofNullable(pack.vocabulary().indicators().get(indicator)).stream()
                .flatMap(definition -> definition.factors().stream())
                .findFirst();
    }

    private String named(String code) {
        return Optional.ofNullable(pack.vocabulary().indicators().get(code))
                .map(definition -> definition.name().in(phrases.language()))
                .orElseGet(() -> pack.vocabulary().factorName(code, phrases.language()));
    }

    private void indicator(int row, String code) {
        String written = cell(row, ColumnRole.VALUE);
        if (Figures.isGap(written)) {
            notes.add(phrases.say("table.note.gap", sheet.name(row, layout.at(ColumnRole.WHAT)), named(code)));
            return;
        }
        OptionalDouble value = values.number(written);
        if (value.isEmpty()) {
            tell(row, ColumnRole.VALUE, phrases.say("table.no-number", written));
            return;
        }
        ObjectNode node = node().put("code", code).put("value", value.getAsDouble());
        String compared = cell(row, ColumnRole.COMPARISON);
        if (!Figures.isGap(compared)) {
            OptionalDouble comparison = comparisons.number(compared);
            if (comparison.isPresent()) {
                node.put("comparison", comparison.getAsDouble());
            } else {
                tell(row, ColumnRole.COMPARISON, phrases.say("table.no-number", compared));
            }
        }
        year(row).ifPresent(year -> node.put("year", year));
        text(row, ColumnRole.SOURCE).ifPresent(source -> node.put("source", source));
        shared(row, node);
        entries.add(new Entry(row, "indicators", node));
    }

    private void finding(int row, String code) {
        ObjectNode node = node().put("factor", code);
        String written = cell(row, ColumnRole.LEVEL);
        if (!Figures.isGap(written)) {
            Optional<Object> severity = severities.of(written);
            if (severity.isEmpty()) {
                tell(row, ColumnRole.LEVEL, phrases.say("table.no-level", written));
                return;
            }
            if (severity.get() instanceof Double number) {
                node.put("severity", number);
            } else {
                node.put("severity", severity.get().toString());
            }
            node.put("statedAs", written);
        }
        text(row, ColumnRole.TEXT).ifPresent(text -> node.put("text", text));
        text(row, ColumnRole.SOURCE)
                .ifPresent(source -> node.putArray("sources").add(source));
        shared(row, node);
        entries.add(new Entry(row, "findings", node));
    }

    private static ObjectNode node() {
        return JsonMapper.shared().createObjectNode();
    }

    private void shared(int row, ObjectNode node) {
        area(row).ifPresent(area -> node.put("area", area));
        String trend = cell(row, ColumnRole.TREND);
        if (!Figures.isGap(trend)) {
            String known = TRENDS.get(Folding.fold(trend));
            if (known == null) {
                tell(row, ColumnRole.TREND, phrases.say("table.no-trend", trend));
            } else {
                node.put("trend", known);
            }
        }
    }

    /** Merged cells have their text in the first row alone; those under it mean the same area. */
    private Optional<String> area(int row) {
        for (int above = row; above > layout.header(); above--) {
            String name = cell(above, ColumnRole.AREA);
            if (!name.isEmpty()) {
                String id = Folding.fold(name).replace('%', ' ').strip().replace(' ', '-');
                areas.putIfAbsent(id, name);
                return Optional.of(id);
            }
            if (sheet.rows().get(above).stream().allMatch(String::isBlank)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> year(int row) {
        String written = cell(row, ColumnRole.YEAR);
        if (Figures.isGap(written)) {
            return Optional.empty();
        }
        var found = java.util.regex.Pattern.compile("(?<!\\d)(\\d{4})(?!\\d)").matcher(written);
        if (found.find()) {
            int year = Integer.parseInt(found.group(1));
            if (year >= EARLIEST && year <= LATEST) {
                return Optional.of(year);
            }
        }
        tell(row, ColumnRole.YEAR, phrases.say("table.no-year", written));
        return Optional.empty();
    }

    private Optional<String> text(int row, ColumnRole role) {
        return Optional.of(cell(row, role)).filter(text -> !text.isEmpty());
    }

    private String cell(int row, ColumnRole role) {
        return sheet.cell(row, layout.at(role));
    }

    private void tell(int row, ColumnRole role, String text) {
        problems.computeIfAbsent(row, key -> new ArrayList<>())
                .add(new CellProblem(sheet.name(row, Math.max(0, layout.at(role))), text));
    }

    /** The audit after the reader of all audits has looked at it; what it refuses is told with its cell and left out. */
    private ObjectNode settled(String place, String country) {
        while (true) {
            ObjectNode audit = written(place, country);
            if (entries.isEmpty()) {
                return audit;
            }
            try {
                new AuditReader(pack.vocabulary(), pack.knowledge().programmes().keySet())
                        .read(JsonMapper.shared().writeValueAsBytes(audit));
                return audit;
            } catch (AuditRefused refused) {
                List<Entry> broken = refused.problems().stream()
                        .flatMap(problem -> entry(problem).stream())
                        .distinct()
                        .toList();
                if (broken.isEmpty()) {
                    throw refused;
                }
                entries.removeAll(broken);
            }
        }
    }

    private Optional<Entry> entry(AuditProblem problem) {
        String[] parts = problem.pointer().split("/");
        if (parts.length < 3) {
            return Optional.empty();
        }
        Optional<Entry> found = entries.stream()
                .filter(entry -> entry.list().equals(parts[1]))
                .skip(Long.parseLong(parts[2]))
                .findFirst();
        found.ifPresent(entry -> tell(entry.row(), role(parts.length > 3 ? parts[3] : ""), problem.message()));
        return found;
    }

    private static ColumnRole role(String field) {
        return switch (field) {
            case "value" -> ColumnRole.VALUE;
            case "comparison" -> ColumnRole.COMPARISON;
            case "severity" -> ColumnRole.LEVEL;
            case "year" -> ColumnRole.YEAR;
            case "area" -> ColumnRole.AREA;
            case "text" -> ColumnRole.TEXT;
            default -> ColumnRole.WHAT;
        };
    }

    private ObjectNode written(String place, String country) {
        ObjectNode audit = node();
        ObjectNode where = audit.putObject("place").put("name", place);
        if (!country.isEmpty()) {
            where.put("country", country);
        }
        if (!areas.isEmpty()) {
            ArrayNode list = audit.putArray("areas");
            areas.forEach((id, name) -> list.addObject().put("id", id).put("name", name));
        }
        for (Entry entry : entries) {
            audit.withArray(entry.list()).add(entry.node());
        }
        return audit;
    }
}
