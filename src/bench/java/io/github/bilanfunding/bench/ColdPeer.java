package io.github.bilanfunding.bench;

import io.github.bilanfunding.bench.naive.NaiveSession;
import io.github.bilanfunding.bench.peers.DmnPeer;
import io.github.bilanfunding.bench.peers.EasyRulesPeer;
import io.github.bilanfunding.bench.peers.EvretePeer;
import io.github.bilanfunding.bench.peers.PlainJava;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.value.Euros;

/** One decision on three schemes by another engine, from the start of a JVM. */
public final class ColdPeer {

    private ColdPeer() {}

    /** The argument names the engine. */
    public static void main(String[] args) {
        FundingRequest request = Cases.typical();
        Euros remaining = switch (args[0]) {
            case "plain" -> new PlainJava().decide(request).remaining();
            case "easy-rules" -> new EasyRulesPeer().decide(request).remaining();
            case "evrete" -> new EvretePeer().decide(request).remaining();
            case "dmn" -> new DmnPeer().decide(request).remaining();
            case "naive" -> new NaiveSession().decide(request).remaining();
            default -> throw new IllegalArgumentException(args[0] + " is no engine");
        };
        System.out.println(remaining);
        // Evrete has threads of its own
        System.exit(0);
    }
}
