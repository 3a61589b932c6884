package org.convive.portfolio.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AreaSelectionTest {

    private static final AreaWish TWO_OF_EACH = new AreaWish(2, 2, 2, OptionalInt.empty());

    @Test
    void takesTheWorstTheMiddleAndTheBest() {
        AreaSelection selection = AreaSelection.of(areas(30), true, TWO_OF_EACH);

        assertThat(ids(selection)).containsExactly("a29", "a28", "a15", "a14", "a00", "a01");
        assertThat(selection.missing()).isEmpty();
    }

    @Test
    void ranksTheOtherWayRoundWhereLessIsWorse() {
        assertThat(ids(AreaSelection.of(areas(30), false, TWO_OF_EACH)))
                .containsExactly("a00", "a01", "a14", "a15", "a29", "a28");
    }

    @Test
    void takesNoMoreOfAGroupThanWished() {
        List<AreaValue> areas = IntStream.range(0, 12)
                .mapToObj(i -> new AreaValue(
                        "a" + i, "A" + i, Optional.of(i < 11 ? "one" : "two"), OptionalDouble.of(100 - i)))
                .toList();

        AreaSelection selection = AreaSelection.of(areas, true, new AreaWish(3, 0, 3, OptionalInt.of(1)));

        assertThat(selection.areas())
                .extracting(one -> one.incidence() + " " + one.area().id())
                .containsExactly("HIGH a0", "LOW a11", "LOW a10");
        assertThat(selection.missing()).containsEntry(Incidence.HIGH, 2).containsEntry(Incidence.LOW, 1);
    }

    @Test
    void leavesOutAndNamesWhatHasNoValue() {
        var areas = new ArrayList<>(areas(3));
        areas.add(new AreaValue("x", "Somewhere", Optional.empty(), OptionalDouble.empty()));

        AreaSelection selection = AreaSelection.of(areas, true, TWO_OF_EACH);

        assertThat(selection.ranked()).isEqualTo(3);
        assertThat(selection.withoutValue()).containsExactly("Somewhere");
        assertThat(selection.areas()).hasSize(3);
    }

    @Test
    void doesNotDependOnTheOrderOfTheTable() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<AreaValue> areas = IntStream.range(0, random.nextInt(40))
                    .mapToObj(i -> new AreaValue(
                            "a" + i,
                            "A" + i,
                            random.nextBoolean() ? Optional.of("g" + random.nextInt(4)) : Optional.empty(),
                            random.nextInt(9) == 0 ? OptionalDouble.empty() : OptionalDouble.of(random.nextInt(6))))
                    .toList();
            var wish = new AreaWish(
                    random.nextInt(6), random.nextInt(6), random.nextInt(6), OptionalInt.of(1 + random.nextInt(3)));
            var shuffled = new ArrayList<>(areas);
            Collections.shuffle(shuffled, random);

            assertThat(AreaSelection.of(shuffled, true, wish)).isEqualTo(AreaSelection.of(areas, true, wish));
        }
    }

    private static List<AreaValue> areas(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    String id = "a%02d".formatted(i);
                    return new AreaValue(id, id, Optional.empty(), OptionalDouble.of(i));
                })
                .toList();
    }

    private static List<String> ids(AreaSelection selection) {
        return selection.areas().stream().map(one -> one.area().id()).toList();
    }
}
