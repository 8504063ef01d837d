/** By how much a criterion is missed, worked out from what its rule's metadata compares. */
@NullMarked
package io.github.bilanfunding.internal.gap;

import org.jspecify.annotations.NullMarked;
