/** The catalogue: the rules of a rulebook, with their inputs, their sources and the days on which they apply. */
@NullMarked
package io.github.bilanfunding.rulebook;

import org.jspecify.annotations.NullMarked;
