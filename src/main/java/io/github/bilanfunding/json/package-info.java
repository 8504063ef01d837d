/**
 * Reads requests and stored decisions from JSON, strictly. All problems of a document are reported at once, each with
 * its JSON pointer. Reading documents needs jackson-core 3 on the class path, an optional dependency of this library.
 * {@link io.github.bilanfunding.json.JsonForms} reads from the parser of any JSON library without it, and
 * {@link io.github.bilanfunding.canonical.CanonicalJson} writes without it.
 */
@NullMarked
package io.github.bilanfunding.json;

import org.jspecify.annotations.NullMarked;
