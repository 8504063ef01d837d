/**
 * Reads requests from JSON, strictly: every problem of a document is reported at once, each with its JSON pointer. Needs
 * jackson-core 3 on the class path, an optional dependency of this library. Decisions are written without it, by
 * {@link io.github.bilanfunding.canonical.CanonicalJson}.
 */
@NullMarked
package io.github.bilanfunding.json;

import org.jspecify.annotations.NullMarked;
