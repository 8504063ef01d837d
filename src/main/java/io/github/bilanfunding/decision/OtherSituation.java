package io.github.bilanfunding.decision;

import io.github.bilanfunding.value.BilingualText;
import java.util.List;

/**
 * A special situation of which the request does not speak, with the schemes that it would open. Nobody has to deny it.
 * Immutable and thread-safe.
 *
 * @param section the JSON pointer of the section that would tell it, or of the field where schemes share a section, not
 *     null
 * @param schemes the schemes that are not claimed, in their order, at least one, not null
 * @param text the situation in words, not null
 */
public record OtherSituation(String section, List<Scheme> schemes, BilingualText text) {

    /**
     * Copies the list.
     *
     * @param section as the component
     * @param schemes as the component
     * @param text as the component
     */
    public OtherSituation {
        schemes = List.copyOf(schemes);
    }
}
