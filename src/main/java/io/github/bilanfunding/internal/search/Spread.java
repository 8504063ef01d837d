package io.github.bilanfunding.internal.search;

import io.github.bilanfunding.value.Euros;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Of several tried requests the one after which the least remains, and the one after which the most does. Immutable and
 * thread-safe.
 *
 * @param least the one after which the least remains
 * @param most the one after which the most remains
 */
public record Spread(Tried least, Tried most) {

    /** The spread of at least one request. */
    public static Spread of(Stream<Tried> tried) {
        List<Tried> sorted =
                tried.sorted(Comparator.comparing(Tried::remaining)).toList();
        return new Spread(sorted.get(0), sorted.get(sorted.size() - 1));
    }

    /** This spread, or the other if that is wider. */
    public Spread wider(Spread other) {
        return other.width().compareTo(width()) > 0 ? other : this;
    }

    /** The most less the least. */
    public Euros width() {
        return most.remaining().minus(least.remaining());
    }
}
