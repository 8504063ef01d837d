/** Makes plans from offers, without special cases for single schemes. */
@NullMarked
package io.github.bilanfunding.internal.plan;

import org.jspecify.annotations.NullMarked;
