package io.github.bilanfunding.server;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the values of parameters. */
final class Parameters {

    private static final int ISO_LENGTH = "yyyy-MM-dd".length();

    private Parameters() {}

    /** The constant of that name, in small or capital letters. A refusal names the constants as they are shown. */
    static <E extends Enum<E>> E constant(String parameter, Class<E> type, String value, Function<E, String> shown) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> {
                    String names =
                            Arrays.stream(type.getEnumConstants()).map(shown).collect(Collectors.joining(", "));
                    return new Refusal(
                            400,
                            parameter + " : valeur inconnue (" + names + ").",
                            parameter + ": unknown value (" + names + ").");
                });
    }

    /** A day of the form yyyy-MM-dd. */
    static LocalDate day(String parameter, String value) {
        try {
            if (value.length() == ISO_LENGTH) {
                return LocalDate.parse(value);
            }
        } catch (DateTimeException e) {
            // refused below, as a day of another form
        }
        throw new Refusal(400, parameter + " : donnez une date aaaa-mm-jj.", parameter + ": give a date yyyy-mm-dd.");
    }
}
