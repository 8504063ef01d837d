/** Two decisions side by side: what differs, by which rules, and why. */
@NullMarked
package io.github.bilanfunding.comparison;

import org.jspecify.annotations.NullMarked;
