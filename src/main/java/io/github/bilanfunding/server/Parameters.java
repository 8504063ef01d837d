package io.github.bilanfunding.server;

import io.github.bilanfunding.value.Coded;
import io.github.bilanfunding.value.Language;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the values of parameters. */
final class Parameters {

    private static final int ISO_LENGTH = "yyyy-MM-dd".length();

    private Parameters() {}

    /** The constant of that name, in small or capital letters. A refusal names the constants as they are shown. */
    static <E extends Enum<E>> E constant(String parameter, Class<E> type, String value, Function<E, String> shown) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> unknown(
                        parameter, Arrays.stream(type.getEnumConstants()).map(shown)));
    }

    /** The value with that code, in small or capital letters. A refusal names the codes. */
    static <T extends Coded> T coded(String parameter, List<T> values, String code) {
        return values.stream()
                .filter(value -> value.code().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> unknown(parameter, values.stream().map(Coded::code)));
    }

    private static Refusal unknown(String parameter, Stream<String> names) {
        String known = names.collect(Collectors.joining(", "));
        return new Refusal(
                400, parameter + " : valeur inconnue (" + known + ").", parameter + ": unknown value (" + known + ").");
    }

    /** The language with a code, another one if none is asked for. */
    static Language language(@Nullable String code, Language otherwise) {
        return code == null
                ? otherwise
                : Language.ofCode(code)
                        .orElseThrow(() -> new Refusal(400, "lang : donnez fr ou en.", "lang: give fr or en."));
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
