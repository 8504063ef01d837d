/** The JSON documents with which the command line and the server answer requests, one at a time or line by line. */
@NullMarked
package io.github.bilanfunding.internal.document;

import org.jspecify.annotations.NullMarked;
