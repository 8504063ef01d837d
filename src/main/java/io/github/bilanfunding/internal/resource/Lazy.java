package io.github.bilanfunding.internal.resource;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made on first use and then kept. Thread-safe. */
public final class Lazy<T> {

    private final Supplier<T> maker;
    private volatile @Nullable T value;

    /** The maker is called once, unless it throws: then the next use calls it again. Concurrent first uses wait. */
    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    public T get() {
        T made = value;
        return made == null ? made() : made;
    }

    private synchronized T made() {
        T made = value;
        if (made == null) {
            made = maker.get();
            value = made;
        }
        return made;
    }
}
