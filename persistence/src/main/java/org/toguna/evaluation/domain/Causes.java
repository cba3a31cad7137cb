package org.toguna.evaluation.domain;

import static org.toguna.values.LocalizedText.frenchAndEnglish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.toguna.evaluation.domain.Cause.Wording;
import org.toguna.values.LocalizedText;
import org.toguna.values.Refusal;
import org.toguna.values.Validation;

/** From which causes the raters and the lessons of each forum choose: its own list, or the usual one. */
@ApplicationScoped
public class Causes {
    public static final List<Wording> USUAL = List.of(
            usual("FINANCING", "Financement", "Financing"),
            usual("COORDINATION", "Coordination entre institutions", "Coordination between institutions"),
            usual("PROCEDURES", "Procédures et délais", "Procedures and delays"),
            usual("INFORMATION", "Information insuffisante", "Lack of information"),
            usual("ACCESS", "Éloignement ou accès difficile", "Distance or difficult access"),
            usual("SECURITY", "Sécurité", "Security"),
            usual("MEANS", "Compétences et moyens de l’institution", "Skills and means of the institution"),
            usual("LAW", "Droit et règlements", "Law and regulations"),
            usual("POLITICAL_WILL", "Volonté et continuité politiques", "Political will and continuity"),
            usual("OTHER", "Autre cause", "Other cause"));

    private static final int MOST = 30;

    @PersistenceContext
    EntityManager entities;

    protected Causes() {}

    public Causes(EntityManager entities) {
        this.entities = entities;
    }

    private static Wording usual(String code, String french, String english) {
        return new Wording(code, frenchAndEnglish(french, english));
    }

    public List<Wording> of(UUID forum) {
        var own = own(forum).stream().map(Cause::wording).toList();
        return own.isEmpty() ? USUAL : own;
    }

    public Set<String> codes(UUID forum) {
        return of(forum).stream().map(Wording::code).collect(Collectors.toSet());
    }

    private List<Cause> own(UUID forum) {
        return entities.createQuery("SELECT c FROM Cause c WHERE c.forumId = :forum ORDER BY c.place", Cause.class)
                .setParameter("forum", forum)
                .getResultList();
    }

    /**
     * Gives a forum its own list.
     *
     * @param chosen codes that ratings or lessons name already, which must stay
     * @throws Refusal naming {@code causes}, with {@code evaluation.cause.malformed}, {@code evaluation.cause.twice},
     *     {@code evaluation.cause.many} or {@code evaluation.cause.chosen}
     */
    public void replace(UUID forum, List<Wording> causes, Set<String> chosen) {
        var codes = causes.stream().map(Wording::code).collect(Collectors.toCollection(HashSet::new));
        new Validation()
                .require(
                        !causes.isEmpty() && causes.stream().allMatch(Wording::isWellFormed),
                        "causes",
                        "evaluation.cause.malformed")
                .require(causes.size() <= MOST, "causes", "evaluation.cause.many", MOST)
                .require(codes.size() == causes.size(), "causes", "evaluation.cause.twice")
                .require(codes.containsAll(chosen), "causes", "evaluation.cause.chosen", String.join(", ", chosen))
                .refuse();
        own(forum).forEach(entities::remove);
        entities.flush();
        for (int place = 0; place < causes.size(); place++) {
            entities.persist(new Cause(forum, causes.get(place), place));
        }
        entities.flush();
    }

    /** The words for a code, which is told as it is when the list knows it no longer. */
    public static LocalizedText label(List<Wording> causes, String code) {
        return causes.stream()
                .filter(cause -> cause.code().equals(code))
                .map(Wording::label)
                .findFirst()
                .orElseGet(() -> LocalizedText.french(code));
    }
}
