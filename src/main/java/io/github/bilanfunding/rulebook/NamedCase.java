package io.github.bilanfunding.rulebook;

import java.time.LocalDate;

/**
 * An expert case by its name: a request with the expected result, which a test decides in every build. Immutable and
 * thread-safe.
 *
 * @param file its file, in the folder of the rulebook under {@code src/test/resources/cases}, not null
 * @param requestDate the request date of the case, not null
 * @param name what it shows, in French, not null; it may continue the name of the case before it
 */
public record NamedCase(String file, LocalDate requestDate, String name) {}
