/**
 * Records of decisions, and their replay: years later, the same request under the same rulebook gives the same decision,
 * or the first value that differs. Reading a stored decision needs jackson-core 3 on the class path; making a record
 * does not.
 */
@NullMarked
package io.github.bilanfunding.audit;

import org.jspecify.annotations.NullMarked;
