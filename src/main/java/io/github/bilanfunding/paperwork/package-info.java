/**
 * What a decision asks to be put on paper: the lines of its plan with the way of the money, what is to be filed, the
 * sentences of a quote, and why each scheme pays or does not.
 */
@NullMarked
package io.github.bilanfunding.paperwork;

import org.jspecify.annotations.NullMarked;
