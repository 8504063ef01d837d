package io.github.bilanfunding.internal.lint;

import io.github.bilanfunding.internal.condition.AnyOf;
import io.github.bilanfunding.internal.condition.Condition;
import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.internal.condition.Input;
import io.github.bilanfunding.internal.condition.Operand;
import io.github.bilanfunding.internal.condition.Operator;
import io.github.bilanfunding.internal.condition.Test;
import io.github.bilanfunding.internal.wording.InputNature;
import io.github.bilanfunding.internal.wording.InputWords;
import io.github.bilanfunding.rulebook.RuleKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;

/** What a condition may ask, and in which form. */
final class ConditionLint {

    private static final Set<Operator> NEGATIVE = Set.of(Operator.NOT_EQUAL, Operator.NOT_IN, Operator.NOT_CONTAINS);

    private final Condition condition;
    private final BiConsumer<String, String> fault;

    ConditionLint(Condition condition, BiConsumer<String, String> fault) {
        this.condition = condition;
        this.fault = fault;
    }

    void check(RuleKind kind) {
        List<Fix> types = condition
                .tests()
                .flatMap(test -> OperandTypes.fault(test).stream())
                .toList();
        types.forEach(fix -> fault.accept(fix.cause(), fix.remedy()));
        if (kind == RuleKind.CRITERION && types.isEmpty()) {
            criterion();
        }
        if (kind == RuleKind.GATE) {
            condition.inputs().stream()
                    .flatMap(Input::pointers)
                    .filter(ConditionLint::isOptional)
                    .filter(pointer -> InputWords.of(pointer).nature() != InputNature.NEWS)
                    .forEach(this::gate);
        }
    }

    private static boolean isOptional(String pointer) {
        Field field = Field.of(pointer);
        return field.isList() || !field.component().isRequired();
    }

    /** Exact in three-valued logic only as one test, or an "or" of tests. */
    private void criterion() {
        if (condition.all().size() != 1) {
            fault.accept(
                    "asks " + condition.all().size() + " things, and a criterion is one test, or an or of tests",
                    "make two criteria of an and");
        }
        condition.all().forEach(anyOf -> anyOf.tests().forEach(test -> positive(test, anyOf)));
        measures(condition.tests().filter(Test::isMeasure).toList());
    }

    /** A scheme is closed or open from the beginning, or its criteria would never be looked at. */
    private void gate(String pointer) {
        fault.accept("reads " + pointer + ", which a request may leave out", "make a criterion of it");
    }

    /** A test that holds on an absent value says that the input is an obstacle: it takes a form that shows it. */
    private void positive(Test test, AnyOf anyOf) {
        boolean holdsOnAbsent = NEGATIVE.contains(test.operator()) || test.isAboutPresence();
        if (holdsOnAbsent && !isDenial(test) && !isObstacle(test, anyOf)) {
            fault.accept(
                    "asks " + test.quantity().name() + " " + test.operator().symbol()
                            + ", which holds on an absent value",
                    "say in a positive test what is asked; where nothing said is enough, write != true, != false, or "
                            + "== null || and the test");
        }
    }

    private static boolean isDenial(Test test) {
        return test.operator() == Operator.NOT_EQUAL
                && test.operand() instanceof Operand.Constant constant
                && constant.value() instanceof Boolean;
    }

    private static boolean isObstacle(Test test, AnyOf anyOf) {
        return test.operator() == Operator.EQUAL
                && test.isAboutPresence()
                && anyOf.tests().stream()
                        .anyMatch(other ->
                                !other.isAboutPresence() && other.quantity().equals(test.quantity()));
    }

    private void measures(List<Test> measures) {
        Set<Object> units = new LinkedHashSet<>();
        for (Test measure : measures) {
            String input = measure.quantity().key();
            if (InputWords.of(input).gapUnit() == null) {
                fault.accept(
                        "compares " + input + ", which is counted in nothing",
                        "compare what is counted, an amount, a number or a day");
            }
            units.add(Objects.requireNonNullElse(InputWords.of(input).gapUnit(), input));
        }
        if (units.size() > 1) {
            fault.accept(
                    "has measures that are counted in " + units + ", and a gap has one unit",
                    "make criteria of their own");
        }
    }
}
