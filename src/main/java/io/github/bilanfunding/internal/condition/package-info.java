/** The conditions of rules as data: inputs, quantities, tests and gaps. */
@NullMarked
package io.github.bilanfunding.internal.condition;

import org.jspecify.annotations.NullMarked;
