package io.github.bilanfunding.bench.naive;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Initiative;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.time.Period;

/** The facts that the naive rules read beside the request's own records, and those that they insert. */
public final class NaiveFacts {

    private NaiveFacts() {}

    /** What a finding is about. */
    public enum Kind {
        GATE,
        CRITERION,
        EXEMPTION,
        APPROVAL,
        OFFER,
        CEILING,
        NOTICE
    }

    /** The head of the request and what is computed from its dates, null where a date is absent. */
    public record Filing(Initiative initiative, Integer monthsToStart, Integer fullMonths, Integer startedMonths) {

        static Filing of(FundingRequest request) {
            LocalDate start = request.bilan().startDate();
            LocalDate end = request.bilan().endDate();
            Integer full = months(start, end);
            Integer started =
                    full == null ? null : Integer.valueOf(start.plusMonths(full).isBefore(end) ? full + 1 : full);
            return new Filing(request.initiative(), months(request.requestDate(), start), full, started);
        }

        private static Integer months(LocalDate from, LocalDate to) {
            return from == null || to == null
                    ? null
                    : Math.toIntExact(Period.between(from, to).toTotalMonths());
        }
    }

    /** The region that counts, null when it is unknown. */
    public record Region(String code) {

        static Region of(FundingRequest request) {
            return new Region(
                    request.company().isUnknown()
                            ? request.beneficiary().region()
                            : request.company().region());
        }
    }

    /** What one rule found. */
    public record Finding(String id, Scheme scheme, Kind kind, boolean met) {}

    /** A scheme whose criteria are all met. */
    public record Granted(Scheme scheme) {}

    /** A scheme can pay up to an amount. */
    public record Offer(Scheme scheme, int rank, Euros amount) {}

    /** A scheme pays no more than an amount. */
    public record Ceiling(Scheme scheme, Euros amount) {}

    /** A funder decides. */
    public record Approval(Scheme scheme) {}

    /** The funder decided already. */
    public record Lifted(Scheme scheme) {}
}
