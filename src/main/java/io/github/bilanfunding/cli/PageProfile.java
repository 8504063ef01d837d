package io.github.bilanfunding.cli;

/** Which page shows the decision on one beneficiary; a cohort has a page of its own. */
enum PageProfile {
    /** The annexe au devis. */
    ANNEX,
    /** The dossier d'audit. */
    AUDIT
}
