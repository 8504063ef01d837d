package io.github.bilanfunding.oracle.law;

import java.util.ArrayList;
import java.util.List;

/** The price of a bilan on one route, of which one payer after the other takes a part. Amounts in cents. */
public final class Bill {

    /** What one scheme pays. */
    public record Part(String scheme, long amount, boolean certain) {

        private Part and(Part other) {
            return new Part(scheme, amount + other.amount, certain && other.certain);
        }
    }

    private final List<Part> parts = new ArrayList<>();
    private final long participation;
    private final boolean mayRise;
    private boolean isHeldBack;
    private long left;

    /** A bill of which nobody has to leave a part. */
    Bill(long price) {
        this(price, 0, false);
    }

    /** A bill of which some leave the participation, which may still rise. */
    Bill(long price, long participation, boolean mayRise) {
        this.left = price;
        this.participation = participation;
        this.mayRise = mayRise;
    }

    /** A scheme pays at most an amount, and may take the participation over. */
    void pay(String scheme, long most, boolean certain) {
        boolean restsOnParticipation = isHeldBack && most >= left;
        add(scheme, Math.min(most, left), certain && !restsOnParticipation);
    }

    /** A scheme pays at most an amount, and leaves the participation. */
    void payAllBut(String scheme, long most, boolean certain) {
        long payable = Math.max(0, left - participation);
        boolean restsOnParticipation = mayRise && participation > 0 && most >= payable;
        isHeldBack |= restsOnParticipation && payable > 0;
        add(scheme, Math.min(most, payable), certain && !restsOnParticipation);
    }

    private void add(String scheme, long amount, boolean certain) {
        if (amount <= 0) {
            return;
        }
        left -= amount;
        Part part = new Part(scheme, amount, certain);
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).scheme().equals(scheme)) {
                parts.set(i, parts.get(i).and(part));
                return;
            }
        }
        parts.add(part);
    }

    long left() {
        return left;
    }

    boolean isPaidBy(String scheme) {
        return parts.stream().anyMatch(part -> part.scheme().equals(scheme));
    }

    /** The parts, each scheme once, in the order of payment. */
    List<Part> parts() {
        return List.copyOf(parts);
    }
}
