/** The canonical JSON form of requests and decisions, written without a JSON library, and its fingerprints. */
@NullMarked
package io.github.bilanfunding.canonical;

import org.jspecify.annotations.NullMarked;
