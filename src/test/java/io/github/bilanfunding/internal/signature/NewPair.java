package io.github.bilanfunding.internal.signature;

import java.nio.file.Path;

/** Makes a pair of keys in a JVM of its own. */
public final class NewPair {

    private NewPair() {}

    /** Takes the file of the private key. */
    public static void main(String[] args) {
        KeyPairFiles.create(Path.of(args[0]));
    }
}
