package io.github.bilanfunding.question;

import io.github.bilanfunding.value.Euros;
import java.util.List;
import java.util.stream.Stream;

/**
 * What could remain to the payer.
 *
 * @param least the least, in euros
 * @param most the most, in euros
 */
record Bounds(Euros least, Euros most) {

    /** The bounds of at least one amount. */
    static Bounds of(Stream<Euros> amounts) {
        List<Euros> sorted = amounts.sorted().toList();
        return new Bounds(sorted.get(0), sorted.get(sorted.size() - 1));
    }

    /** These bounds, or others that lie further apart. */
    Bounds wider(Bounds other) {
        return other.stake().compareTo(stake()) > 0 ? other : this;
    }

    Euros stake() {
        return most.minus(least);
    }
}
