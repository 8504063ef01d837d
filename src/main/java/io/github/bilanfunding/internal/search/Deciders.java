package io.github.bilanfunding.internal.search;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.internal.engine.Decider;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Reads the decider of an engine. The engine has no method for it, because any method that this package can call is public. */
final class Deciders {

    private static final VarHandle DECIDER;

    static {
        try {
            DECIDER = MethodHandles.privateLookupIn(FundingEngine.class, MethodHandles.lookup())
                    .findVarHandle(FundingEngine.class, "decider", Decider.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private Deciders() {}

    static Decider of(FundingEngine engine) {
        return (Decider) DECIDER.get(engine);
    }
}
