/** The one JSON form of every request and decision, written without any library, and fingerprints of it. */
@NullMarked
package io.github.bilanfunding.canonical;

import org.jspecify.annotations.NullMarked;
