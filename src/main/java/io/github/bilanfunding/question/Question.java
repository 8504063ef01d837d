package io.github.bilanfunding.question;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import java.util.Objects;

/**
 * A question for one missing input of a request, and what depends on its answer. Immutable and thread-safe.
 *
 * @param pointer the JSON pointer of the input, not null
 * @param text the question, not null
 * @param why why it is asked: what depends on the answer, one sentence, not null
 * @param answer the answers that it permits, not null
 * @param least the least that could remain to the payer over the answers tried, in euros, not null
 * @param most the most that could remain to the payer over the answers tried, in euros, not null
 * @param stake what depends on the answer, in euros: {@code most} less {@code least}, zero or more, not null
 * @param spares how many other questions an answer can make needless at most, zero or more
 */
public record Question(
        String pointer,
        BilingualText text,
        BilingualText why,
        Answer answer,
        Euros least,
        Euros most,
        Euros stake,
        int spares) {

    /**
     * Checks the components for null.
     *
     * @param pointer as the component
     * @param text as the component
     * @param why as the component
     * @param answer as the component
     * @param least as the component
     * @param most as the component
     * @param stake as the component
     * @param spares as the component
     * @throws IllegalArgumentException if the stake is not what lies between the bounds
     */
    public Question {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(answer, "answer");
        if (!most.minus(least).equals(stake)) {
            throw new IllegalArgumentException(
                    stake + " € is not what lies between " + least + " € and " + most + " €: pass most less least");
        }
    }
}
