package org.toguna.commitment.usecase;

import java.util.List;

/**
 * What a file of rows and columns says, cell by cell, whatever its format: numbers as digits with a point, days as
 * 2027-12-31, an empty cell as an empty text.
 *
 * @param header the first line, which names the columns
 */
public record Table(List<String> header, List<Line> lines) {

    /**
     * @param number where it begins in the file, counted from 1
     * @param cells as many as the line has, which may differ from the header
     */
    public record Line(long number, List<String> cells) {
        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }

        /** Empty where the line is too short. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }
}
