package io.github.bilanfunding.paperwork;

import io.github.bilanfunding.rulebook.Formality;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A formality of one request, with its dates. Immutable and thread-safe.
 *
 * @param formality what is to be filed and with whom, not null
 * @param by the last day for filing it; not before the request date if filing on that date is still in time; null when
 *     the start of the bilan is unknown or there is no delay
 * @param earliestStart the first day on which the bilan can start when it is filed on the request date, null when there
 *     is no delay
 * @param answerBy the last day for an answer when it is filed on the request date, null when unknown
 * @param late whether the bilan starts before {@code earliestStart}, so that the last day for filing is before the
 *     request date
 * @param forPlan whether the recommended plan needs it; false when only a funder of another way does
 */
public record Deadline(
        Formality formality,
        @Nullable LocalDate by,
        @Nullable LocalDate earliestStart,
        @Nullable LocalDate answerBy,
        boolean late,
        boolean forPlan) {}
