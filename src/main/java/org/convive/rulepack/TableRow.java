package org.convive.rulepack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.convive.rulepack.RowCells.Cell;
import org.convive.rulepack.model.Argument;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Location;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Verb;
import org.convive.vocabulary.LocalText;

/** One row of a rule table as a rule of the model. */
final class TableRow {

    private static final List<String> CONCLUSIONS = List.of(
            "id",
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
            "source");

    /** The columns that a table may have, in any order. */
    static final Set<String> COLUMNS = columns();

    static final String PROGRAMME = "$programme";
    static final String OTHER = "$other";

    /** The middle of each band of severity, for tables that name a band. */
    private static final Map<String, Double> BANDS =
            Map.of("low", 0.125, "moderate", 0.375, "high", 0.625, "critical", 0.875);

    private final RowCells cells;
    private final Diagnostics diagnostics;

    TableRow(RowCells cells, Diagnostics diagnostics) {
        this.cells = cells;
        this.diagnostics = diagnostics;
    }

    private static Set<String> columns() {
        var columns = new TreeSet<>(CONCLUSIONS);
        columns.addAll(RowConditions.COLUMNS);
        return columns;
    }

    /** The rule, if the row says one. */
    Optional<WrittenRule> rule() {
        Cell id = cells.required("id");
        PlainId.check(id.value(), id.at(), diagnostics);
        String english = cells.required("rationale en").value();
        String spanish = cells.required("rationale es").value();
        Cell source = cells.required("source");
        List<Condition> conditions = new RowConditions(cells).read();
        Optional<Verb> verb = verb();
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        List<Placed> arguments = arguments(verb.get());
        cells.reportUnread();
        var rule = new Rule(
                id.value(),
                english,
                cells.at(),
                LocalText.of(english, spanish),
                source.value(),
                RuleCheck.stage(verb.get(), conditions),
                conditions,
                verb.get(),
                arguments.stream().map(Placed::argument).toList());
        List<Location> places = arguments.stream().map(Placed::at).toList();
        return Optional.of(new WrittenRule(rule, source.at(), cells.at(), places));
    }

    private Optional<Verb> verb() {
        var found = new ArrayList<Verb>();
        for (Verb verb : Verb.values()) {
            if (cells.has(column(verb))) {
                found.add(verb);
            }
        }
        if (found.size() != 1) {
            diagnostics.report(
                    PackProblem.MISSING_CONCLUSION,
                    cells.at(),
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

    /** A value of the conclusion, and where it is written. */
    private record Placed(Argument argument, Location at) {}

    private List<Placed> arguments(Verb verb) {
        return switch (verb) {
            case FIND -> List.of(text("find"), severity(), share("confidence"));
            case DERIVE -> List.of(text("derive"), text("how"), share("certainty"));
            case SUGGEST -> List.of(text("suggest"), share("relevance"));
            case WARN_AGAINST -> List.of(text("warn against"), text("alternative"));
            case CONTRIBUTE -> List.of(variable(PROGRAMME), text("contribute"));
            case HOLD -> List.of(variable(PROGRAMME), text("hold"));
            case EXCLUDE, CAUTION -> List.of(marked(verb));
            case REINFORCE -> List.of(variable(PROGRAMME), variable(OTHER), text("reinforce"));
            case CONFLICT, BEFORE -> List.of(marked(verb), variable(OTHER));
            case PLAN -> List.of(variable(PROGRAMME), text("plan"), text("value"));
            default -> List.of();
        };
    }

    private Placed text(String column) {
        Cell cell = cells.required(column);
        return new Placed(new Argument.Text(cell.value()), cell.at());
    }

    private Placed variable(String name) {
        return new Placed(new Argument.Variable(name), cells.at());
    }

    /** The programme of a verb whose own cell only says that it is meant. */
    private Placed marked(Verb verb) {
        cells.find(column(verb));
        return variable(PROGRAMME);
    }

    private Placed share(String column) {
        Cell cell = cells.required(column);
        return new Placed(new Argument.Amount(cells.number(cell)), cell.at());
    }

    private Placed severity() {
        Optional<Cell> cell = cells.find("severity");
        if (cell.isEmpty() || cell.get().value().equals("unknown")) {
            return new Placed(new Argument.Unknown(), cell.map(Cell::at).orElse(cells.at()));
        }
        Double middle = BANDS.get(cell.get().value());
        double severity = middle == null ? cells.number(cell.get()) : middle;
        return new Placed(new Argument.Amount(severity), cell.get().at());
    }
}
