package io.github.bilanfunding.internal.condition;

import java.util.Arrays;
import java.util.Optional;

/** How a test compares a quantity. */
public enum Operator {
    /** It has the value. */
    EQUAL("=="),
    /** It has another value, or is unknown. */
    NOT_EQUAL("!="),
    /** It is below a threshold. */
    LESS("<"),
    /** It is at a threshold or below. */
    AT_MOST("<="),
    /** It is above a threshold. */
    MORE(">"),
    /** It is at a threshold or above. */
    AT_LEAST(">="),
    /** It has one of several values. */
    IN("in"),
    /** It has none of several values, or is unknown. */
    NOT_IN("not in"),
    /** Its items include a value. */
    CONTAINS("contains"),
    /** Its items do not include a value. */
    NOT_CONTAINS("not contains");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    /** How DRL writes it. */
    public String symbol() {
        return symbol;
    }

    static Optional<Operator> ofSymbol(String symbol) {
        return Arrays.stream(values()).filter(o -> o.symbol.equals(symbol)).findFirst();
    }

    /** Whether it asks for more or for less of a quantity. */
    public boolean isInequality() {
        return asksForMore() || asksForLess();
    }

    /** Whether a larger quantity can meet it. */
    public boolean asksForMore() {
        return this == MORE || this == AT_LEAST;
    }

    private boolean asksForLess() {
        return this == LESS || this == AT_MOST;
    }

    /** Whether the threshold itself is not enough. */
    boolean isStrict() {
        return this == MORE || this == LESS;
    }

    /** Whether a number compares with a threshold as the operator asks, by the sign of the comparison. */
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
