/** Compares two decisions, or two days or versions of a rulebook: what differs, because of which rules, and why. */
@NullMarked
package io.github.bilanfunding.comparison;

import org.jspecify.annotations.NullMarked;
