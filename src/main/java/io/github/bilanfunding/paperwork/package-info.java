/**
 * The papers of a decision: the lines of its plan with the payments, the formalities, the sentences of a quote, and why
 * each scheme pays or does not pay.
 */
@NullMarked
package io.github.bilanfunding.paperwork;

import org.jspecify.annotations.NullMarked;
