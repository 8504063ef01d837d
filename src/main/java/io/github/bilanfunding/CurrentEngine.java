package io.github.bilanfunding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Holds the engine that decides now, so that a new rulebook takes over while threads decide. A thread that takes the
 * engine once for a task has one rulebook in all its decisions. The engine before can be collected when the last thread
 * has left it. Thread-safe.
 */
public final class CurrentEngine {

    private volatile FundingEngine engine;

    /**
     * A holder.
     *
     * @param first the engine that decides first, not null
     */
    public CurrentEngine(FundingEngine first) {
        engine = Objects.requireNonNull(first, "first");
    }

    /** {@return the engine that decides now} */
    public FundingEngine get() {
        return engine;
    }

    /**
     * Lets another engine decide from now on.
     *
     * @param next the engine, not null
     * @return the engine that decided before
     */
    public synchronized FundingEngine swap(FundingEngine next) {
        FundingEngine before = engine;
        engine = Objects.requireNonNull(next, "next");
        return before;
    }

    /**
     * Loads a rulebook, compiles it and prepares the legal periods of some days on an executor, then lets it decide. Until
     * then the present engine decides, and it goes on if anything fails.
     *
     * @param load loads the rulebook, as {@link Rulebook#load(java.nio.file.Path, java.security.PublicKey)} does, not null
     * @param requestDates the days whose first decision shall not wait, not null
     * @param executor does the work, not null
     * @return the engine that decides then; it fails with the exceptions of {@link Rulebook#load(java.nio.file.Path)},
     *     {@link FundingEngine#of(Rulebook)} and {@link FundingEngine#prepare(Collection)}
     */
    public CompletableFuture<FundingEngine> update(
            Supplier<Rulebook> load, Collection<LocalDate> requestDates, Executor executor) {
        Objects.requireNonNull(load, "load");
        List<LocalDate> days = List.copyOf(requestDates);
        return CompletableFuture.supplyAsync(
                () -> {
                    FundingEngine next = FundingEngine.of(load.get());
                    next.prepare(days);
                    swap(next);
                    return next;
                },
                executor);
    }
}
