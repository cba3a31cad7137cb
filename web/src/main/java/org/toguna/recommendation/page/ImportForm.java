package org.toguna.recommendation.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.toguna.pages.page.CurrentPage;
import org.toguna.recommendation.usecase.ImportRecommendations;
import org.toguna.recommendation.usecase.RecommendationAddress;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

/** The form that takes a file of recommendations. */
@Named
@RequestScoped
public class ImportForm {
    @Inject
    CurrentPage page;

    @Inject
    ImportRecommendations importRecommendations;

    private Part file;

    public void importAll() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw new Refusal(Refusal.Kind.INVALID, List.of(new Problem("file", "commitment.import.empty")));
        }
        try (var content = file.getInputStream()) {
            importRecommendations.add(page.param("forum"), content.readAllBytes());
        }
        page.redirect(RecommendationAddress.OFFICE.path(page.param("forum")), "commitment.import.done");
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
