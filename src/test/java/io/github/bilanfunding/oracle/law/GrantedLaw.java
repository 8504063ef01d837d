package io.github.bilanfunding.oracle.law;

/** A funder without a scheme of its own for a bilan: it pays what it agreed to in writing. */
final class GrantedLaw extends SchemeLaw {

    GrantedLaw(String scheme, Asked asked) {
        super(scheme, asked);
    }

    @Override
    boolean isMeant() {
        return grant().isPresent();
    }

    /** L6316-1 names the regions among those who pay certified providers only. */
    @Override
    void judge() {
        ask(bilan.within24Hours());
        if (scheme().equals("REGION") && asked.since(2022, 1, 1)) {
            ask("REGION-QUALIOPI", bilan.qualiopi());
        }
    }

    @Override
    boolean awaitsApproval() {
        return false;
    }

    @Override
    Long ceiling() {
        return granted();
    }
}
