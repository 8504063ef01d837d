package io.github.bilanfunding.server;

import java.time.Duration;

/**
 * What one client may take of the server.
 *
 * @param head how long a client may take to send the head of a request
 * @param body how long a client may take to send a body that is read as a whole
 * @param idle how long a client may keep a batch without a byte, or an answer without taking any of it
 * @param grace how long what runs may take when the server is told to stop
 * @param threads the requests that are read or answered at the same time; others wait
 * @param decisions the documents that are decided at the same time; others are refused
 * @param batches the batches that run at the same time; others are refused
 * @param heavy the requests that may send much at the same time: other documents are refused, other batches wait
 */
record Limits(
        Duration head,
        Duration body,
        Duration idle,
        Duration grace,
        int threads,
        int decisions,
        int batches,
        int heavy) {

    /** What a heavy request may need, in bytes: four times the largest document, and what is read ahead. */
    private static final long HEAVY_BYTES = 100_000_000;

    private static final int MOST_HEAVY = 8;

    static final Limits STANDARD = new Limits(
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(5),
            Duration.ofSeconds(20),
            64,
            16,
            8,
            heavy(Runtime.getRuntime().maxMemory()));

    /** As many as the heap has room for, but one at least. */
    static int heavy(long heapBytes) {
        return (int) Math.max(1, Math.min(MOST_HEAVY, heapBytes / HEAVY_BYTES));
    }
}
