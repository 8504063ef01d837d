package io.github.bilanfunding.oracle.law;

import io.github.bilanfunding.request.Status;

/** Career guidance, free for whoever works or looks for work: L6111-6. It is no bilan and pays none. */
final class CepLaw extends SchemeLaw {

    CepLaw(Asked asked) {
        super("CEP", asked);
    }

    @Override
    boolean isMeant() {
        return !asked.is(Status.RETIRED);
    }

    @Override
    void judge() {}

    @Override
    boolean awaitsApproval() {
        return false;
    }
}
