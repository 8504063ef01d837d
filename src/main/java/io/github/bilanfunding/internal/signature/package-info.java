/** Signatures of bundles, and the keys for them. What is not signed as asked for is refused. */
@NullMarked
package io.github.bilanfunding.internal.signature;

import org.jspecify.annotations.NullMarked;
