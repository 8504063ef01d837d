package io.github.bilanfunding.bench;

/** Starts a JVM and does nothing else. */
public final class BareJvm {

    private BareJvm() {}

    public static void main(String[] args) {
        System.out.println("0.00");
    }
}
