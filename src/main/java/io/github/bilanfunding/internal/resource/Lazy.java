package io.github.bilanfunding.internal.resource;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made on first use and then kept. Thread-safe. */
public final class Lazy<T> {

    private final Supplier<T> maker;
    private volatile @Nullable T value;

    /** The maker must return equal values on each call. Concurrent first uses may call it more than once. */
    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    public T get() {
        T made = value;
        if (made == null) {
            made = maker.get();
            value = made;
        }
        return made;
    }
}
