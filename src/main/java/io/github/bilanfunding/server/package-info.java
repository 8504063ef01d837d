/**
 * The HTTP API, on the JDK's own server: the answers of the command line for programs in other languages. It needs the
 * module {@code jdk.httpserver}, and jackson-core on the class path. A request goes through {@code FrontDoor}, which
 * checks it, finds its {@code Route} and writes the {@code Reply} of its handler.
 */
@NullMarked
package io.github.bilanfunding.server;

import org.jspecify.annotations.NullMarked;
