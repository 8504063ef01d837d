package io.github.bilanfunding.internal.document;

/** Leave to hold much of an input at once. */
public interface Room {

    /** What may be held without leave, in bytes. */
    int LIGHT = 1 << 18;

    /** Leave for everything. */
    Room BOUNDLESS = new Room() {
        @Override
        public void take() {}

        @Override
        public void giveBack() {}
    };

    /**
     * Waits for leave to hold more than {@link #LIGHT}. Once given, it stays given.
     *
     * @throws InterruptedException if the calling thread is interrupted, or there will be no leave
     */
    void take() throws InterruptedException;

    /** Holds little again. */
    void giveBack();
}
