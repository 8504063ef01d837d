/**
 * A module for Jackson 2. It needs {@code com.fasterxml.jackson.core:jackson-databind}, an optional
 * dependency of this library, and nothing of Jackson 3.
 */
@NullMarked
package io.github.bilanfunding.jackson2;

import org.jspecify.annotations.NullMarked;
