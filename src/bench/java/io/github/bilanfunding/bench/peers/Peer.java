package io.github.bilanfunding.bench.peers;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.value.Euros;
import java.util.List;

/** Decides on three schemes of the guide. Made once, then asked often. */
@FunctionalInterface
public interface Peer {

    /** Who pays what of the price of a request. */
    Plan decide(FundingRequest request);

    /** What one scheme pays. */
    record Paid(Scheme scheme, Euros amount) {}

    /** What the schemes pay, in the order in which they pay, without those that pay nothing. */
    record Plan(List<Paid> paid, Euros remaining) {}
}
