/** Reads and makes records by the names of their components. Knows no record of the request by name. */
@NullMarked
package io.github.bilanfunding.internal.record;

import org.jspecify.annotations.NullMarked;
