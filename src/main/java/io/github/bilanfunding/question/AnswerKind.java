package io.github.bilanfunding.question;

import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;

/** The form of an answer. */
public enum AnswerKind {
    /** true or false. */
    YES_NO,
    /** One of the codes. */
    ONE_OF,
    /** Any number of the codes, possibly none. */
    SEVERAL_OF,
    /** A whole number, in the unit stated. */
    WHOLE_NUMBER,
    /** An amount in euros, with two decimals at most. */
    AMOUNT,
    /** A day in ISO form. */
    DATE,
    /** A short text, in the form that the question states. */
    TEXT;

    static AnswerKind of(Field field) {
        Class<?> type = field.type();
        if (type.isEnum()) {
            return field.isList() ? SEVERAL_OF : ONE_OF;
        }
        return type == Boolean.class
                ? YES_NO
                : type == Integer.class
                        ? WHOLE_NUMBER
                        : type == Euros.class ? AMOUNT : type == LocalDate.class ? DATE : TEXT;
    }
}
