/**
 * The expert cases of a rulebook: requests with what has to come out. {@link io.github.bilanfunding.internal.cases.CaseFile}
 * reads them, {@link io.github.bilanfunding.internal.cases.CaseRun} compares them with decisions, {@link
 * io.github.bilanfunding.internal.cases.Coverage} says which cases are lacking.
 */
@NullMarked
package io.github.bilanfunding.internal.cases;

import org.jspecify.annotations.NullMarked;
