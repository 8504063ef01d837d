/** Writes well-formed pages: elements, tables and the bar of payers. Not API. */
@NullMarked
package io.github.bilanfunding.internal.markup;

import org.jspecify.annotations.NullMarked;
