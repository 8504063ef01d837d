/** Checks a rulebook of one's own as the command line does: how it is written, its cases, and what they leave out. */
@NullMarked
package io.github.bilanfunding.internal.check;

import org.jspecify.annotations.NullMarked;
