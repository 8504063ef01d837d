/** Loads rulebooks that the library does not ship, with what they extend. */
@NullMarked
package io.github.bilanfunding.internal.own;

import org.jspecify.annotations.NullMarked;
