package io.github.bilanfunding.internal.search;

import io.github.bilanfunding.value.Euros;
import java.util.List;
import java.util.stream.Stream;

/**
 * The least and the most of several amounts. Immutable and thread-safe.
 *
 * @param least the least, in euros
 * @param most the most, in euros
 */
public record Bounds(Euros least, Euros most) {

    /** The bounds of at least one amount. */
    public static Bounds of(Stream<Euros> amounts) {
        List<Euros> sorted = amounts.sorted().toList();
        return new Bounds(sorted.get(0), sorted.get(sorted.size() - 1));
    }

    /** These bounds, or the others if those are further apart. */
    public Bounds wider(Bounds other) {
        return other.width().compareTo(width()) > 0 ? other : this;
    }

    /** The most less the least. */
    public Euros width() {
        return most.minus(least);
    }
}
