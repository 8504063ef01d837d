package io.github.bilanfunding.mutation;

import io.github.bilanfunding.internal.condition.AnyOf;
import io.github.bilanfunding.internal.condition.Condition;
import io.github.bilanfunding.internal.condition.Operator;
import io.github.bilanfunding.internal.condition.Test;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The changes of a condition: a comparison, a value, a connective, a test that is left out. */
final class ConditionChanges {

    private final Condition condition;

    private ConditionChanges(Condition condition) {
        this.condition = condition;
    }

    static Stream<Change<Condition>> of(Condition condition) {
        ConditionChanges changes = new ConditionChanges(condition);
        return Stream.of(changes.tests(), changes.dropped(), changes.connectives())
                .flatMap(all -> all);
    }

    private Stream<Change<Condition>> tests() {
        return Lists.eachChanged(
                        condition.all(),
                        group -> Lists.eachChanged(group.tests(), ConditionChanges::of)
                                .map(change -> change.in(AnyOf::new)))
                .map(change -> change.in(Condition::new));
    }

    private static Stream<Change<Test>> of(Test test) {
        Stream<Change<Test>> operators = operators(test)
                .map(operator -> new Test(test.quantity(), operator, test.operands()))
                .map(other ->
                        Change.of("comparison", words(test), other.operator().symbol(), other));
        Stream<Change<Test>> values = OperandChanges.among(test.operands())
                .map(change -> new Change<>(
                        change.kind(),
                        words(test) + ": " + change.words(),
                        new Test(test.quantity(), test.operator(), change.altered())));
        Stream<Change<Test>> fewer = test.operands().size() == 1
                ? Stream.of()
                : test.operands().stream()
                        .map(operand -> new Change<>(
                                "constant",
                                words(test) + ": without " + OperandChanges.words(operand),
                                new Test(test.quantity(), test.operator(), Lists.without(test.operands(), operand))));
        return Stream.of(operators, values, fewer).flatMap(all -> all);
    }

    /** The contrary, and for an inequality the one that differs at the threshold only. */
    private static Stream<Operator> operators(Test test) {
        return switch (test.operator()) {
            case EQUAL -> Stream.of(Operator.NOT_EQUAL);
            case NOT_EQUAL -> Stream.of(Operator.EQUAL);
            case LESS -> Stream.of(Operator.AT_MOST, Operator.AT_LEAST);
            case AT_MOST -> Stream.of(Operator.LESS, Operator.MORE);
            case MORE -> Stream.of(Operator.AT_LEAST, Operator.AT_MOST);
            case AT_LEAST -> Stream.of(Operator.MORE, Operator.LESS);
            case IN -> Stream.of(Operator.NOT_IN);
            case NOT_IN -> Stream.of(Operator.IN);
            case CONTAINS -> Stream.of(Operator.NOT_CONTAINS);
            case NOT_CONTAINS -> Stream.of(Operator.CONTAINS);
        };
    }

    private Stream<Change<Condition>> dropped() {
        List<AnyOf> all = condition.all();
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(i -> all.get(i).tests().stream()
                        .map(test -> new Change<>(
                                "dropped test",
                                "without " + words(test),
                                new Condition(Lists.with(all, i, rest(all.get(i), test))))));
    }

    private static List<AnyOf> rest(AnyOf group, Test dropped) {
        return group.tests().size() == 1 ? List.of() : List.of(new AnyOf(Lists.without(group.tests(), dropped)));
    }

    private Stream<Change<Condition>> connectives() {
        List<AnyOf> all = condition.all();
        List<Change<Condition>> changes = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            List<Test> tests = all.get(i).tests();
            for (int k = 0; k + 1 < tests.size(); k++) {
                changes.add(new Change<>(
                        "connective",
                        words(tests.get(k)) + " and instead of or " + words(tests.get(k + 1)),
                        new Condition(Lists.with(all, i, both(tests, k)))));
            }
            if (i + 1 < all.size()) {
                AnyOf next = all.get(i + 1);
                List<Test> either =
                        Stream.concat(tests.stream(), next.tests().stream()).toList();
                changes.add(new Change<>(
                        "connective",
                        words(tests.get(tests.size() - 1)) + " or instead of and "
                                + words(next.tests().get(0)),
                        new Condition(Lists.without(Lists.with(all, i, List.of(new AnyOf(either))), next))));
            }
        }
        return changes.stream();
    }

    /** Two neighbours of an <i>or</i> joined by <i>and</i>: each of them with all the other tests. */
    private static List<AnyOf> both(List<Test> tests, int first) {
        return List.of(
                new AnyOf(Lists.without(tests, tests.get(first + 1))),
                new AnyOf(Lists.without(tests, tests.get(first))));
    }

    private static String words(Test test) {
        String operands = test.operands().stream().map(OperandChanges::words).collect(Collectors.joining(", "));
        return test.quantity().name() + " " + test.operator().symbol() + " "
                + (test.operands().size() == 1 ? operands : "(" + operands + ")");
    }
}
