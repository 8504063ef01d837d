package io.github.bilanfunding.internal.engine;

import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets threads use something one after the other, until two want it at the same time. Then it is prepared for any number
 * of threads at once. Whoever never has a second thread, such as the command line, is spared the preparation.
 * Thread-safe.
 */
final class Sharing {

    private final Runnable preparation;
    private final ReentrantLock turn = new ReentrantLock();
    private volatile boolean shared;

    /** The preparation is run once, unless it throws, by a thread that nobody else disturbs. */
    Sharing(Runnable preparation) {
        this.preparation = preparation;
    }

    /** Waits for a turn, if turns are taken. The caller must {@link #leave()} on the same thread. */
    void enter() {
        if (shared) {
            return;
        }
        boolean isAlone = turn.tryLock();
        if (!isAlone) {
            turn.lock();
        }
        // a thread that comes again and again would overtake those that wait: it sees them here
        if (!isAlone || turn.hasQueuedThreads()) {
            prepare();
        }
    }

    void leave() {
        if (turn.isHeldByCurrentThread()) {
            turn.unlock();
        }
    }

    /** Prepares it before a second thread comes. */
    void share() {
        if (!shared) {
            turn.lock();
            prepare();
        }
    }

    /** Ends the turns. The caller's is the last one. */
    private void prepare() {
        try {
            if (!shared) {
                preparation.run();
                shared = true;
            }
        } finally {
            turn.unlock();
        }
    }
}
