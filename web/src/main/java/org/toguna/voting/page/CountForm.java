package org.toguna.voting.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.NotFound;
import org.toguna.values.Validation;
import org.toguna.voting.domain.CountState;
import org.toguna.voting.domain.Counts;
import org.toguna.voting.usecase.EnterPlaceCount;
import org.toguna.voting.usecase.FilePlaceMinutes;
import org.toguna.voting.usecase.ReadPlaceSheet;

/** A polling place as one of its two counts it: the minutes, what they found, and where the other found something else. */
@Named
@RequestScoped
public class CountForm {
    @Inject
    CurrentPage page;

    @Inject
    ReadPlaceSheet sheets;

    @Inject
    FilePlaceMinutes filing;

    @Inject
    EnterPlaceCount enterCount;

    private ReadPlaceSheet.Sheet sheet;
    private CountFields fields;
    private Part file;

    @PostConstruct
    void load() {
        sheet = sheets.read(page.param("forum"), BoxPage.id(page.param("box")), id(page.param("place")));
        fields = new CountFields(sheet, page.locale());
    }

    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound("voting.place", text);
        }
    }

    public void fileMinutes() throws IOException {
        new Validation()
                .require(file != null && file.getSize() > 0, "file", "shared.missing")
                .refuse();
        try (var content = file.getInputStream()) {
            filing.file(page.param("forum"), box(), place(), content.readAllBytes());
        }
        page.redirect(page.getPath(), "voting.count.filed.done");
    }

    public void save() {
        Counts counts = fields.toCounts();
        enterCount.enter(page.param("forum"), box(), place(), counts);
        page.redirect(page.getPath(), "voting.count.saved.done");
    }

    private UUID box() {
        return sheet.vote().id();
    }

    private UUID place() {
        return sheet.place().id();
    }

    public ReadPlaceSheet.Sheet getSheet() {
        return sheet;
    }

    public List<CountFields.Section> getSections() {
        return fields.sections();
    }

    /** Every figure of all sections. */
    public List<CountFields.Figure> getFigures() {
        var all = new ArrayList<CountFields.Figure>();
        fields.sections().forEach(section -> all.addAll(section.figures()));
        return all;
    }

    public boolean isClosed() {
        return sheet.vote().isClosed() && !sheet.vote().isVoid();
    }

    public boolean isCountable() {
        return isClosed() && !sheet.place().isAgreed();
    }

    public boolean isDiffering() {
        return sheet.state() == CountState.DIFFERING;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
