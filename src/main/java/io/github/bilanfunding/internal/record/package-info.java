/** Reads and makes records of any type by the names of their components. */
@NullMarked
package io.github.bilanfunding.internal.record;

import org.jspecify.annotations.NullMarked;
