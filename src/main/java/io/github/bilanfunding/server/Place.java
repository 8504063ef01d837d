package io.github.bilanfunding.server;

import io.github.bilanfunding.internal.document.Room;
import java.util.concurrent.Semaphore;

/** The place of one request, which becomes a heavy one when its client sends much. Thread-safe. */
final class Place implements AutoCloseable, Room {

    private final Semaphore own;
    private final Semaphore heavy;
    private boolean isHeavy;
    private boolean closed;

    Place(Semaphore own, Semaphore heavy) {
        this.own = own;
        this.heavy = heavy;
    }

    /** Makes room for a body of some bytes. Refused if there is none. */
    synchronized void require(long bytes) {
        if (bytes > LIGHT && !isHeavy) {
            Places.require(heavy);
            isHeavy = true;
        }
    }

    @Override
    public void take() throws InterruptedException {
        if (isHeavy()) {
            return;
        }
        heavy.acquire();
        if (!becomeHeavy()) {
            heavy.release();
            throw new InterruptedException("the request has ended");
        }
    }

    @Override
    public synchronized void giveBack() {
        if (isHeavy) {
            isHeavy = false;
            heavy.release();
        }
    }

    /** Leaves the place to others. A thread that still reads for this request takes no more. */
    @Override
    public synchronized void close() {
        closed = true;
        giveBack();
        own.release();
    }

    private synchronized boolean isHeavy() {
        return isHeavy;
    }

    private synchronized boolean becomeHeavy() {
        isHeavy = !closed;
        return isHeavy;
    }
}
