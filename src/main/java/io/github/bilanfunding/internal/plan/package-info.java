/** From offers to plans: a waterfall that knows no scheme by name. */
@NullMarked
package io.github.bilanfunding.internal.plan;

import org.jspecify.annotations.NullMarked;
