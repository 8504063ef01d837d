/** The catalogue: which rules a rulebook holds, what they need, where they come from and when they apply. */
@NullMarked
package io.github.bilanfunding.rulebook;

import org.jspecify.annotations.NullMarked;
