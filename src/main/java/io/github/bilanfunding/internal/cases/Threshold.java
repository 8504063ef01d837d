package io.github.bilanfunding.internal.cases;

import io.github.bilanfunding.internal.condition.Operand;
import io.github.bilanfunding.internal.condition.Operator;
import io.github.bilanfunding.internal.condition.Quantity;
import io.github.bilanfunding.internal.condition.Test;
import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.value.Euros;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;

/**
 * One side of the threshold of an inequality: the last quantity for which it holds, or the first for which it does not.
 *
 * @param test the inequality
 * @param distance how far the quantity is from the threshold, in cents, days or whole numbers
 */
record Threshold(Test test, long distance) {

    private static final int CENT_DIGITS = 2;

    static Threshold holding(Test test) {
        return new Threshold(test, holdsAt(test.operator()));
    }

    static Threshold failing(Test test) {
        return new Threshold(test, failsAt(test.operator()));
    }

    private static long holdsAt(Operator operator) {
        return switch (operator) {
            case LESS -> -1;
            case MORE -> 1;
            default -> 0;
        };
    }

    private static long failsAt(Operator operator) {
        return switch (operator) {
            case AT_MOST -> 1;
            case AT_LEAST -> -1;
            default -> 0;
        };
    }

    /** Whether a profile is exactly there. */
    boolean isAt(Facts facts) {
        Long value = test.quantity().number(facts);
        Long threshold = Quantity.number(test.operand().value(facts));
        return value != null && threshold != null && value - threshold == distance;
    }

    /** The quantity there, in words. */
    String words() {
        String name = test.quantity().name();
        if (test.operand() instanceof Operand.Constant constant) {
            Object value = constant.value();
            if (value instanceof Euros euros) {
                return name + " at "
                        + BigDecimal.valueOf(euros.cents() + distance, CENT_DIGITS)
                                .toPlainString();
            }
            if (value instanceof LocalDate day) {
                return name + " at " + day.plusDays(distance);
            }
            Long number = Quantity.number(value);
            return name + " at " + (number == null ? value : number + distance);
        }
        String of = test.operand().quantities().stream().map(Quantity::name).collect(Collectors.joining(", "));
        return name + (distance == 0 ? " exactly at" : distance < 0 ? " one unit below" : " one unit above")
                + " its threshold, which comes from " + of;
    }
}
