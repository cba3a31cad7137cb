/**
 * Tables in files, whatever they hold. Way in: {@link org.toguna.sheets.usecase.Table} reads,
 * {@link org.toguna.sheets.usecase.CsvFile} and {@link org.toguna.sheets.usecase.ExcelFile} write; a workbook that no spreadsheet
 * writes is refused before it is read.
 */
package org.toguna.sheets.usecase;
