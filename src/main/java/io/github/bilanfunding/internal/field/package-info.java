/** The fields of the request, by their JSON pointers. */
@NullMarked
package io.github.bilanfunding.internal.field;

import org.jspecify.annotations.NullMarked;
