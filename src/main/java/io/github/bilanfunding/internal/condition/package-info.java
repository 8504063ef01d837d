/** What a rule asks of a request, as data: fields, quantities, comparisons, gaps. */
@NullMarked
package io.github.bilanfunding.internal.condition;

import org.jspecify.annotations.NullMarked;
