package io.github.bilanfunding.paperwork;

import io.github.bilanfunding.rulebook.Formality;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A formality of one request, with its dates. Immutable and thread-safe.
 *
 * @param formality what is to be filed and with whom, not null
 * @param by the last day for filing it, the request date itself where what is filed then still comes in time, null when
 *     the start of the bilan is unknown or no delay is set
 * @param earliestStart the first day on which the bilan can start when it is filed on the request date, null when no delay
 *     is set
 * @param answerBy the last day of the time for an answer when it is filed on the request date, null when that time is not
 *     known
 * @param late whether the bilan starts before {@code earliestStart}: the last day for filing it is then before the request
 *     date
 */
public record Deadline(
        Formality formality,
        @Nullable LocalDate by,
        @Nullable LocalDate earliestStart,
        @Nullable LocalDate answerBy,
        boolean late) {}
