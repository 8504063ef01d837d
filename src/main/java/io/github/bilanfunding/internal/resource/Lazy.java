package io.github.bilanfunding.internal.resource;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, then kept. Thread-safe. */
public final class Lazy<T> {

    private final Supplier<T> maker;
    private volatile @Nullable T value;

    /** The maker gives equal values whenever it is asked; under a race it may be asked twice. */
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
