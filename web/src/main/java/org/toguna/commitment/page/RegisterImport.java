package org.toguna.commitment.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.toguna.commitment.usecase.Column;
import org.toguna.commitment.usecase.ColumnMapping;
import org.toguna.commitment.usecase.CommitmentAddress;
import org.toguna.commitment.usecase.ImportCommitments;
import org.toguna.commitment.usecase.PreviewImport;
import org.toguna.pages.page.CurrentPage;
import org.toguna.sheets.usecase.Table;
import org.toguna.texts.usecase.Texts;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

/** Brings a register in from a file: first what it would give, column by column, then all of it. */
@Named
@ViewScoped
public class RegisterImport implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LINES_SHOWN = 5;

    @Inject
    CurrentPage page;

    @Inject
    transient PreviewImport previewImport;

    @Inject
    transient ImportCommitments importCommitments;

    private transient Part file;
    private transient Table table;
    private transient PreviewImport.Preview preview;
    private transient List<Choice> choices = new ArrayList<>();

    /** What a column of the file is taken to be. */
    public static class Choice {
        private final String header;
        private String column;

        Choice(String header, String column) {
            this.header = header;
            this.column = column;
        }

        public String getHeader() {
            return header;
        }

        /** The name of a column of the register; empty to leave it out. */
        public String getColumn() {
            return column;
        }

        public void setColumn(String column) {
            this.column = column == null ? "" : column;
        }
    }

    public void open() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw new Refusal(Refusal.Kind.INVALID, List.of(new Problem("file", "commitment.import.empty")));
        }
        try (var content = file.getInputStream()) {
            table = Table.read(content.readAllBytes());
        }
        var guessed = ColumnMapping.guess(table.header()).columns();
        choices = IntStream.range(0, guessed.size())
                .mapToObj(i -> new Choice(
                        table.header().get(i), guessed.get(i).map(Column::name).orElse("")))
                .toList();
        check();
    }

    public void check() {
        preview = null;
        preview = previewImport.preview(page.param("forum"), opened(), mapping());
    }

    public void importAll() {
        check();
        if (preview.isGood()) {
            importCommitments.add(page.param("forum"), table, mapping());
            page.redirect(CommitmentAddress.OFFICE.path(page.param("forum")), "commitment.sheet.done");
        }
    }

    private Table opened() {
        if (table == null) {
            throw new Refusal(Refusal.Kind.INVALID, List.of(new Problem("file", "commitment.import.empty")));
        }
        return table;
    }

    private ColumnMapping mapping() {
        return ColumnMapping.of(choices.stream().map(Choice::getColumn).toList());
    }

    /** What a column may be taken to be. */
    public List<Column> getOffered() {
        return table == null ? List.of() : ColumnMapping.offered(table.header());
    }

    public String label(Column column) {
        return ColumnMapping.label(column, Texts.in(page.locale()));
    }

    public String words(Problem problem) {
        return Texts.in(page.locale()).get(problem.code(), problem.arguments().toArray());
    }

    public List<Table.Line> getFirstLines() {
        return table == null
                ? List.of()
                : table.lines().subList(0, Math.min(LINES_SHOWN, table.lines().size()));
    }

    public List<Choice> getChoices() {
        return choices;
    }

    /** What would come in, or null while no file was opened. */
    public PreviewImport.Preview getPreview() {
        return preview;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
