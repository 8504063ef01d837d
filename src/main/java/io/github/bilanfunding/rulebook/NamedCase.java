package io.github.bilanfunding.rulebook;

import java.time.LocalDate;

/**
 * An expert case by its name: a request with what must come out, decided whenever the library is built. Immutable and
 * thread-safe.
 *
 * @param file the file that holds it, in the folder of the rulebook under {@code src/test/resources/cases}, not null
 * @param requestDate the request date of the case, not null
 * @param name what it shows, in French, not null; it may read on from the case before it
 */
public record NamedCase(String file, LocalDate requestDate, String name) {}
