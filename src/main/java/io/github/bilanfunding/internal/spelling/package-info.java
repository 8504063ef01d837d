/** Reads dates, amounts, whole numbers and names as people write them. Not API. */
@NullMarked
package io.github.bilanfunding.internal.spelling;

import org.jspecify.annotations.NullMarked;
