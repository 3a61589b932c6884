package org.convive.inference;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.execute;
import static org.drools.model.DSL.exists;
import static org.drools.model.DSL.not;
import static org.drools.model.PatternDSL.betaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.convive.inference.Shape.Part;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Field;
import org.drools.model.DSL;
import org.drools.model.Declaration;
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;

/**
 * Many rules of one shape as one rule of the engine, joined over its rows: for a fact, the rows that name its code, and
 * for a fact and a row, whatever else the row asks for. The engine still decides every condition, and every match of
 * every row is an activation of its own; but what the engine keeps for each rule in each session, it keeps once.
 */
final class DroolsTable {

    private static final String PACKAGE = "tables";

    private final Guard guard;
    private final Shape shape;
    private final String name;
    private final Map<String, List<Row>> byCode = new HashMap<>();

    DroolsTable(String name, Shape shape, List<Row> rows, Guard guard) {
        this.guard = guard;
        this.name = name;
        this.shape = shape;
        for (Row row : rows) {
            row.firstCodes().stream()
                    .distinct()
                    .forEach(code -> byCode.computeIfAbsent(code, any -> new ArrayList<>())
                            .add(row));
        }
    }

    Rule build() {
        var items = new ArrayList<RuleItemBuilder<?>>();
        Part begins = shape.parts().get(0);
        Field code = begins.code().orElseThrow();
        Declaration<Fact> first = declare(begins, 0);
        items.add(pattern(first)
                .expr(name + " has rows", fact -> byCode.containsKey(String.valueOf(fact.textAt(code.slot())))));
        Declaration<Row> row = declarationOf(
                Row.class,
                "row",
                DSL.from(first, fact -> byCode.getOrDefault(String.valueOf(fact.textAt(code.slot())), List.of())));
        items.add(pattern(row).expr(name + " begins", first, (of, fact) -> guard.looked(of.rule(), of.begins(fact))));
        for (int condition = 1; condition < shape.parts().size(); condition++) {
            items.add(item(condition, row, first));
        }
        items.add(execute(() -> {}));
        return rule(PACKAGE, name)
                .attribute(Rule.Attribute.RULEFLOW_GROUP, shape.group())
                .build(items.toArray(RuleItemBuilder<?>[]::new));
    }

    private RuleItemBuilder<?> item(int condition, Declaration<Row> row, Declaration<Fact> first) {
        Part part = shape.parts().get(condition);
        PatternDef<Fact> pattern = pattern(declare(part, condition));
        part.code().ifPresent(code -> addCode(pattern, code.slot(), condition, row));
        pattern.expr(
                name + " continues " + condition,
                row,
                first,
                (fact, of, after) -> guard.looked(of.rule(), of.continues(condition, fact, after)));
        if (part.kind() == Condition.Exists.class) {
            return exists(pattern);
        }
        return part.kind() == Condition.Absent.class ? not(pattern) : pattern;
    }

    /** Lets the engine look facts up by the code that the row names. */
    private void addCode(PatternDef<Fact> pattern, int slot, int condition, Declaration<Row> row) {
        pattern.expr(
                name + " code " + condition,
                row,
                (fact, of) -> of.code(condition).equals(fact.textAt(slot)),
                betaIndexedBy(
                        String.class, ConstraintType.EQUAL, slot, fact -> fact.textAt(slot), of -> of.code(condition)));
    }

    @SuppressWarnings("unchecked") // the engine tells fact types apart by their Java classes, all of them facts
    private static Declaration<Fact> declare(Part part, int condition) {
        return (Declaration<Fact>) declarationOf(FactClasses.of(part.type()), "fact" + condition);
    }
}
