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
 */
record Limits(Duration head, Duration body, Duration idle, Duration grace, int threads, int decisions, int batches) {

    static final Limits STANDARD = new Limits(
            Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMinutes(5), Duration.ofSeconds(20), 64, 16, 8);
}
