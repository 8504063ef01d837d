package com.example;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Employees who do not exist. Each number always gives the same one. */
final class Employees {

    private static final List<String> REGIONS = List.of("FR-IDF", "FR-BRE", "FR-OCC", "FR-HDF", "FR-974");
    private static final List<String> AGREEMENTS = List.of("1486", "0016", "1597", "2120", "1979", "3248");
    private static final List<String> CONTRACTS = List.of("PERMANENT", "FIXED_TERM", "AGENCY", "APPRENTICESHIP");

    /** The columns of a row. */
    static final StructType COLUMNS = new StructType()
            .add("number", DataTypes.LongType, false)
            .add("request", DataTypes.StringType, false);

    private Employees() {}

    static Row row(long number) {
        return RowFactory.create(number, request(number));
    }

    /** The request of an employee, as a line of JSON. */
    static String request(long number) {
        SplittableRandom random = new SplittableRandom(number);
        String initiative = random.nextInt(4) == 0 ? "EMPLOYER" : "BENEFICIARY";
        String known = random.nextInt(3) == 0
                ? ""
                : ",\"hadFundedBilan\":" + (random.nextInt(20) == 0) + ",\"onWorkingTime\":" + random.nextBoolean();
        return String.format(
                Locale.ROOT,
                "{\"reference\":\"e-%d\",\"requestDate\":\"2026-11-22\",\"initiative\":\"%s\",\"beneficiary\":{"
                        + "\"status\":\"EMPLOYEE\",\"contract\":\"%s\",\"monthsEmployed\":%d,\"region\":\"%s\","
                        + "\"cpf\":{\"balance\":%d.%02d%s}},\"company\":{\"headcount\":%d,\"idcc\":\"%s\"},"
                        + "\"bilan\":{\"kind\":\"%s\",\"price\":%d,\"hours\":%d,\"qualiopi\":true}}",
                number,
                initiative,
                one(CONTRACTS, random),
                random.nextInt(480),
                one(REGIONS, random),
                random.nextInt(5_000),
                random.nextInt(100),
                known,
                1 + random.nextInt(2_000),
                one(AGREEMENTS, random),
                random.nextBoolean() ? "IN_DEPTH" : "STANDARD_AI",
                900 + 50 * random.nextInt(40),
                13 + random.nextInt(12));
    }

    private static String one(List<String> values, SplittableRandom random) {
        return values.get(random.nextInt(values.size()));
    }
}
