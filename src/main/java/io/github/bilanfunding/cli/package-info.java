/**
 * The command line. It needs picocli and jackson-core on the class path, which are optional dependencies of this
 * library.
 */
@NullMarked
package io.github.bilanfunding.cli;

import org.jspecify.annotations.NullMarked;
