package org.convive.exchange;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.convive.portfolio.Budget;
import org.convive.portfolio.CostRange;
import org.convive.portfolio.Staff;
import org.convive.portfolio.Wish;
import org.convive.rulepack.RulePack;
import org.convive.vocabulary.TermList;

/** Reads what a set of programmes has to keep to. */
final class WishReader {

    private static final long MOST_MONEY = 1_000_000_000_000_000L;
    private static final int MOST_YEARS = 30;
    private static final int MOST_COUNT = 1_000_000;
    private static final List<String> BALANCES =
            Arrays.stream(Wish.Balance.values()).map(Wish.Balance::code).toList();

    private final RulePack pack;
    private final KnownCodes codes;

    WishReader(RulePack pack) {
        this.pack = pack;
        this.codes =
                new KnownCodes(pack.vocabulary(), pack.knowledge().programmes().keySet());
    }

    /** A number by a code. */
    private record Numbered<T>(String code, T number) {}

    /** What can be read of a wish; what can't is reported. */
    Wish read(ObjectCursor wish) {
        Optional<Budget> budget =
                wish.at("budget").flatMap(value -> value.object("The budget")).flatMap(this::budget);
        Map<String, CostRange> costs = byCode(wish.list("costs", this::cost));
        OptionalInt atMost = count(wish, "atMost", 1, MOST_COUNT);
        OptionalInt perBody = count(wish, "perBody", 1, MOST_COUNT);
        Map<String, Integer> bodies = byCode(wish.list("bodies", value -> atMost(value, "body", this::body)));
        Map<String, Integer> capacities =
                byCode(wish.list("capacities", value -> atMost(value, "capacity", codes::capacity)));
        List<Staff> staff = wish.list("staff", this::staff);
        Set<String> lockedIn = new LinkedHashSet<>(wish.list("lockedIn", codes::programme));
        Set<String> ruledOut = new LinkedHashSet<>(wish.list("ruledOut", codes::programme));
        Set<Wish.Balance> balance = new LinkedHashSet<>(wish.list("balance", WishReader::balance));
        wish.refuseUnknownFields();
        refuseBoth(wish, lockedIn, ruledOut);
        return new Wish(budget, costs, atMost, perBody, bodies, capacities, staff, lockedIn, ruledOut, balance);
    }

    private static void refuseBoth(ObjectCursor wish, Set<String> lockedIn, Set<String> ruledOut) {
        lockedIn.stream()
                .filter(ruledOut::contains)
                .forEach(both -> wish.problems()
                        .report(
                                ProblemCode.CONTRADICTION,
                                Pointer.to(wish.pointer(), "ruledOut"),
                                "The wish locks `%s` in and rules it out; it can do only one of the two."
                                        .formatted(both)));
    }

    private Optional<Budget> budget(ObjectCursor budget) {
        Optional<ValueCursor> units = budget.at("units");
        Optional<ValueCursor> lowest = budget.at("low");
        Optional<ValueCursor> highest = budget.at("high");
        Optional<String> currency = budget.at("currency").flatMap(WorldCodes::currency);
        OptionalInt years = budget.at("years")
                .map(value -> whole(value, 1, MOST_YEARS))
                .filter(OptionalLong::isPresent)
                .map(number -> OptionalInt.of((int) number.getAsLong()))
                .orElseGet(OptionalInt::empty);
        boolean money = lowest.isPresent()
                || highest.isPresent()
                || budget.at("currency").isPresent();
        budget.refuseUnknownFields();
        if (units.isPresent() == money) {
            budget.problems()
                    .report(
                            ProblemCode.MISSING,
                            budget.pointer(),
                            "The budget is neither money nor cost units, or both; give `high` and `currency`, or `units`.");
            return Optional.empty();
        }
        if (units.isPresent()) {
            OptionalLong number = whole(units.get(), 0, MOST_COUNT);
            return number.isEmpty() ? Optional.empty() : Optional.of(Budget.units(number.getAsLong()));
        }
        return money(budget, lowest, highest, currency, years);
    }

    private static Optional<Budget> money(
            ObjectCursor budget,
            Optional<ValueCursor> lowest,
            Optional<ValueCursor> highest,
            Optional<String> currency,
            OptionalInt years) {
        OptionalLong high = highest.or(() -> lowest).map(WishReader::money).orElseGet(OptionalLong::empty);
        OptionalLong low = lowest.or(() -> highest).map(WishReader::money).orElseGet(OptionalLong::empty);
        if (budget.at("currency").isEmpty()) {
            budget.problems()
                    .report(
                            ProblemCode.MISSING,
                            Pointer.to(budget.pointer(), "currency"),
                            "The budget has no currency; name it, such as `MXN`, or give the budget in cost units as `units`.");
        }
        if (highest.isEmpty() && lowest.isEmpty()) {
            budget.problems()
                    .report(
                            ProblemCode.MISSING,
                            Pointer.to(budget.pointer(), "high"),
                            "The budget has no amount; say how much there is.");
        }
        if (low.isEmpty() || high.isEmpty() || currency.isEmpty() || isBackwards(budget, low, high)) {
            return Optional.empty();
        }
        return Optional.of(new Budget(low.getAsLong(), high.getAsLong(), currency, years));
    }

    private static boolean isBackwards(ObjectCursor range, OptionalLong low, OptionalLong high) {
        boolean backwards = low.isPresent() && high.isPresent() && low.getAsLong() > high.getAsLong();
        if (backwards) {
            range.problems()
                    .report(
                            ProblemCode.OUT_OF_RANGE,
                            Pointer.to(range.pointer(), "low"),
                            "%s goes from %d down to %d; write the smaller amount under low."
                                    .formatted(range.subject(), low.getAsLong(), high.getAsLong()));
        }
        return backwards;
    }

    private Optional<Numbered<CostRange>> cost(ValueCursor value) {
        Optional<ObjectCursor> cost = value.object("The cost");
        if (cost.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> programme =
                cost.get().need("programme", "say whose cost it is").flatMap(codes::programme);
        OptionalLong low = cost.get()
                .need("low", "say what it costs at least")
                .map(WishReader::money)
                .orElseGet(OptionalLong::empty);
        OptionalLong high = cost.get()
                .need("high", "say what it costs at most")
                .map(WishReader::money)
                .orElseGet(OptionalLong::empty);
        cost.get().refuseUnknownFields();
        if (programme.isEmpty() || low.isEmpty() || high.isEmpty() || isBackwards(cost.get(), low, high)) {
            return Optional.empty();
        }
        return Optional.of(new Numbered<>(programme.get(), new CostRange(low.getAsLong(), high.getAsLong())));
    }

    private Optional<Numbered<Integer>> atMost(
            ValueCursor value, String what, java.util.function.Function<ValueCursor, Optional<String>> reading) {
        Optional<ObjectCursor> limit = value.object("The limit");
        if (limit.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> code =
                limit.get().need(what, "say what the limit is about").flatMap(reading);
        OptionalLong most = limit.get()
                .need("atMost", "say how many programmes it allows")
                .map(number -> whole(number, 0, MOST_COUNT))
                .orElseGet(OptionalLong::empty);
        limit.get().refuseUnknownFields();
        return code.isEmpty() || most.isEmpty()
                ? Optional.empty()
                : Optional.of(new Numbered<>(code.get(), (int) most.getAsLong()));
    }

    private Optional<Staff> staff(ValueCursor value) {
        Optional<ObjectCursor> staff = value.object("The staff");
        if (staff.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> name = staff.get().need("name", "say who they are").flatMap(ValueCursor::text);
        OptionalLong available = staff.get()
                .need("available", "say how many there are")
                .map(number -> whole(number, 0, MOST_COUNT))
                .orElseGet(OptionalLong::empty);
        staff.get().need("needed", "say how many of them each programme takes");
        Map<String, Long> needed = byCode(staff.get().list("needed", this::people));
        staff.get().refuseUnknownFields();
        return name.isEmpty() || available.isEmpty()
                ? Optional.empty()
                : Optional.of(new Staff(name.get(), available.getAsLong(), needed));
    }

    private Optional<Numbered<Long>> people(ValueCursor value) {
        Optional<ObjectCursor> needed = value.object("The staff");
        if (needed.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> programme =
                needed.get().need("programme", "say which programme takes them").flatMap(codes::programme);
        OptionalLong people = needed.get()
                .need("people", "say how many it takes")
                .map(number -> whole(number, 0, MOST_COUNT))
                .orElseGet(OptionalLong::empty);
        needed.get().refuseUnknownFields();
        return programme.isEmpty() || people.isEmpty()
                ? Optional.empty()
                : Optional.of(new Numbered<>(programme.get(), people.getAsLong()));
    }

    private Optional<String> body(ValueCursor value) {
        return KnownCodes.named(
                value, pack.vocabulary().terms(TermList.DELIVERERS).keySet(), ProblemCode.UNKNOWN_BODY, "body");
    }

    private static Optional<Wish.Balance> balance(ValueCursor value) {
        return KnownCodes.named(value, BALANCES, ProblemCode.UNKNOWN_BALANCE, "balance")
                .map(code -> Wish.Balance.values()[BALANCES.indexOf(code)]);
    }

    /** A whole number of a field that may be left out; what is none is reported. */
    static OptionalInt count(ObjectCursor object, String field, int least, int most) {
        OptionalLong number =
                object.at(field).map(value -> whole(value, least, most)).orElseGet(OptionalLong::empty);
        return number.isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) number.getAsLong());
    }

    private static OptionalLong money(ValueCursor value) {
        return whole(value, 0, MOST_MONEY);
    }

    private static OptionalLong whole(ValueCursor value, long least, long most) {
        var number = value.number();
        if (number.isEmpty()) {
            return OptionalLong.empty();
        }
        double written = number.getAsDouble();
        if (written != Math.rint(written) || written < least || written > most) {
            value.refuse(ProblemCode.OUT_OF_RANGE, "; it must be a whole number from %d to %d.".formatted(least, most));
            return OptionalLong.empty();
        }
        return OptionalLong.of((long) written);
    }

    private static <T> Map<String, T> byCode(List<Numbered<T>> numbered) {
        var byCode = new TreeMap<String, T>();
        numbered.forEach(one -> byCode.put(one.code(), one.number()));
        return byCode;
    }
}
