package io.github.bilanfunding.internal.condition;

import java.util.Arrays;
import java.util.Optional;

/** How a test compares a quantity with a value. */
public enum Operator {
    /** The quantity equals the value. */
    EQUAL("=="),
    /** The quantity has another value or is unknown. */
    NOT_EQUAL("!="),
    /** The quantity is below the threshold. */
    LESS("<"),
    /** The quantity is at or below the threshold. */
    AT_MOST("<="),
    /** The quantity is above the threshold. */
    MORE(">"),
    /** The quantity is at or above the threshold. */
    AT_LEAST(">="),
    /** The quantity equals one of several values. */
    IN("in"),
    /** The quantity equals none of several values or is unknown. */
    NOT_IN("not in"),
    /** The list contains the value. */
    CONTAINS("contains"),
    /** The list does not contain the value or is unknown. */
    NOT_CONTAINS("not contains");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    /** The operator in DRL. */
    public String symbol() {
        return symbol;
    }

    static Optional<Operator> ofSymbol(String symbol) {
        return Arrays.stream(values()).filter(o -> o.symbol.equals(symbol)).findFirst();
    }

    /** Whether it is one of the four inequalities. */
    public boolean isInequality() {
        return asksForMore() || asksForLess();
    }

    /** Whether a larger quantity meets the inequality. */
    public boolean asksForMore() {
        return this == MORE || this == AT_LEAST;
    }

    private boolean asksForLess() {
        return this == LESS || this == AT_MOST;
    }

    /** Whether the threshold itself fails the inequality. */
    boolean isStrict() {
        return this == MORE || this == LESS;
    }

    /** Whether the inequality holds, given the sign of the comparison of a value with the threshold. */
    boolean accepts(int sign) {
        return switch (this) {
            case LESS -> sign < 0;
            case AT_MOST -> sign <= 0;
            case MORE -> sign > 0;
            case AT_LEAST -> sign >= 0;
            case EQUAL, IN, CONTAINS -> sign == 0;
            case NOT_EQUAL, NOT_IN, NOT_CONTAINS -> sign != 0;
        };
    }
}
