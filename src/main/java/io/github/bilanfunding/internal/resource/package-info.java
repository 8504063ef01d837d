/** The files of the jar: rulebooks in one piece, tables by their header. */
@NullMarked
package io.github.bilanfunding.internal.resource;

import org.jspecify.annotations.NullMarked;
