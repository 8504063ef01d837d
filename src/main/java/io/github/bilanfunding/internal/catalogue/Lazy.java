package io.github.bilanfunding.internal.catalogue;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, then kept. Thread-safe. */
final class Lazy<T> {

    private final Supplier<T> maker;
    private volatile @Nullable T value;

    /** The maker gives equal values whenever it is asked; under a race it may be asked twice. */
    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        T made = value;
        if (made == null) {
            made = maker.get();
            value = made;
        }
        return made;
    }
}
