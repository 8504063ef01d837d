package io.github.bilanfunding.internal.condition;

import io.github.bilanfunding.internal.wording.InputWords;
import io.github.bilanfunding.internal.wording.ValueWords;
import io.github.bilanfunding.value.BilingualText;
import java.util.Objects;

/** The words for a value of a request, in French and English. */
public final class ActualWords {

    private ActualWords() {}

    /** The field and its value, such as "durée du bilan : 24 heures" or "prestataire certifié Qualiopi". */
    public static BilingualText of(Field field, Object value) {
        return of(field.pointer(), value);
    }

    /** A field, given by its pointer, or a computed quantity, given by its name, and its value. */
    public static BilingualText of(String key, Object value) {
        InputWords input = InputWords.of(key);
        if (value instanceof Boolean holds) {
            return Objects.requireNonNull(holds ? input.yes() : input.no(), key);
        }
        return input.with(ValueWords.of(value, input.unit()));
    }
}
