/** The command line. Needs picocli and jackson-core on the class path, optional dependencies of this library. */
@NullMarked
package io.github.bilanfunding.cli;

import org.jspecify.annotations.NullMarked;
