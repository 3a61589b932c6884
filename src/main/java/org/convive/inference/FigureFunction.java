package org.convive.inference;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.ArrayList;
import java.util.Optional;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Field;
import org.kie.api.runtime.rule.AccumulateFunction;

/**
 * A figure for the engine, made by {@link Figures}. The engine's own functions add binary fractions in the order in which
 * facts come, so that 0.1, 0.2 and 0.3 are now 0.6 and now a little more, and they make nothing at all of no numbers.
 *
 * @param figure how it is made
 * @param of the number field that it is made of; none, or a text field, for a count
 */
record FigureFunction(Condition.Figure figure, Optional<Field> of) implements AccumulateFunction<ArrayList<Double>> {

    @Override
    public ArrayList<Double> createContext() {
        return new ArrayList<>();
    }

    @Override
    public void init(ArrayList<Double> numbers) {
        numbers.clear();
    }

    @Override
    public void accumulate(ArrayList<Double> numbers, Object member) {
        numbers.add(number((Fact) member));
    }

    /** What a fact gives to the figure. */
    double number(Fact member) {
        return of.filter(Field::isNumber)
                .map(field -> member.numberAt(field.slot()))
                .orElse(1.0);
    }

    @Override
    public Double getResult(ArrayList<Double> numbers) {
        return Figures.of(figure, numbers);
    }

    @Override
    public boolean supportsReverse() {
        return false;
    }

    @Override
    public void reverse(ArrayList<Double> numbers, Object member) {
        throw new UnsupportedOperationException("no fact is ever taken back");
    }

    @Override
    public Class<?> getResultType() {
        return Double.class;
    }

    @Override
    public void writeExternal(ObjectOutput out) {
        throw new UnsupportedOperationException("rule bases are never written");
    }

    @Override
    public void readExternal(ObjectInput in) {
        throw new UnsupportedOperationException("rule bases are never read");
    }
}
