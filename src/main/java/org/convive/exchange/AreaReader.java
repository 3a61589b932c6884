package org.convive.exchange;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.convive.portfolio.area.AreaValue;
import org.convive.portfolio.area.AreaWish;
import org.convive.rulepack.RulePack;
import org.convive.vocabulary.IndicatorDefinition;

/** Reads a table of an indicator by area, and how many areas are wanted. */
public final class AreaReader {

    private static final int MOST = 1000;

    private final KnownCodes codes;

    /** A reader in the words of a pack. */
    public AreaReader(RulePack pack) {
        this.codes =
                new KnownCodes(pack.vocabulary(), pack.knowledge().programmes().keySet());
    }

    /**
     * What is asked.
     *
     * @param indicator the indicator to go by
     * @param wish how many areas are wanted
     * @param areas the table
     */
    public record AreaQuestion(IndicatorDefinition indicator, AreaWish wish, List<AreaValue> areas) {

        /** Copies the list. */
        public AreaQuestion {
            areas = List.copyOf(areas);
        }
    }

    /** A value by the code of its indicator. */
    private record Coded(IndicatorDefinition indicator, double value) {}

    /**
     * Reads the question.
     *
     * @throws AuditRefused with everything that is wrong with it
     */
    public AreaQuestion read(byte[] json) {
        var problems = new Problems();
        ObjectCursor root = QuestionReader.root(json, problems);
        Optional<IndicatorDefinition> indicator =
                root.need("indicator", "say which indicator to go by").flatMap(codes::indicator);
        AreaWish wish = root.at("wanted")
                .flatMap(value -> value.object("What is wanted"))
                .map(wanted -> wish(wanted, root))
                .orElseGet(() -> new AreaWish(
                        AreaWish.TWENTY.high(), AreaWish.TWENTY.medium(), AreaWish.TWENTY.low(), perGroup(root)));
        root.need("areas", "list the areas with their values");
        var ids = new TreeSet<String>();
        List<AreaValue> areas = root.list(
                "areas",
                value -> area(value, indicator.map(IndicatorDefinition::code).orElse(""), ids));
        root.refuseUnknownFields();
        problems.refuseIfAny();
        return new AreaQuestion(indicator.orElseThrow(), wish, areas);
    }

    private static AreaWish wish(ObjectCursor wanted, ObjectCursor root) {
        var wish = new AreaWish(
                WishReader.count(wanted, "high", 0, MOST).orElse(0),
                WishReader.count(wanted, "medium", 0, MOST).orElse(0),
                WishReader.count(wanted, "low", 0, MOST).orElse(0),
                perGroup(root));
        wanted.refuseUnknownFields();
        return wish;
    }

    private static OptionalInt perGroup(ObjectCursor root) {
        return WishReader.count(root, "perGroup", 1, MOST);
    }

    private Optional<AreaValue> area(ValueCursor value, String indicator, TreeSet<String> ids) {
        Optional<ObjectCursor> row = value.object("The area");
        if (row.isEmpty()) {
            return Optional.empty();
        }
        ObjectCursor area = row.get();
        Optional<String> id = area.need("id", "give each area an id").flatMap(ValueCursor::text);
        id.filter(known -> !ids.add(known))
                .ifPresent(twice -> area.problems()
                        .report(
                                ProblemCode.DUPLICATE_ID,
                                Pointer.to(area.pointer(), "id"),
                                "Two areas have the id `%s`; give each its own.".formatted(twice)));
        Optional<String> name = area.text("name");
        Optional<String> group = area.text("group");
        area.need("values", "list the values of the area, or an empty list where there are none");
        List<Coded> values = area.list("values", this::coded);
        area.refuseUnknownFields();
        OptionalDouble found = values.stream()
                .filter(one -> one.indicator().code().equals(indicator))
                .mapToDouble(Coded::value)
                .findFirst();
        return id.map(known -> new AreaValue(known, name.orElse(known), group, found));
    }

    private Optional<Coded> coded(ValueCursor value) {
        Optional<ObjectCursor> row = value.object("The value");
        if (row.isEmpty()) {
            return Optional.empty();
        }
        Optional<IndicatorDefinition> indicator =
                row.get().need("code", "say which indicator it is of").flatMap(codes::indicator);
        Optional<ValueCursor> number = row.get().need("value", "write the value");
        OptionalDouble read = number.map(ValueCursor::number).orElseGet(OptionalDouble::empty);
        row.get().refuseUnknownFields();
        if (indicator.isEmpty() || read.isEmpty()) {
            return Optional.empty();
        }
        if (!indicator.get().allows(read.getAsDouble())) {
            number.get()
                    .refuse(
                            ProblemCode.OUT_OF_RANGE,
                            "; it lies outside what %s can be."
                                    .formatted(indicator.get().code()));
            return Optional.empty();
        }
        return Optional.of(new Coded(indicator.get(), read.getAsDouble()));
    }
}
