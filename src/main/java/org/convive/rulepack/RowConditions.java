package org.convive.rulepack;

import static org.convive.rulepack.TableRow.OTHER;
import static org.convive.rulepack.TableRow.PROGRAMME;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.convive.rulepack.RowCells.Cell;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Field;
import org.convive.rulepack.model.Location;
import org.convive.rulepack.model.Operator;
import org.convive.rulepack.model.Pattern;

/** The conditions of one row of a rule table. */
final class RowConditions {

    private static final String AREA = "$area";
    private static final String FACTOR = "$factor";

    /** Where each band of severity begins. */
    private static final Map<String, Double> BAND_STARTS =
            Map.of("low", 0.0, "moderate", 0.25, "high", 0.5, "critical", 0.75);

    private final RowCells cells;
    private final Location at;
    private final List<Condition> conditions = new ArrayList<>();

    RowConditions(RowCells cells) {
        this.cells = cells;
        this.at = cells.at();
    }

    /** The conditions of the row, in the order of the columns' meaning. */
    List<Condition> read() {
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
        return conditions;
    }

    private void addFinding(String column, String least, boolean sameArea) {
        Optional<Cell> found = cells.find(column);
        if (found.isEmpty()) {
            return;
        }
        Cell cell = found.get();
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
        Optional<Cell> found = cells.find("unless finding");
        if (found.isEmpty()) {
            return;
        }
        Cell cell = found.get();
        FactType type = FactType.FINDING;
        var constraints = new ArrayList<Constraint>();
        constraints.add(oneOf(type.field("factor"), cell));
        if (cells.has("finding")) {
            constraints.add(new Constraint.Join(type.field("area"), Operator.EQUAL, AREA, cell.at()));
        }
        conditions.add(new Condition.Absent(new Pattern(type, constraints, Map.of(), cell.at())));
    }

    private void addIndicator() {
        Optional<Cell> found = cells.find("indicator");
        if (found.isEmpty()) {
            return;
        }
        Cell cell = found.get();
        FactType type = FactType.INDICATOR;
        var constraints = new ArrayList<Constraint>();
        constraints.add(oneOf(type.field("code"), cell));
        addLimit(constraints, type.field("value"), Operator.GREATER_OR_EQUAL, "value at least");
        addLimit(constraints, type.field("value"), Operator.LESS, "value below");
        addLimit(constraints, type.field("ratio"), Operator.GREATER_OR_EQUAL, "ratio at least");
        addLimit(constraints, type.field("ratio"), Operator.LESS, "ratio below");
        cells.find("trend").ifPresent(trend -> constraints.add(oneOf(type.field("trend"), trend)));
        conditions.add(new Condition.Each(new Pattern(type, constraints, Map.of(), cell.at())));
    }

    private void addContext() {
        FactType type = FactType.CONTEXT;
        var constraints = new ArrayList<Constraint>();
        for (String column : List.of("income", "country", "government")) {
            cells.find(column).ifPresent(cell -> {
                constraints.add(oneOf(type.field(column), cell));
            });
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
            cells.find(name).ifPresent(cell -> {
                Field field = type.field(name.equals(column) ? "programme" : name);
                constraints.add(oneOf(field, cell));
            });
        }
        if (!constraints.isEmpty()) {
            Map<String, Field> binding = Map.of(variable, type.field("programme"));
            conditions.add(new Condition.Each(new Pattern(type, constraints, binding, at)));
        }
    }

    private void addEach(FactType type, Map<String, String> fields, Map<String, Field> bindings) {
        var constraints = new ArrayList<Constraint>();
        new TreeMap<>(fields).forEach((column, field) -> {
            cells.find(column).ifPresent(cell -> {
                constraints.add(oneOf(type.field(field), cell));
            });
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
        cells.find(column).ifPresent(cell -> {
            var constraints = new ArrayList<Constraint>(more);
            constraints.add(oneOf(type.field(field), cell));
            conditions.add(new Condition.Exists(new Pattern(type, constraints, Map.of(), cell.at())));
        });
    }

    private List<Constraint> joinsFactor() {
        return cells.has("finding")
                ? List.of(new Constraint.Join(FactType.AFFECTED.field("factor"), Operator.EQUAL, FACTOR, at))
                : List.of();
    }

    private void addLimit(List<Constraint> constraints, Field field, Operator operator, String column) {
        cells.find(column).ifPresent(cell -> {
            double value = BAND_STARTS.containsKey(cell.value()) ? BAND_STARTS.get(cell.value()) : cells.number(cell);
            constraints.add(new Constraint.Compare(field, operator, value, cell.at()));
        });
    }

    private static Constraint oneOf(Field field, Cell cell) {
        List<String> values = List.of(cell.value().split("\\s*\\|\\s*"));
        return new Constraint.OneOf(field, values, cell.at());
    }
}
