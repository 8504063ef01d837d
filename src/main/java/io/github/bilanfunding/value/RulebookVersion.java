package io.github.bilanfunding.value;

/**
 * One version of a rulebook. Immutable and thread-safe.
 *
 * @param id its id, {@code law} or {@code guide}, not null
 * @param version its version, such as {@code 2026.11.0}, not null
 * @param fingerprint {@code sha256:} and 64 hexadecimal digits of its rules, sources and tables, not null
 */
public record RulebookVersion(String id, String version, String fingerprint) {}
