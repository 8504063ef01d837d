package io.github.bilanfunding.cli;

/** The page for a decision about one beneficiary. A cohort always has the same page. */
enum PageProfile {
    /** The annexe au devis. */
    ANNEX,
    /** The dossier d'audit. */
    AUDIT
}
