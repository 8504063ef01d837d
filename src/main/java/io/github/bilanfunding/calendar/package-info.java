/** The days on which offices in France work. */
@NullMarked
package io.github.bilanfunding.calendar;

import org.jspecify.annotations.NullMarked;
