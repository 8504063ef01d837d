package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.BilingualText;
import java.util.List;

/**
 * An input as a criterion read it. Immutable and thread-safe.
 *
 * @param input the JSON pointer of a field of the request, or the name of a quantity inferred from fields, not null
 * @param text the input and its value in words, its name alone when it is absent, not null
 * @param origin where its value comes from, not null
 * @param from the given inputs from which it is inferred, in words, empty for other origins, not null
 */
public record ReadInput(String input, BilingualText text, InputOrigin origin, List<BilingualText> from) {

    /**
     * Copies the list.
     *
     * @param input as the component
     * @param text as the component
     * @param origin as the component
     * @param from as the component
     */
    public ReadInput {
        from = List.copyOf(from);
    }
}
