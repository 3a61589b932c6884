package org.convive.rulepack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.convive.rulepack.TableReader.Cell;
import org.convive.rulepack.model.Argument;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Location;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Verb;
import org.convive.vocabulary.LocalText;

/** One row of a rule table as a rule of the model. */
final class TableRow {

    /** The columns that a table may have, in any order. */
    static final Set<String> COLUMNS = new TreeSet<>(List.of(
            "id",
            "finding",
            "at least",
            "below",
            "and finding",
            "and at least",
            "and finding 2",
            "and 2 at least",
            "unless finding",
            "indicator",
            "value at least",
            "value below",
            "ratio at least",
            "ratio below",
            "trend",
            "flow",
            "from kind",
            "to kind",
            "income",
            "country",
            "government",
            "horizon below",
            "horizon at least",
            "capacity present",
            "capacity missing",
            "group",
            "priority",
            "programme",
            "other",
            "family",
            "category",
            "grade",
            "cost",
            "kind",
            "find",
            "severity",
            "confidence",
            "derive",
            "how",
            "certainty",
            "suggest",
            "relevance",
            "warn against",
            "alternative",
            "contribute",
            "hold",
            "exclude",
            "caution",
            "reinforce",
            "conflict",
            "before",
            "plan",
            "value",
            "rationale en",
            "rationale es",
            "source"));

    static final String PROGRAMME = "$programme";
    static final String OTHER = "$other";

    /** The middle of each band of severity, for tables that name a band. */
    private static final Map<String, Double> BANDS =
            Map.of("low", 0.125, "moderate", 0.375, "high", 0.625, "critical", 0.875);

    private final Map<String, Cell> cells;
    private final Location at;
    private final Diagnostics diagnostics;

    TableRow(Map<String, Cell> cells, Location at, Diagnostics diagnostics) {
        this.cells = cells;
        this.at = at;
        this.diagnostics = diagnostics;
    }

    /** The rule, if the row says one. */
    Optional<Rule> rule() {
        String id = required("id");
        String english = required("rationale en");
        String spanish = required("rationale es");
        String source = required("source");
        List<Condition> conditions = new RowConditions(cells, at, diagnostics).read();
        Optional<Verb> verb = verb();
        return verb.map(concluding -> new Rule(
                id,
                english,
                at,
                LocalText.of(english, spanish),
                source,
                RuleCheck.stage(concluding, conditions),
                conditions,
                concluding,
                arguments(concluding)));
    }

    private String required(String column) {
        Cell cell = cells.get(column);
        if (cell == null) {
            diagnostics.report("missing-cell", at, "the cell `" + column + "` is empty or the column is missing");
            return "";
        }
        return cell.value();
    }

    private Optional<Verb> verb() {
        var found = new ArrayList<Verb>();
        for (Verb verb : Verb.values()) {
            if (cells.containsKey(column(verb))) {
                found.add(verb);
            }
        }
        if (found.size() != 1) {
            diagnostics.report(
                    "missing-conclusion",
                    at,
                    found.isEmpty()
                            ? "no conclusion: fill one of find, derive, suggest, warn against, contribute, hold, exclude, "
                                    + "caution, reinforce, conflict, before or plan"
                            : "a row has one conclusion, this one has "
                                    + found.stream().map(TableRow::column).toList());
            return Optional.empty();
        }
        return Optional.of(found.get(0));
    }

    private static String column(Verb verb) {
        return verb == Verb.WARN_AGAINST ? "warn against" : verb.word();
    }

    private List<Argument> arguments(Verb verb) {
        return switch (verb) {
            case FIND -> List.of(text("find"), severity(), share("confidence"));
            case DERIVE -> List.of(text("derive"), text("how"), share("certainty"));
            case SUGGEST -> List.of(text("suggest"), share("relevance"));
            case WARN_AGAINST -> List.of(text("warn against"), text("alternative"));
            case CONTRIBUTE -> List.of(new Argument.Variable(PROGRAMME), text("contribute"));
            case HOLD -> List.of(new Argument.Variable(PROGRAMME), text("hold"));
            case EXCLUDE, CAUTION -> List.of(new Argument.Variable(PROGRAMME));
            case REINFORCE ->
                List.of(new Argument.Variable(PROGRAMME), new Argument.Variable(OTHER), text("reinforce"));
            case CONFLICT, BEFORE -> List.of(new Argument.Variable(PROGRAMME), new Argument.Variable(OTHER));
            case PLAN -> List.of(new Argument.Variable(PROGRAMME), text("plan"), text("value"));
            default -> List.of();
        };
    }

    private Argument text(String column) {
        return new Argument.Text(required(column));
    }

    private Argument share(String column) {
        Cell cell = cells.get(column);
        return new Argument.Amount(cell == null ? missing(column) : cell.number(diagnostics));
    }

    private double missing(String column) {
        required(column);
        return 0;
    }

    private Argument severity() {
        Cell cell = cells.get("severity");
        if (cell == null || cell.value().equals("unknown")) {
            return new Argument.Unknown();
        }
        Double middle = BANDS.get(cell.value());
        return new Argument.Amount(middle == null ? cell.number(diagnostics) : middle);
    }
}
