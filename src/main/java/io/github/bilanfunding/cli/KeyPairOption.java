package io.github.bilanfunding.cli;

import io.github.bilanfunding.internal.signature.KeyFiles;
import io.github.bilanfunding.internal.signature.KeyPairFiles;
import java.security.PrivateKey;
import java.security.PublicKey;
import picocli.CommandLine.Option;

/** The option that names the keys of who signs. */
final class KeyPairOption {

    @Option(
            names = "--key",
            required = true,
            paramLabel = "FILE",
            description = "la clé privée, avec la clé publique FILE.pub à côté / the private key, with the public key "
                    + "FILE.pub beside it")
    private String key = "";

    PrivateKey privateKey() {
        return OwnFiles.use(key, KeyFiles::privateKey);
    }

    PublicKey publicKey() {
        return OwnFiles.use(KeyPairFiles.publicOf(NamedFiles.path(key)).toString(), KeyFiles::publicKey);
    }
}
