/** A module for Jackson 3. It needs {@code tools.jackson.core:jackson-databind}, an optional dependency of this library. */
@NullMarked
package io.github.bilanfunding.jackson;

import org.jspecify.annotations.NullMarked;
