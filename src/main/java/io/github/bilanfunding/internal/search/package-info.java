/** Asks the engine "what if": requests tried one after the other, each decided once, and what is made of the answers. */
@NullMarked
package io.github.bilanfunding.internal.search;

import org.jspecify.annotations.NullMarked;
