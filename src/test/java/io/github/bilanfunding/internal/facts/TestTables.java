package io.github.bilanfunding.internal.facts;

import io.github.bilanfunding.testing.RuntimeRules;
import java.util.Set;

/** Small tables for tests: each row shows one thing that the tables of the law do. */
final class TestTables {

    static final Tables TABLES = Tables.of(
            RuntimeRules.bundle("")
                    .with("funds.csv", """
                            activity;fund;from;to;source
                            LIBERAL;FIF_PL;2025-01-01;2025-06-30;ART-1
                            LIBERAL;VIVEA;2025-07-01;;ART-1
                            """)
                    .with("micro-contribution.csv", """
                            activity;turnoverPercent;from;to;source
                            LIBERAL;0.2;2025-01-01;2025-09-30;ART-1
                            TRADE;0.2;2025-01-01;;ART-1
                            TRADE;0.1;2025-01-01;;ART-1
                            """)
                    .with("tax-credit.csv", """
                            year;hourlyWage;mostHours;from;to;source
                            2025;10.01;40;2025-01-01;2025-12-31;ART-1
                            """)
                    .with("idcc.csv", """
                            idcc;opco;confidence
                            44;OPCO_2I;HIGH
                            1486;ATLAS;MEDIUM
                            2216;AKTO;LOW
                            """)
                    .with("branches.csv", """
                            branch;idcc;from;to;source
                            INTERPRO;9999;2025-01-01;2025-12-31;ART-1
                            1486;76;2025-01-01;;ART-1
                            """)
                    .with("opco-rates.csv", """
                            opco;idcc;sizeMin;sizeMax;kind;subject;value;of;outsideEnvelope;wage;bilanFundable;from;to;source;confidence;comment
                            ATLAS;1486;11;49;PERCENT;ACTION;50;1000;no;;YES;2025-01-01;2025-12-31;ART-1;H;
                            ATLAS;1486;11;49;ANNUAL_ENVELOPE;ACTION;5000;;no;;YES;2025-01-01;2025-12-31;ART-1;H;
                            OPCO_2I;*;0;49;CAP_PER_ACTION;BILAN;2000;;yes;15;YES;2025-01-01;;ART-1;H;
                            OPCO_2I;*;0;49;RATE_PER_HOUR;ACTION;30;;yes;;YES;2025-01-01;;ART-1;H;
                            OPCO_2I;*;0;49;ANNUAL_ENVELOPE;ACTION;9000;;no;;YES;2025-01-01;;ART-1;H;
                            OPCO_EP;INTERPRO;0;49;RATE_PER_HOUR;BILAN;60;;no;;YES;2025-01-01;;ART-1;H;
                            OPCO_EP;SITE-1;0;49;CAP_PER_ACTION;BILAN;0;;no;;NO;2025-01-01;;ART-1;H;
                            OPCO_EP;SITE-2;0;49;CAP_PER_ACTION;BILAN;900;;no;;YES;2025-01-01;;ART-1;H;
                            OPCO_EP;SITE-2;0;49;RATE_PER_HOUR;BILAN;50;;no;;YES;2025-01-01;;ART-1;H;
                            OPCO_EP;SITE-3;0;49;CAP_PER_ACTION;BILAN;;;no;15;YES;2025-01-01;;ART-1;H;
                            OPCO_EP;SITE-3;0;49;RATE_PER_HOUR;ACTION;24;;no;;YES;2025-01-01;;ART-1;H;
                            AKTO;2216;0;49;CAP_PER_ACTION;BILAN;100;;no;;YES;2025-01-01;;ART-1;H;
                            AKTO;*;50;99;CAP_PER_ACTION;BILAN;100;;no;;UNKNOWN;2025-01-01;;ART-1;H;
                            """)
                    .with("vat.csv", """
                            vat;percent;from;to;source
                            STANDARD;20;2025-01-01;2025-12-31;ART-1
                            """),
            Set.of("ART-1"));

    private TestTables() {}
}
