/** What would change a decision: the smallest changes of a request that open a scheme or leave less to pay. */
@NullMarked
package io.github.bilanfunding.advice;

import org.jspecify.annotations.NullMarked;
