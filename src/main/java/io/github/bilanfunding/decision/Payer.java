package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Coded;
import java.util.Arrays;

/** Who pays a part of the price: a scheme, or somebody who pays what remains. Immutable and thread-safe. */
public sealed interface Payer extends Coded permits Scheme, RemainingPayer {

    /** {@return the name of the payer in both languages, not null} */
    @Override
    BilingualText label();

    /**
     * {@return the payer with a code}
     *
     * @param code {@code EMPLOYER}, {@code BENEFICIARY} or the code of a scheme, as {@link Scheme#of(String)} takes it,
     *     not null
     * @throws IllegalArgumentException if it is no code
     */
    static Payer of(String code) {
        return Arrays.stream(RemainingPayer.values())
                .map(Payer.class::cast)
                .filter(payer -> payer.code().equals(code))
                .findFirst()
                .orElseGet(() -> Scheme.of(code));
    }
}
