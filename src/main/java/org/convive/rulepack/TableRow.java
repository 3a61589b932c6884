package org.convive.rulepack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.convive.rulepack.TableReader.Cell;
import org.convive.rulepack.model.Argument;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Field;
import org.convive.rulepack.model.Location;
import org.convive.rulepack.model.Operator;
import org.convive.rulepack.model.Pattern;
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

    private static final String AREA = "$area";
    private static final String FACTOR = "$factor";
    private static final String PROGRAMME = "$programme";
    private static final String OTHER = "$other";

    /** The middle of each band of severity, for tables that name a band. */
    private static final Map<String, Double> BANDS =
            Map.of("low", 0.125, "moderate", 0.375, "high", 0.625, "critical", 0.875);

    /** Where each band of severity begins. */
    private static final Map<String, Double> BAND_STARTS =
            Map.of("low", 0.0, "moderate", 0.25, "high", 0.5, "critical", 0.75);

    private final Map<String, Cell> cells;
    private final Location at;
    private final Diagnostics diagnostics;
    private final List<Condition> conditions = new ArrayList<>();

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
        addConditions();
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

    private void addConditions() {
        addFinding("finding", "at least", false);
        addFinding("and finding", "and at least", true);
        addFinding("and finding 2", "and 2 at least", true);
        addIndicator();
        addEach(FactType.LINK, Map.of("flow", "flow", "from kind", "fromKind", "to kind", "toKind"), Map.of());
        addContext();
        addCandidate("programme", PROGRAMME, true);
        addCandidate("other", OTHER, false);
        addCapacity("capacity present", "present");
        addCapacity("capacity missing", "missing");
        addIfThere("group", FactType.AFFECTED, "group", joinsFactor());
        addIfThere("priority", FactType.PRIORITY, "factor", List.of());
        addUnless();
    }

    private void addFinding(String column, String least, boolean sameArea) {
        Cell cell = cells.get(column);
        if (cell == null) {
            return;
        }
        FactType type = FactType.FINDING;
        var constraints = new ArrayList<Constraint>();
        constraints.add(oneOf(type.field("factor"), cell));
        addLimit(constraints, type.field("severity"), Operator.GREATER_OR_EQUAL, least);
        var bindings = new LinkedHashMap<String, Field>();
        if (sameArea && !conditions.isEmpty()) {
            constraints.add(new Constraint.Join(type.field("area"), Operator.EQUAL, AREA, cell.at()));
        } else {
            addLimit(constraints, type.field("severity"), Operator.LESS, "below");
            bindings.put(AREA, type.field("area"));
            bindings.put(FACTOR, type.field("factor"));
        }
        conditions.add(new Condition.Each(new Pattern(type, constraints, bindings, cell.at())));
    }

    private void addUnless() {
        Cell cell = cells.get("unless finding");
        if (cell == null) {
            return;
        }
        FactType type = FactType.FINDING;
        var constraints = new ArrayList<Constraint>();
        constraints.add(oneOf(type.field("factor"), cell));
        if (cells.containsKey("finding")) {
            constraints.add(new Constraint.Join(type.field("area"), Operator.EQUAL, AREA, cell.at()));
        }
        conditions.add(new Condition.Absent(new Pattern(type, constraints, Map.of(), cell.at())));
    }

    private void addIndicator() {
        Cell cell = cells.get("indicator");
        if (cell == null) {
            return;
        }
        FactType type = FactType.INDICATOR;
        var constraints = new ArrayList<Constraint>();
        constraints.add(oneOf(type.field("code"), cell));
        addLimit(constraints, type.field("value"), Operator.GREATER_OR_EQUAL, "value at least");
        addLimit(constraints, type.field("value"), Operator.LESS, "value below");
        addLimit(constraints, type.field("ratio"), Operator.GREATER_OR_EQUAL, "ratio at least");
        addLimit(constraints, type.field("ratio"), Operator.LESS, "ratio below");
        Cell trend = cells.get("trend");
        if (trend != null) {
            constraints.add(oneOf(type.field("trend"), trend));
        }
        conditions.add(new Condition.Each(new Pattern(type, constraints, Map.of(), cell.at())));
    }

    private void addContext() {
        FactType type = FactType.CONTEXT;
        var constraints = new ArrayList<Constraint>();
        for (String column : List.of("income", "country", "government")) {
            Cell cell = cells.get(column);
            if (cell != null) {
                constraints.add(oneOf(type.field(column), cell));
            }
        }
        addLimit(constraints, type.field("horizon"), Operator.LESS, "horizon below");
        addLimit(constraints, type.field("horizon"), Operator.GREATER_OR_EQUAL, "horizon at least");
        if (!constraints.isEmpty()) {
            conditions.add(new Condition.Each(new Pattern(type, constraints, Map.of(), at)));
        }
    }

    private void addCandidate(String column, String variable, boolean selects) {
        FactType type = FactType.CANDIDATE;
        var constraints = new ArrayList<Constraint>();
        var columns = new ArrayList<>(List.of(column));
        if (selects) {
            columns.addAll(List.of("family", "category", "grade", "cost", "kind"));
        }
        for (String name : columns) {
            Cell cell = cells.get(name);
            if (cell != null) {
                Field field = type.field(name.equals(column) ? "programme" : name);
                constraints.add(oneOf(field, cell));
            }
        }
        if (!constraints.isEmpty()) {
            Map<String, Field> binding = Map.of(variable, type.field("programme"));
            conditions.add(new Condition.Each(new Pattern(type, constraints, binding, at)));
        }
    }

    private void addEach(FactType type, Map<String, String> fields, Map<String, Field> bindings) {
        var constraints = new ArrayList<Constraint>();
        new TreeMap<>(fields).forEach((column, field) -> {
            Cell cell = cells.get(column);
            if (cell != null) {
                constraints.add(oneOf(type.field(field), cell));
            }
        });
        if (!constraints.isEmpty()) {
            conditions.add(new Condition.Each(new Pattern(type, constraints, bindings, at)));
        }
    }

    private void addCapacity(String column, String status) {
        FactType type = FactType.CAPACITY;
        addIfThere(column, type, "code", List.of(new Constraint.OneOf(type.field("status"), List.of(status), at)));
    }

    private void addIfThere(String column, FactType type, String field, List<Constraint> more) {
        Cell cell = cells.get(column);
        if (cell != null) {
            var constraints = new ArrayList<Constraint>(more);
            constraints.add(oneOf(type.field(field), cell));
            conditions.add(new Condition.Exists(new Pattern(type, constraints, Map.of(), cell.at())));
        }
    }

    private List<Constraint> joinsFactor() {
        return cells.containsKey("finding")
                ? List.of(new Constraint.Join(FactType.AFFECTED.field("factor"), Operator.EQUAL, FACTOR, at))
                : List.of();
    }

    private void addLimit(List<Constraint> constraints, Field field, Operator operator, String column) {
        Cell cell = cells.get(column);
        if (cell != null) {
            double value = BAND_STARTS.containsKey(cell.value()) ? BAND_STARTS.get(cell.value()) : number(cell);
            constraints.add(new Constraint.Compare(field, operator, value, cell.at()));
        }
    }

    private static Constraint oneOf(Field field, Cell cell) {
        List<String> values = List.of(cell.value().split("\\s*\\|\\s*"));
        return new Constraint.OneOf(field, values, cell.at());
    }

    private double number(Cell cell) {
        try {
            return Double.parseDouble(cell.value());
        } catch (NumberFormatException notANumber) {
            String hint = cell.value().matches("-?\\d+,\\d+") ? "; write it with a decimal point, not a comma" : "";
            diagnostics.report("wrong-type", cell.at(), "`" + cell.value() + "` must be a number such as 0.5" + hint);
            return 0;
        }
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
        return new Argument.Amount(cell == null ? missing(column) : number(cell));
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
        return new Argument.Amount(middle == null ? number(cell) : middle);
    }
}
