/**
 * Decision records and their replay. Years later, a replay decides the same request with the same rulebook again. It
 * confirms the stored decision or returns the first value that differs. A replay needs jackson-core 3 on the class
 * path. Making a record does not.
 */
@NullMarked
package io.github.bilanfunding.audit;

import org.jspecify.annotations.NullMarked;
