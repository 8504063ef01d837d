/** Checks how the files of a rulebook are written, before anything of it runs. Not API. */
@NullMarked
package io.github.bilanfunding.internal.lint;

import org.jspecify.annotations.NullMarked;
