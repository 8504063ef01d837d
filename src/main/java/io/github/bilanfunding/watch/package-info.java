/** The legal watch: what changes in a rulebook, from day to day and from version to version. */
@NullMarked
package io.github.bilanfunding.watch;

import org.jspecify.annotations.NullMarked;
