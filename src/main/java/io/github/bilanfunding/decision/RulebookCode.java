package io.github.bilanfunding.decision;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.internal.resource.Resources;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Coded;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a rulebook lists by its code and name, in an order. Equal by code. */
abstract sealed class RulebookCode implements Coded permits Scheme, Route {

    private static final Pattern CODE = Pattern.compile(Coded.FORM);
    private static final Comparator<RulebookCode> ORDER =
            Comparator.comparingInt((RulebookCode code) -> code.place).thenComparing(RulebookCode::code);

    /** Makes the value of a line at a place in its file. */
    interface Maker<T> {
        T of(CsvRow row, int place);
    }

    private final String code;
    private final BilingualText label;
    private final int place;

    RulebookCode(CsvRow row, int place) {
        this(row.get("code"), row.text("label"), place);
    }

    /** A code that no file of this library lists: its label is not known here, and it is behind those of the files. */
    RulebookCode(String code) {
        this(code, new BilingualText(code, code), Integer.MAX_VALUE);
    }

    private RulebookCode(String code, BilingualText label, int place) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "'" + code + "' is no code of a scheme or a route: write up to 40 capital "
                            + "letters, digits and underscores, with a letter first");
        }
        this.code = code;
        this.label = label;
        this.place = place;
    }

    static <T> List<T> shipped(String file, Maker<T> maker) {
        return read(file, Resources.text("rules/" + file), maker);
    }

    static <T> List<T> read(String file, String csv, Maker<T> maker) {
        List<CsvRow> rows = CsvRow.of(file, csv);
        try {
            return IntStream.range(0, rows.size())
                    .mapToObj(place -> maker.of(rows.get(place), place))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new RulebookException(file + ": " + e.getMessage(), e);
        }
    }

    static <T extends RulebookCode> T of(String code, List<T> listed, Function<String, T> unlisted) {
        return listed.stream()
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElseGet(() -> unlisted.apply(code));
    }

    /** {@return the code in documents, not null} */
    @Override
    public final String code() {
        return code;
    }

    /** {@return the name in both languages, not null} */
    @Override
    public final BilingualText label() {
        return label;
    }

    /** Compares with another of the same kind, as {@link Comparable} asks. */
    final int compared(RulebookCode other) {
        return equals(other) ? 0 : ORDER.compare(this, other);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof RulebookCode value && value.getClass() == getClass() && value.code.equals(code);
    }

    @Override
    public final int hashCode() {
        return code.hashCode();
    }

    /** {@return the code} */
    @Override
    public final String toString() {
        return code;
    }
}
