package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Labelled;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Who pays a part of the price: a scheme, or somebody who pays what remains. Immutable and thread-safe. */
public sealed interface Payer extends Labelled permits Scheme, RemainingPayer {

    /** {@return the code in documents, such as {@code CPF} or {@code BENEFICIARY}, not null} */
    String code();

    /** {@return the name of the payer in both languages, not null} */
    @Override
    BilingualText label();

    /**
     * {@return the payer with a code}
     *
     * @param code the code of a scheme, or {@code EMPLOYER} or {@code BENEFICIARY}, not null
     * @throws IllegalArgumentException if there is no such payer
     */
    static Payer of(String code) {
        List<Payer> payers = Stream.<Payer>concat(
                        Arrays.stream(Scheme.values()), Arrays.stream(RemainingPayer.values()))
                .toList();
        return payers.stream()
                .filter(payer -> payer.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no payer has the code '" + code + "': take one of "
                        + payers.stream().map(Payer::code).toList()));
    }
}
